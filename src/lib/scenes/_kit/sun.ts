import { path, round, type Box, type PathMark } from '../../marks/marks';
import type { PathData } from '../../marks/path-data';
import { mix } from './motion';

/** Chapters that the sun takes from its rise to its set. */
const CHAPTERS = 7;
/** Sideways reach of a shadow over its thing's height, at sunrise and at sunset. */
const LEAN = { rise: 0.9, set: -0.9 };
/** Depth of a shadow under the datum, over its thing's height. */
const DEPTH = 0.16;
/** Of the colour that is darker than every ground, by day and in a dark room. */
const OPACITY = 0.2;

/**
 * Shadows of things that stand on a datum, cast below it by the one sun of the story: long and to the right in the
 * first chapter, to the left in the last.
 * @param things boxes whose lower edge is the datum
 * @param chapter 1 to 7, with the share of the chapter that is read: 2.5 is half-way through the second
 * @param room px under the datum that a shadow may take
 */
export function shadows(
  key: string,
  things: readonly Box[],
  chapter: number,
  room: number,
  opacity = 1
): PathMark {
  const lean = mix(LEAN.rise, LEAN.set, (chapter - 1) / CHAPTERS);
  const d = things
    .filter(({ width, height }) => width > 0 && height > 0)
    .flatMap(({ x, y, width, height }): PathData => {
      const depth = Math.min(room, height * DEPTH);
      const shift = (depth / DEPTH) * lean * DEPTH * 2;
      return [
        ['M', round(x), round(y + height)],
        ['h', round(width)],
        ['l', round(shift), round(depth)],
        ['h', round(-width)],
        ['Z']
      ];
    });
  return path({ key, d, fill: 'tower', opacity: OPACITY * opacity });
}
