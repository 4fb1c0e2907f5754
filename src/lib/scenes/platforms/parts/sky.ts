import { path, type Ink, type Mark } from '../../../marks/marks';
import { polygon } from '../../../marks/path-data';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, easeMove, span } from '../../_kit/motion';
import type { Skyline } from '../../_kit/skyline';
import { TALENT } from '../cues';
import type { State } from '../state';

/** Where the sky begins beside the words, over the gutter there. */
const BEGINS = 0.5;
/** How much darker than blue the sky is. */
const DARK = 0.6;
/** What is left of the day over the ground: how high over the sky's height, in how many bands, how strong each. */
const AFTERGLOW = { high: 0.42, bands: 12, strong: 0.04 };
/** Of its way it has come when it is whole to be seen. */
const SEEN = 0.1;

/** Evening comes down to the ground like a blind, and leaves the words and the bar their day. */
export function drawSky(layout: SceneLayout, sky: Skyline, s: State): Mark[] {
  const { plot, column, stacked, width } = layout;
  const down = easeMove(during(s.talent, TALENT.duskFalls));
  if (down === 0) return [];
  const words = column.x + column.width;
  const x = stacked ? 0 : words + (plot.x - words) * BEGINS;
  const height = (sky.ground - BAR) * down;
  const seen = span(down, 0, SEEN);
  const foot = BAR + height;
  /** A ground, and so no slab: labels and towers stand on it. */
  const sheet = (key: string, top: number, fill: Ink, opacity: number) =>
    path({
      key,
      d: polygon([
        [x, top],
        [width, top],
        [width, foot],
        [x, foot]
      ]),
      fill,
      opacity
    });
  const glow = Array.from({ length: AFTERGLOW.bands }, (_, i) => {
    const high = height * AFTERGLOW.high * (1 - i / AFTERGLOW.bands);
    return sheet(`afterglow-${i}`, foot - high, 'lit', AFTERGLOW.strong * seen);
  });
  return [sheet('sky', BAR, 'river', seen), sheet('dark', BAR, 'tower', DARK * seen), ...glow];
}
