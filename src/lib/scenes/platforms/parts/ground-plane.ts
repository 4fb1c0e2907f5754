import type { SceneLayout } from '../../_kit/layout';
import { mix } from '../../_kit/motion';
import type { Point } from '../../../marks/marks';

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
