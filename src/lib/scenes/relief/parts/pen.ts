import { round, type Box } from '../../../marks/marks';
import { mix, span } from '../../_kit/motion';

export type Point = readonly [x: number, y: number];

/** Path data of a line through points, as far as a share of its length. */
export function drawn(points: readonly Point[], share: number): string {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  if (left <= 0) return '';
  let d = `M${round(points[0]![0])},${round(points[0]![1])}`;
  for (const [i, length] of lengths.entries()) {
    if (left <= 0) break;
    const t = span(left, 0, length);
    const [[ax, ay], [bx, by]] = [points[i]!, points[i + 1]!];
    d += `L${round(mix(ax, bx, t))},${round(mix(ay, by, t))}`;
    left -= length;
  }
  return d;
}

/** Points of a curve, from a function of 0 to 1. */
export const traced = (parts: number, at: (t: number) => Point): Point[] =>
  Array.from({ length: parts + 1 }, (_, i) => at(i / parts));

/** A box's outline from its upper left corner, with the clock. */
export const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y]
];
