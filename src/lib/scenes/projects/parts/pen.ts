import { round } from '../../../marks/marks';
import { clamp, mix } from '../../_kit/motion';

export type Point = readonly [x: number, y: number];

/** The place on a line of points that a pen has come to. */
export function penAt(points: readonly Point[], drawn: number): Point {
  const along = clamp(drawn) * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(along));
  const [from, to] = [points[i]!, points[i + 1]!];
  return [mix(from[0], to[0], along - i), mix(from[1], to[1], along - i)];
}

/** Path data of as much of a line as a pen has drawn. */
export function penPath(points: readonly Point[], drawn: number): string {
  if (drawn <= 0) return '';
  const whole = Math.floor(clamp(drawn) * (points.length - 1));
  return [...points.slice(0, whole + 1), penAt(points, drawn)]
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`)
    .join('');
}
