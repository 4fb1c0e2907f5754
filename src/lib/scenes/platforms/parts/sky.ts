import { BAR, type SceneLayout } from '../../_kit/layout';
import { easeMove, mix, span } from '../../_kit/motion';
import type { Skyline } from '../../_kit/skyline';
import { path, round, type Ink, type Mark } from '../../../marks/marks';
import { TALENT } from '../cues';
import type { State } from '../state';

/** Bands of the dusk, from its edge inwards: each adds an equal part of the night's blue. */
const BANDS = 16;
/** Its edge: where it begins and how broad it is, over the gutter beside the words, and over the stage's height. */
const EDGE = { from: 0.3, across: 1.2, down: 0.09 };
/** Beside the words its upper corner is an arch: how far it reaches, over the plot's width and the sky's height. */
const ARCH = { across: 0.34, down: 0.4 };
/** How much darker than blue the sky is. */
const DARK = 0.5;
/** What is left of the day over the ground: how high over the sky's height, in how many bands, how strong each. */
const AFTERGLOW = { high: 0.42, bands: 12, strong: 0.04 };
/** Of its way a band has come when it is whole to be seen. */
const SEEN = 0.1;

/** Evening: the sky comes down to the ground as a vault, and leaves the words and the bar their day. */
export function drawSky(layout: SceneLayout, sky: Skyline, s: State): Mark[] {
  const { plot, column, stacked, width, height } = layout;
  const left = stacked ? 0 : column.x + column.width;
  const gutter = stacked ? 0 : plot.x - left;
  const [start, end] = TALENT.duskFalls;
  const waits = TALENT.oneBand * BANDS;

  /** @param from what is left out of it, from its top, 0 to 1 */
  function band(key: string, i: number, fill: Ink, opacity: number, from = 0): Mark[] {
    const inwards = i / BANDS;
    const wait = (1 - inwards) * waits;
    const down = easeMove(span(s.talent, start + wait, end - waits + wait));
    const x = left + gutter * (EDGE.from + EDGE.across * inwards);
    const top = BAR + height * EDGE.down * inwards;
    const bottom = mix(top, sky.ground, down);
    const begins = mix(top, bottom, from);
    const arch = stacked || from > 0 ? 0 : Math.min((sky.ground - top) * ARCH.down, bottom - top);
    const across = plot.width * ARCH.across;
    const corner =
      arch > 0
        ? `M${round(x)},${round(begins + arch)}A${round(across)},${round(arch)} 0 0,1 ${round(x + across)},${round(begins)}`
        : `M${round(x)},${round(begins)}`;
    const d = `${corner}H${width}V${round(bottom)}H${round(x)}z`;
    return down > 0 ? [path({ key, d, fill, opacity: opacity * span(down, 0, SEEN) })] : [];
  }
  const times = (count: number) => Array.from({ length: count }, (_, i) => i);
  return [
    ...times(BANDS).flatMap((i) => band(`sky-${i}`, i, 'river', 1 / (BANDS - i))),
    ...times(BANDS).flatMap((i) => band(`dark-${i}`, i, 'tower', DARK / (BANDS - DARK * i))),
    ...times(AFTERGLOW.bands).flatMap((i) => {
      const high = AFTERGLOW.high * (1 - i / AFTERGLOW.bands);
      return band(`afterglow-${i}`, BANDS, 'lit', AFTERGLOW.strong, 1 - high);
    })
  ];
}
