import { rect, type Mark } from '../../../marks/marks';
import { easeMove, easeRise, mix, span } from '../../_kit/motion';
import { collarOf, FROM, insetOf, type Plot } from './plot';
import type { Edition, State } from '../state';
import { MONTHS } from '../manifest';

type Part = 'before' | 'slab' | 'climb' | 'epilogue';

interface Bar {
  key: string;
  part: Part;
  slot: number;
  slots: number;
  /** Guangdong and China in the same month: ids of the figures. */
  province: Exclude<keyof Edition['figures'], symbol>;
  country: Exclude<keyof Edition['figures'], symbol>;
  /** 0 to 1 */
  grown: number;
}

/** Of a bar that has grown, px. */
const LEAST_HEIGHT = 1;

function barsOf(s: State, plot: Plot): Bar[] {
  const months = (
    part: 'before' | 'climb' | 'epilogue',
    grown: (index: number) => number
  ): Bar[] =>
    MONTHS[part].map((name, i) => ({
      key: name, part, slot: FROM[part] + i, slots: 1, province: `gd-iva-${name}`, country: `cn-iva-${name}`, grown: easeRise(grown(i))
    })); // prettier-ignore
  const slab = 'gd-iva-ytd-2020-01..02';
  return [
    ...months('before', (i) => span(s.shoulder, i * 0.1, 0.45 + i * 0.1)),
    { key: 'jan-feb', part: 'slab', slot: FROM.slab, slots: 2, province: slab, country: 'cn-iva-2020-01..02', grown: plot.fallen },
    ...months('climb', (i) => span(s.climb, 0.2 + i * 0.16, 0.48 + i * 0.16)),
    ...months('epilogue', (i) => span(s.limits, 0.4 + i * 0.05, 0.65 + i * 0.05))
  ]; // prettier-ignore
}

/** Guangdong solid, China an outline around it. They leave by sinking back into the zero line. */
export function bars(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const left = 1 - easeMove(span(s.zone, 0, 0.3));
  const inset = insetOf(plot);
  return barsOf(s, plot).flatMap((bar): Mark[] => {
    const { x, width } = plot.slot(bar.slot, bar.slots);
    const column = (rate: number, out: number) => {
      const end = plot.y(rate * bar.grown * left);
      // However coarse the scale, a rate that is not zero is seen.
      const height = Math.max(Math.abs(end - plot.zero), rate === 0 ? 0 : LEAST_HEIGHT * bar.grown * left);
      return {
        x: x + inset - out,
        width: width - inset * 2 + out * 2,
        y: rate < 0 ? plot.zero : plot.zero - height,
        height
      };
    };
    const rate = edition.figures[bar.province].value;
    const past = easeMove(span(s.fall, 0, 0.6));
    const quiet = { before: mix(0.8, 0.24, past), slab: 1, climb: 1, epilogue: 0.26 }[bar.part];
    const outlined = { before: mix(1, 0.45, past), slab: 1, climb: 1, epilogue: 0.36 }[bar.part];
    const grey = bar.part === 'before' || bar.part === 'epilogue';
    const shown = span(bar.grown, 0, 0.22) * span(left, 0, 0.15);
    return [
      rect({
        key: `bar-${bar.key}`, ...column(rate, 0), fill: grey ? 'ink-2' : rate < 0 ? 'cold' : 'warm', opacity: quiet * shown, figure: bar.province
      }),
      rect({
        key: `china-${bar.key}`, ...column(edition.figures[bar.country].value, collarOf(f)), fill: 'none', stroke: 'ink',
        strokeWidth: bar.part === 'epilogue' ? f.stroke.leader : mix(f.stroke.outline, f.stroke.leader, bar.part === 'before' ? past : 0), opacity: outlined * shown, figure: bar.country
      })
    ]; // prettier-ignore
  });
}
