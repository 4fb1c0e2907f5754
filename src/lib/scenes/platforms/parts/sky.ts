import { BAR, type SceneLayout } from '../../_kit/layout';
import { easeMove, mix, span } from '../../_kit/motion';
import type { Skyline } from '../../_kit/skyline';
import { path, round, type Ink, type Mark } from '../../../marks/marks';
import { TALENT } from '../cues';
import type { State } from '../state';

/** Bands of the dusk, from its edge inwards, each with how much of the night's blue it adds, 0 to 1. */
const BANDS = [0.16, 0.2, 0.26, 0.36, 1];
/** A band's breadth: beside the words over the gutter, under the bar over the stage's height. */
const BAND = { across: 0.16, down: 0.012 };
/** How much darker than blue the sky is, and what is left of the day over the ground: how high, how strong. */
const DARK = 0.5;
const AFTERGLOW = [
  { high: 0.3, strong: 0.1 },
  { high: 0.16, strong: 0.12 },
  { high: 0.06, strong: 0.14 }
];
/** Of its way a band has come when it is whole to be seen. */
const SEEN = 0.1;

/** Evening: the sky comes down to the ground in bands, and leaves the words and the bar their day. */
export function drawSky(layout: SceneLayout, sky: Skyline, s: State): Mark[] {
  const { plot, column, stacked, width, height } = layout;
  const gutter = stacked ? 0 : plot.x - column.x - column.width;
  const left = stacked ? 0 : plot.x - gutter * (1 - BAND.across);
  const last = BANDS.length - 1;
  const [start, end] = TALENT.duskFalls;

  /** @param from what is left out of it, from its top, 0 to 1 */
  function band(key: string, i: number, fill: Ink, opacity: number, from = 0): Mark[] {
    const late = (last - i) * TALENT.oneBand;
    const down = easeMove(span(s.talent, start + late, end - last * TALENT.oneBand + late));
    const x = left + gutter * BAND.across * i;
    const top = BAR + height * BAND.down * i;
    const bottom = mix(top, sky.ground, down);
    const d = `M${round(x)},${round(mix(top, bottom, from))}H${width}V${round(bottom)}H${round(x)}z`;
    return down > 0 ? [path({ key, d, fill, opacity: opacity * span(down, 0, SEEN) })] : [];
  }
  return [
    ...BANDS.flatMap((share, i) => band(`sky-${i}`, i, 'river', share)),
    ...band('sky-dark', last, 'tower', DARK),
    ...AFTERGLOW.flatMap(({ high, strong }, i) => band(`afterglow-${i}`, last, 'warm', strong, 1 - high))
  ];
}
