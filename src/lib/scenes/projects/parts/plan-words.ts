import type { SceneLayout } from '../../_kit/layout';
import { line, type Mark } from '../../../marks/marks';
import { easeMove, mix, span } from '../../_kit/motion';
import { splitFigure, wholePercent } from '../../_kit/numerals';
import { portraitLabel } from '../../../marks/label-size';
import { below, fitSize, LEGIBLE, text } from '../../../marks/text';
import { fitPercent, percent, percentBaseline } from './percent';
import { MID_YEAR, type PlanLayout } from './plan-layout';
import type { Edition, ProjectState } from '../scene';

/** Who, and under it how much: a note in a slab breaks after its colon. */
const inLines = (note: string) => note.replace(/[:：]\s*/, '\n');

/** Numbers and names in and beside the slabs. Each step has one hero: the one before shrinks to half of it. */
export function planWords(f: SceneLayout, s: ProjectState, edition: Edition, plan: PlanLayout): Mark[] {
  const { figures, labels } = edition;
  const { short, narrow, x, width, top, left, right, y, pad, band } = plan;
  const label = f.stacked ? portraitLabel(f) : Math.max(f.type.label, f.type.note2 * 0.6);
  const mid = y(MID_YEAR);
  const under = mid + (f.stacked ? label * 1.25 + 16 : f.height * 0.036);
  const digits = (id: 'city-share' | 'prov-share' | 'six-share') =>
    splitFigure(figures[id].bare.replace(/^[^\d−+]*/, '')).number;
  const noteSize = f.stacked ? Math.max(12, label * 1.12) : label * (short ? 1 : narrow ? 1.1 : 1.25);
  const [city, prov, six] = [digits('city-share'), digits('prov-share'), digits('six-share')];
  const first = span(s.plan, 0.5, 0.8) * (1 - span(s.provincial, 0, 0.25));
  const second = span(s.provincial, 0.55, 0.85);
  const third = span(s.rest, 0.6, 0.85);
  const room = f.plot.width * (f.stacked ? 1 : 0.83);
  // On the lowest stages a number is no taller than its half of a slab.
  const deep = (plan.ground - under - 4) / 0.74;
  const hero = fitPercent(
    city,
    room * 0.62,
    Math.min(deep, f.type.figure1 * (f.stacked ? 1 : short ? 0.8 : 0.98))
  );
  const secondary = easeMove(span(s.rest, 0.05, 0.55));
  const provSize = Math.max(LEGIBLE, fitPercent(prov, left.width - pad * 2, hero) * mix(1, f.stacked ? 0.66 : 0.56, secondary)); // prettier-ignore
  const sixPad = f.stacked ? 8 : pad * 0.8;
  const sixX = right.x + sixPad;
  const sixWidth = right.width - sixPad * 2;
  const aboutSize = f.stacked || narrow ? Math.max(12, label * 1.05) : label * 1.4;
  const aboutBelow = band.y + band.height + aboutSize * (short ? 1.15 : 1.5);
  const aboutGap = aboutSize * (short ? 0.4 : 0.55);
  const nameGap = noteSize * 1.65;
  const fullSize = fitPercent(six, sixWidth, hero);
  const heightOf = (size: number) => percentBaseline(0, size) + nameGap;
  // A low slab makes its number smaller; one too low for that has its words over it.
  const roomBelow = plan.ground - 3 - aboutBelow - aboutGap;
  const squeezed = Math.min(fullSize, (fullSize * (roomBelow - nameGap)) / percentBaseline(0, fullSize));
  const inside = squeezed > noteSize * 1.4;
  const sixSize = inside ? squeezed : Math.min(fullSize, noteSize * 2.4);
  const aboutY = inside ? aboutBelow : band.y - aboutSize - aboutGap - heightOf(sixSize) - f.dot.few * 3;
  const sixTop = aboutY + aboutGap;
  const sixInk = inside ? 'on-cold' : 'cold-text';
  const cityNote = text({ key: 'plan-note', text: inLines(labels['plan-note']), x: x + pad, y: percentBaseline(under, hero) + noteSize * (short ? 1.6 : 1.9), size: noteSize, width: width - pad * 2, fill: 'on-warm', opacity: first, figure: 'city-done' }); // prettier-ignore
  const provNote = text({ key: 'provincial-note', text: inLines(labels['provincial-note']), x: left.x + pad, y: percentBaseline(under, provSize) + noteSize * 1.9, size: noteSize, width: left.width - pad * 2, fill: 'on-warm', opacity: short ? 0 : second, figure: 'prov-done' }); // prettier-ignore
  const sixName = text({ key: 'six', text: labels.six, x: sixX, y: percentBaseline(sixTop, sixSize) + nameGap, size: noteSize, face: 'head', width: sixWidth + sixPad, fill: sixInk, opacity: third }); // prettier-ignore
  const small = f.stacked || narrow ? Math.max(12, label) : label * 1.05;
  // A narrow column has room for the interval or the money: on a phone the prose below gives the money.
  const restNote = text({ key: 'rest-note', text: labels[f.stacked ? 'interval' : 'rest-note'], x: sixX, y: below(sixName, small * 1.5), size: small, width: sixWidth + sixPad, fill: 'on-cold' }); // prettier-ignore
  const fitsSlab = inside && restNote.box.y + restNote.box.height < plan.ground - 3;
  const marks: Mark[] = [
    ...percent({ key: 'city', digits: city, x: x + pad, top: under, size: hero, fill: 'on-warm', opacity: first, figure: 'city-share' }),
    { ...cityNote, opacity: cityNote.box.y + cityNote.box.height < plan.ground + 1 ? first : 0 },
    ...percent({ key: 'prov', digits: prov, x: left.x + pad, top: under, size: provSize, fill: 'on-warm', opacity: second, figure: 'prov-share' }),
    { ...provNote, opacity: provNote.box.y + provNote.box.height < plan.ground + 1 ? provNote.opacity : 0 },
    text({ key: 'unknown', text: labels['six-unknown'], x: right.x + right.width / 2, y: y(MID_YEAR / 2) + noteSize * (f.stacked ? 2.2 : 2.6), size: noteSize, face: 'head', anchor: 'middle', width: right.width - 8, halo: 5, opacity: second * (1 - span(s.rest, 0, 0.12)) }),
    text({ key: 'about', text: labels.about, x: sixX, y: aboutY, size: aboutSize, face: 'head', fill: sixInk, opacity: third }),
    ...percent({ key: 'six-share', digits: six, x: sixX, top: sixTop, size: sixSize, fill: sixInk, opacity: third, figure: 'six-share' }),
    sixName,
    { ...restNote, opacity: fitsSlab ? third : 0, figure: f.stacked ? 'six-share' : 'six-done' }
  ]; // prettier-ignore
  const midWords = `${wholePercent(MID_YEAR, edition.locale)} ${labels['mid-year']}`;
  if (f.stacked)
    return [
      ...marks,
      text({ key: 'key', text: labels.key, x, y: plan.ceiling - label * 0.8, size: label, fill: 'ink-2', opacity: span(s.plan, 0.1, 0.4) }),
      text({ key: 'mid-year', text: midWords, x: left.x + pad, y: mid + label * 1.3, size: label, face: 'head', fill: 'on-warm', opacity: span(s.plan, 0.5, 0.8) }),
      text({ key: 'all-name', text: labels.all, x: x + width, y: y(plan.all) - 6, size: label, face: 'head', anchor: 'end', halo: 4, opacity: second, figure: 'city-share' })
    ]; // prettier-ignore
  const lx = x + width + 18;
  const beside = { x: lx, width: f.width - lx - f.margin * (narrow ? 0.5 : 0.3) };
  const mark = narrow ? 12 : label * 1.15;
  const keySize = narrow ? 12 : label;
  const planName = text({ ...beside, key: 'all-plan', text: labels['all-plan'], y: top + label * 0.5, size: mark, face: 'head' }); // prettier-ignore
  const midYear = text({ ...beside, key: 'mid-year', text: midWords, y: mid + mark * 1.2, size: mark, face: 'head', opacity: span(s.plan, 0.1, 0.4) }); // prettier-ignore
  const bracket = band.y + band.height / 2;
  const intervalY = Math.max(bracket + mark * 0.36, below(midYear, mark * 1.7));
  const interval = text({ ...beside, key: 'interval', text: labels.interval, y: intervalY, size: mark, face: 'head', fill: 'cold-text', opacity: third, figure: 'six-share' }); // prettier-ignore
  // One line each for the result, what is divided and by what.
  const formula = labels.formula.replace(/ *= */, ' =\n').replace(/ *÷/, '\n÷');
  const fits = formula.split('\n').map((part) => fitSize(part, beside.width, keySize, 'label'));
  const formulaSize = Math.max(12, Math.min(...fits));
  return [
    ...marks,
    planName,
    text({ ...beside, key: 'key', text: labels.key, width: beside.width - f.margin * 0.4, y: below(planName, keySize * 1.7), size: keySize, fill: 'ink-2', opacity: span(s.plan, 0.1, 0.4) }),
    text({ ...beside, key: 'all-name', text: labels.all, y: y(plan.all) - mark * 0.1, from: 'bottom', size: mark, face: 'head', opacity: second, figure: 'city-share' }),
    midYear,
    line('band-leader', [right.x + right.width + 2, bracket], [lx - 5, bracket], 'cold', f.stroke.outline, { opacity: third }),
    interval,
    text({ ...beside, key: 'formula', text: formula, y: below(interval, label * 1.6), size: formulaSize, fill: 'cold-text', opacity: narrow ? 0 : third })
  ]; // prettier-ignore
}
