import { READY_MADE, type ReadyMade } from './ready-made';

/**
 * A running order as it stands in a link: nothing for all steps, the name of a ready-made one, a list of steps after
 * `show` or `hide`, whichever is shorter, `hide.buses-board.relief-rate`; or, where the story's order was changed, all
 * that are shown, in their order, after `in`.
 */
export type OrderText = string;

/** Far longer than all steps by name; a longer one is not ours. */
const LONGEST = 4000;

/**
 * The steps that a running order shows, in its order.
 * @param all every step's hash
 * @returns undefined for a text that is broken or names a step that is not there
 */
export function readOrder(text: OrderText, all: readonly string[]): string[] | undefined {
  if (text === '') return [...all];
  if (text.length > LONGEST) return;
  const ready = Object.hasOwn(READY_MADE, text) ? READY_MADE[text as ReadyMade] : undefined;
  if (ready) return all.filter((hash) => ready.includes(hash));
  const [verb, ...named] = text.split('.');
  if (named.length === 0 || named.some((hash) => !all.includes(hash))) return;
  if (verb === 'in') return new Set(named).size === named.length ? named : undefined;
  if (verb !== 'show' && verb !== 'hide') return;
  const shown = all.filter((hash) => named.includes(hash) === (verb === 'show'));
  return shown.length > 0 ? shown : undefined;
}

/** The shortest link text for the steps shown. */
export function writeOrder(shown: readonly string[], all: readonly string[]): OrderText {
  const kept = all.filter((hash) => shown.includes(hash));
  if (kept.some((hash, index) => hash !== shown[index])) return `in.${shown.join('.')}`;
  const hidden = all.filter((hash) => !shown.includes(hash));
  if (hidden.length === 0) return '';
  for (const [name, steps] of Object.entries(READY_MADE))
    if (kept.length === steps.length && kept.every((hash) => steps.includes(hash))) return name;
  const show = `show.${kept.join('.')}`;
  const hide = `hide.${hidden.join('.')}`;
  return show.length < hide.length ? show : hide;
}

/** All steps in the sequence of an order: a hidden one stands behind the step that it follows in the story. */
export function withHidden(shown: readonly string[], all: readonly string[]): string[] {
  const sequence = [...shown];
  for (const [index, hash] of all.entries())
    if (!shown.includes(hash)) sequence.splice(index && sequence.indexOf(all[index - 1]!) + 1, 0, hash);
  return sequence;
}

/** Hides a shown step or shows a hidden one. The last one shown stays. */
export function toggleStep(text: OrderText, hash: string, all: readonly string[]): OrderText {
  const shown = readOrder(text, all) ?? [...all];
  const changed = shown.includes(hash)
    ? shown.filter((other) => other !== hash)
    : withHidden(shown, all).filter((other) => other === hash || shown.includes(other));
  return changed.length > 0 ? writeOrder(changed, all) : text;
}

/**
 * Moves a shown step.
 * @param to its new place among those shown, from 0; the order stays as it is for one that is not there
 */
export function moveStep(text: OrderText, hash: string, to: number, all: readonly string[]): OrderText {
  const shown = readOrder(text, all) ?? [...all];
  if (!shown.includes(hash) || to < 0 || to >= shown.length) return text;
  const others = shown.filter((other) => other !== hash);
  return writeOrder([...others.slice(0, to), hash, ...others.slice(to)], all);
}
