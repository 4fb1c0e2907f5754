import { type Point } from '../../../marks/marks';
import { polyline, type PathData } from '../../../marks/path-data';
import { clamp } from '../../_kit/motion';
import { mixPoints } from '../../_kit/pen';

/** The place on a line of points that a pen has come to. */
export function penAt(points: readonly Point[], drawn: number): Point {
  const along = clamp(drawn) * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(along));
  return mixPoints(points[i]!, points[i + 1]!, along - i);
}

/** As much of a line as a pen has drawn. */
export function penPath(points: readonly Point[], drawn: number): PathData {
  if (drawn <= 0) return [];
  const whole = Math.floor(clamp(drawn) * (points.length - 1));
  return polyline([...points.slice(0, whole + 1), penAt(points, drawn)]);
}
