import { type Point } from '../../marks/marks';
import { polyline, type PathData } from '../../marks/path-data';
import { mix, span } from './motion';

/** A point on the straight way from one to another. */
export const mixPoints = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [
  mix(ax, bx, t),
  mix(ay, by, t)
];

/** A line through points, as far as a share of its length; nothing where nothing is drawn. */
export function partOfLine(points: readonly Point[], share: number): PathData {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  if (left <= 0) return [];
  const reached = [points[0]!];
  for (const [i, length] of lengths.entries()) {
    if (left <= 0) break;
    reached.push(mixPoints(points[i]!, points[i + 1]!, span(left, 0, length)));
    left -= length;
  }
  return polyline(reached);
}
