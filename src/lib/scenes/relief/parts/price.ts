import type { SceneLayout } from '../../_kit/layout';
import { group, line, path, rect, round, type Mark } from '../../../marks/marks';
import { easeRise, span } from '../../_kit/motion';
import { fitSize, text } from '../../../marks/text';
import { hero } from './hero';
import { isNarrow, topOf } from './layout';
import type { Edition, ReliefState } from '../scene';

/** Pieces in which the walls of the open range fade upwards. */
const FADES = 12;
/** Points marked on the scale, at the most. */
const MOST_TICKS = 8;

/** The lowest rate is a floor, drawn from zero; above it the scale stops and the range is open, for no other rate is printed. */
export function price(f: SceneLayout, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.funds, 0, 0.22);
  const rate = figures['loan-rate'].value;
  const { x, width } = f.plot;
  const low = isNarrow(f);
  const top = topOf(f);
  const right = x + width;
  const height = (datum - top) * (low ? 0.6 : 0.52);
  // A rate of nothing has no height, but words as any other.
  const slab = rate > 0 ? height : 0;
  const grown = easeRise(span(s.price, 0.18, 0.5));
  const floor = datum - slab * grown;
  const per = rate > 0 ? slab / rate : 0;
  const edge = f.stroke.datum * 4;
  const pad = f.stacked ? 34 : low ? 34 : 72;
  const come = span(s.price, 0.28, 0.46);
  const nameSize = low ? f.type.note2 : f.stacked ? f.type.note1 * 1.1 : f.type.note2 * 1.08;
  const rest = datum - height;
  const lowest = text({
    key: 'lowest', text: labels.lowest, x: x + pad, y: rest + edge + nameSize * 1.5, size: fitSize(labels.lowest, width - pad - 8, nameSize, 'head'), face: 'head', opacity: come
  }); // prettier-ignore
  const room = datum - lowest.y;
  const figure = hero({
    key: 'rate', printed: figures['loan-rate'].bare, x: x + pad, y: lowest.y, height: room * 0.98, size: f.type.figure1 * 1.9, width: width - pad * 1.4,
    opacity: come, figure: 'loan-rate'
  }); // prettier-ignore
  const rise = easeRise(span(s.price, 0.5, 0.95));
  const open = (datum - slab - top) * rise;
  // So many points apart that there are no more than a few.
  const apart = Math.ceil((rate + 1) / MOST_TICKS);
  const ticks = Array.from({ length: Math.floor(rate / apart) + 1 }, (_, i) => i * apart);
  const notes = f.stacked ? f.type.note1 * 1.35 : low ? f.type.note2 : f.type.note1 * 0.8;
  const note = text({
    key: 'lowest-note', text: labels['lowest-note'], x: x + pad, y: rest - (low ? 14 : (rest - top) * 0.28), from: 'bottom', size: notes, face: 'head', width: width - pad * 1.4, fill: 'ink-2', opacity: span(s.price, 0.6, 0.85)
  }); // prettier-ignore
  return [
    group('price', [
      rect({ key: 'slab', x, y: floor, width, height: datum - floor, fill: 'warm-tint', opacity: span(s.price, 0.16, 0.24), figure: 'loan-rate' }),
      // Walls without a lid: each piece shorter and fainter than the one below.
      ...Array.from({ length: FADES }, (_, k) => {
        const y = round(datum - slab - (open * k) / FADES);
        const long = round((open / FADES) * (0.85 - 0.6 * (k / FADES)));
        return path({ key: `open-${k}`, d: `M${round(x)},${y}v${-long}M${round(right)},${y}v${-long}`, fill: 'none', stroke: 'warm', strokeWidth: f.stroke.datum * 2, opacity: span(s.price, 0.5, 0.53) * (1 - k / FADES) });
      }),
      rect({ key: 'floor', x, y: floor - edge / 2, width, height: edge, fill: 'warm', opacity: span(s.price, 0.16, 0.24), figure: 'loan-rate' }),
      ...ticks.map((tick) => line(`mark-${tick}`, [x, datum - tick * per], [x + 7, datum - tick * per], 'ink', f.stroke.leader, { opacity: span(s.price, 0.45 + tick * 0.03, 0.6 + tick * 0.03) * (tick > 0 ? 1 : 0) })),
      ...ticks.map((tick) => text({ key: `tick-${tick}`, text: tick === 0 ? `${tick}%` : String(tick), x: x + (tick === 0 ? 7 : 11), y: datum - tick * per + (tick === 0 ? -6 : f.type.label * 0.35), size: f.type.label, opacity: span(s.price, 0.45 + tick * 0.03, 0.6 + tick * 0.03) })),
      lowest, ...figure.marks, note
    ], { opacity: shown })
  ]; // prettier-ignore
}
