import type { SceneLayout } from '../../_kit/layout';
import { mix } from '../../_kit/motion';
import { round } from '../../../marks/marks';

export type Point = readonly [x: number, y: number];

/** A piece of the ground in front of the towers. */
export interface Plate {
  /** Its sides where it is nearest, px. */
  left: number;
  right: number;
  /** Px under the ground line. */
  far: number;
  near: number;
}

/** Corners in the order far left, far right, near right, near left. */
export type Corners = readonly [Point, Point, Point, Point];

/** How far over the ground the sides of all plates would meet, in shares of the stage's height. */
const VANISHING = 1.1;

/** A point of the ground plane. @param x where it would be at the depth `reference` */
function at(layout: SceneLayout, ground: number, x: number, depth: number, reference: number): Point {
  const middle = layout.plot.x + layout.plot.width / 2;
  const high = layout.height * VANISHING;
  return [middle + ((x - middle) * (high + depth)) / (high + reference), ground + depth];
}

export const cornersOf = (
  layout: SceneLayout,
  ground: number,
  { left, right, far, near }: Plate
): Corners => [
  at(layout, ground, left, far, near),
  at(layout, ground, right, far, near),
  at(layout, ground, right, near, near),
  at(layout, ground, left, near, near)
];

export const mixPlates = (a: Plate, b: Plate, t: number): Plate => ({
  left: mix(a.left, b.left, t),
  right: mix(a.right, b.right, t),
  far: mix(a.far, b.far, t),
  near: mix(a.near, b.near, t)
});

export const mixPoints = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [
  mix(ax, bx, t),
  mix(ay, by, t)
];

const point = ([x, y]: Point) => `${round(x)},${round(y)}`;

export const outline = (corners: readonly Point[]) => `M${corners.map(point).join('L')}z`;

/** The first part of a way through points, by its length. @param drawn 0 to 1 */
export function partOf(points: readonly Point[], drawn: number): string {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  let left = drawn * lengths.reduce((sum, length) => sum + length, 0);
  let d = `M${point(points[0]!)}`;
  for (const [i, length] of lengths.entries()) {
    if (left <= 0 || length === 0) break;
    d += `L${point(mixPoints(points[i]!, points[i + 1]!, Math.min(1, left / length)))}`;
    left -= length;
  }
  return d;
}
