import { BAR, type SceneLayout } from '../../_kit/layout';
import { rect, type Mark } from '../../../marks/marks';
import { easeMove, span } from '../../_kit/motion';
import { isCompact, isShort } from '../../_kit/density';
import type { Skyline, Tower } from '../../_kit/skyline';
import { below, text, textWidth } from '../../../marks/text';
import type { Edition, State } from '../state';

/** Four named storeys that found no place: they come up to the ten open ones, and stop beside them. */
export function incubators(f: SceneLayout, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const gone = 1 - span(s.provincial, 0, 0.2);
  const names = (['incubator-1', 'incubator-2', 'incubator-3', 'incubator-4'] as const).slice(
    0,
    figures.incubators.value
  );
  const [first, , third, open] = [0, 1, 2, 3].map((i) => sky.towers[i]!);
  const short = isShort(f);
  const size = short ? 12 : f.stacked ? 13 * Math.min(1.4, f.width / 390) : f.type.note2 * 0.86;
  const widest = Math.max(...names.map((key) => textWidth(labels[key], size, 'head')));
  const width = Math.max(third!.width, widest + size * 0.9);
  const height = Math.max(sky.storey, size * 1.55);
  // They hover over the third tower and its count, as high as the open storeys.
  const roofOf = (tower: Tower) => sky.ground - tower.storeys * sky.storey;
  const roof = roofOf(open!);
  const over = roofOf(third!) - f.type.figure2 * 1.06;
  const gaps = Math.max(1, names.length - 1);
  const drift = third!.width * 0.07;
  const free = (over - roof - height) / gaps;
  // Where few are open there is no such room: then closer together, over the lower of the two towers.
  const close = free < height * 0.8;
  const lower = close && open!.storeys < third!.storeys;
  const floor = lower ? roof - f.type.figure2 * 1.06 : over;
  const pitch = close
    ? Math.min(height * 1.08, Math.max(size * 1.25, (floor - height - BAR) / gaps))
    : Math.min(height * 1.3, free);
  const column = pitch * (names.length - 1);
  const top = close ? Math.max(4, floor - height - column) : roof + (floor - roof - height - column) * 0.35;
  const x0 = lower ? Math.min(open!.x + drift, f.width - width - drift - 4) : open!.x - width - drift * 2.2;
  const blocks = names.flatMap((key, i): Mark[] => {
    const from = 0.15 + i * 0.13;
    const arrived = easeMove(span(s.incubators, from, from + 0.42));
    const x = x0 + (i % 2 ? drift : -drift) * 0.7 - (1 - arrived) * first!.width * 0.9;
    const y = top + pitch * i;
    const opacity = span(s.incubators, from, from + 0.2) * gone;
    return [
      rect({ key: `block-${key}`, x, y, width, height: Math.min(height, pitch * 0.84), fill: 'none', stroke: 'cold', strokeWidth: f.stroke.outline * 1.25, dash: '3 3', opacity, figure: 'incubators' }),
      text({ key, text: labels[key], x: x + width / 2, y: y + Math.min(height, pitch * 0.84) / 2 + size * 0.35, size, face: 'head', anchor: 'middle', fill: 'cold-text', opacity, figure: 'incubators' })
    ];
  }); // prettier-ignore
  // The statement stands left of them, over the first towers.
  const room = x0 - drift - first!.x - (f.stacked ? 10 : 28);
  const shown = span(s.incubators, 0.05, 0.3) * gone;
  const note = text({
    key: 'incubators',
    text: labels.incubators,
    x: first!.x,
    y: roof + f.type.note2 * (short ? 0.45 : 0.8),
    size: short ? 13 : isCompact(f) ? 14 : f.stacked ? Math.max(14, f.type.note2) : f.type.note2,
    face: 'head',
    fill: 'cold-text',
    width: room,
    opacity: shown
  });
  const asked = short ? 15 : isCompact(f) ? 16 : f.stacked ? f.type.note1 * 1.3 : f.type.note1;
  return [
    ...blocks,
    note,
    text({ key: 'incubators-open', text: labels['incubators-open'], x: first!.x, y: below(note, asked * (short ? 1.2 : 1.4)), size: asked, face: 'head', width: room, opacity: span(s.incubators, 0.55, 0.8) * gone })
  ]; // prettier-ignore
}
