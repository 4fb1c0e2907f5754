import { round, type Box, type Point } from './marks';

/**
 * One command of SVG path data, in px or in its group's units. Capital letters take places, small ones steps from where
 * the pen is; `l` may take several steps, an x and a y each.
 */
export type PathCommand =
  | readonly [name: 'M' | 'L', x: number, y: number]
  | readonly [name: 'l', ...steps: number[]]
  | readonly [name: 'H' | 'V' | 'h' | 'v', to: number]
  | readonly [name: 'Q', controlX: number, controlY: number, x: number, y: number]
  | readonly [name: 'C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly [
      name: 'A' | 'a',
      rx: number,
      ry: number,
      turned: number,
      large: 0 | 1,
      clockwise: 0 | 1,
      x: number,
      y: number
    ]
  | readonly [name: 'Z'];

/** What a path draws: numbers, of which `src/lib/render` makes the text. */
export type PathData = readonly PathCommand[];

/** Straight lines from point to point. */
export const polyline = (points: readonly Point[]): PathData =>
  points.map(([x, y], i) => [i === 0 ? 'M' : 'L', round(x), round(y)]);

/** The same, closed. */
export const polygon = (corners: readonly Point[]): PathData => [...polyline(corners), ['Z']];

/** A box as part of a path, for many that are drawn as one. */
export const boxPath = ({ x, y, width, height }: Box): PathData => [
  ['M', round(x), round(y)],
  ['h', round(width)],
  ['v', round(height)],
  ['h', round(-width)],
  ['Z']
];

/** Hollow dots of radius `r`: things the source does not state, or that are missing. */
export const ringPath = (points: readonly Point[], r: number): PathData => {
  const size = round(r);
  return points.flatMap(([x, y]): PathData => [
    ['M', round(x - r), round(y)],
    ['a', size, size, 0, 1, 0, size * 2, 0],
    ['a', size, size, 0, 1, 0, -size * 2, 0]
  ]);
};

/**
 * Diagonal lines that fill a rectangle: the surface that says "derived by us".
 * @param gap px between lines, measured across
 */
export function hatchPath({ x, y, width, height }: Box, gap: number): PathData {
  const lines: PathCommand[] = [];
  const step = gap * Math.SQRT2;
  for (let offset = -height + step; offset < width; offset += step) {
    const from = Math.max(offset, 0);
    const to = Math.min(offset + height, width);
    if (to <= from) continue;
    const [start, end] = [y + height - (from - offset), y + height - (to - offset)];
    lines.push(['M', round(x + from), round(start)], ['L', round(x + to), round(end)]);
  }
  return lines;
}
