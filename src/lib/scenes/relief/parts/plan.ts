import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, path, round, type Mark } from '../../../marks/marks';
import { easeMove, span } from '../../_kit/motion';
import { text } from '../../../marks/text';
import { channelPath } from './channel';
import { hero } from './hero';
import { isNarrow, noteSize, topOf } from './layout';
import type { Edition, ReliefState } from '../scene';

/** Money planned is an outline; three channels leave it, open at their ends and alike, for no split is printed. */
export function plan(f: SceneLayout, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.leverage, 0, 0.25);
  const { x, width } = f.plot;
  const top = topOf(f);
  const low = isShort(f);
  const count = figures['relief-directions'].value;
  const names = [labels.jobs, labels.costs, labels.policy];
  const wide = (datum - top) * (f.stacked ? 0.125 : 0.12);
  const gap = wide * 0.38;
  const lanes = count * wide + (count - 1) * gap;
  const foot = datum - (low ? 8 : gap * 0.8) - lanes;
  const block = { x, y: top, width, height: foot - gap * 0.9 - top };
  const floor = block.y + block.height;
  const inset = gap;
  const pad = f.stacked ? f.width * 0.041 : low ? 12 : isNarrow(f) ? 20 : 34;
  const name = text({
    key: 'planned', text: labels.planned, x: x + pad, y: top + (low ? 6 : pad * 0.8) + f.type.note1 * 0.8, size: low ? f.type.note2 : f.type.note1 * (f.stacked ? 1.1 : 0.72),
    face: 'head', opacity: span(s.plan, 0.15, 0.4)
  }); // prettier-ignore
  // On a wide screen it shares the first line, and the figure has the rest of the block.
  const roomy = !f.stacked && !isNarrow(f);
  const note = text({
    key: 'split', text: labels.split, size: noteSize(f), ...(roomy ? { x: x + width - pad, y: name.y, anchor: 'end' } : { x: x + pad, y: floor - pad * 0.85, from: 'bottom', width: width - pad * 2 }),
    fill: 'ink-2', opacity: span(s.plan, 0.7, 0.95)
  }); // prettier-ignore
  const room = (roomy ? floor : note.box.y) - name.y;
  const numeral = hero({
    key: 'plan-figure', printed: figures['relief-plan'].bare, x: x + pad, y: name.y, height: room, size: f.type.figure1 * 1.3, width: block.width - pad * 2,
    opacity: span(s.plan, 0.15, 0.4), figure: 'relief-plan'
  }); // prettier-ignore
  const mouth = (i: number) => x + inset + (count - 1 - i) * (wide + gap);
  const reach = (i: number) => easeMove(span(s.plan, 0.25 + i * 0.06, 0.8 + i * 0.06));
  // The floor of the block is open where a channel leaves it.
  const mouths = Array.from({ length: count }, (_, i) => mouth(count - 1 - i));
  const vessel =
    mouths.reduce((d, at) => `${d}H${round(at)}M${round(at + wide)},${round(floor)}`, `M${round(x)},${round(block.y)}V${round(floor)}`) +
    `H${round(x + block.width)}V${round(block.y)}H${round(x)}`; // prettier-ignore
  const nameX = mouth(0) + wide + gap;
  return [
    group('plan', [
      ...Array.from({ length: count }, (_, i): Mark[] => {
        const lane = foot + i * (wide + gap);
        const { walls, inside } = channelPath({ mouth: mouth(i), top: floor, lane, wide, right: f.width + 4 }, reach(i));
        const size = low ? f.type.note2 : wide * 0.45;
        return [
          path({ key: `inside-${i}`, d: inside, fill: 'warm-tint', opacity: span(reach(i), 0, 0.1) * 0.55, figure: 'relief-directions' }),
          path({ key: `walls-${i}`, d: walls, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.datum * 1.2, opacity: span(reach(i), 0, 0.04) }),
          text({ key: `name-${i}`, text: names[i] ?? '', x: nameX, y: lane + wide / 2 + size * 0.35, size, face: 'head', opacity: span(s.plan, 0.6 + i * 0.08, 0.75 + i * 0.08) })
        ];
      }).flat(),
      path({ key: 'block', d: vessel, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.datum * 1.2, opacity: 0.3 + 0.7 * span(s.plan, 0, 0.3), figure: 'relief-plan' }),
      name, ...numeral.marks, note
    ], { opacity: shown })
  ]; // prettier-ignore
}
