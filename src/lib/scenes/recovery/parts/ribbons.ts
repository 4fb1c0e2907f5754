import { easeMove, mix } from '../../_kit/motion';

export type Point = readonly [x: number, y: number];

/** Steps along the part of a ribbon that bends. */
const STEPS = 26;

/** A V that stands on a point: arms of one breadth that meet on its axis. */
export interface VShape {
  axis: number;
  top: number;
  foot: number;
  /** Sideways over upwards. */
  lean: number;
  /** Of an arm, measured level; px. */
  breadth: number;
}

const closed = (points: readonly Point[]) =>
  `M${points.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join('L')}Z`;

/** The left arm, fallen from the top down to `y`. */
export function leftArm({ axis, top, foot, lean, breadth }: VShape, y: number): string {
  const outer = (at: number) => axis - (foot - at) * lean;
  const meets = foot - breadth / lean;
  const inner = (at: number) => Math.min(axis, outer(at) + breadth);
  return closed([
    [outer(top), top],
    [outer(y), y],
    [inner(y), y],
    ...(y > meets ? [[axis, meets] as const] : []),
    [inner(top), top]
  ]);
}

/** A way up along the arm from `start`, then in a bend to a level end: places and directions. */
function bend(start: Point, lean: number, end: Point): { at: Point; along: Point }[] {
  const rise = start[1] - end[1];
  const near: Point = [start[0] + rise * 0.6 * lean, start[1] - rise * 0.6];
  const far: Point = [end[0] - Math.max((end[0] - near[0]) * 0.85, rise * 0.1), end[1]];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const u = i / STEPS;
    const on = (k: 0 | 1) => start[k] * (1 - u) ** 3 + near[k] * 3 * u * (1 - u) ** 2 + far[k] * 3 * u * u * (1 - u) + end[k] * u ** 3; // prettier-ignore
    const slope = (k: 0 | 1) => (near[k] - start[k]) * (1 - u) ** 2 + (far[k] - near[k]) * 2 * u * (1 - u) + (end[k] - far[k]) * u * u; // prettier-ignore
    return { at: [on(0), on(1)], along: [slope(0), slope(1)] };
  });
}

/**
 * One of `count` ribbons that make up the right arm: together they are exactly as broad as the left, and keep their
 * breadth when they part.
 * @param index from the inner edge out @param y how high the arm has risen, px
 * @param from where this one leaves the arm, px @param parted 0 where it is still the arm, 1 where it ends level at `end`
 */
export function ribbon(shape: VShape, index: number, count: number, y: number, from: number, parted: number, end: Point): string {
  const { axis, foot, lean, breadth } = shape;
  /** On the edge `share` of the breadth inside the outer one. */
  const straight = (share: number, at: number): Point => [Math.max(axis, axis + (foot - at) * lean - share * breadth), at];
  const start = (share: number) => Math.max(y, foot - (share * breadth) / lean);
  const [inner, outer] = [1 - index / count, 1 - (index + 1) / count];
  const middle = (inner + outer) / 2;
  const half = breadth / count / 2 / Math.hypot(1, lean);
  const way = bend(straight(middle, from), lean, end);
  const t = easeMove(parted);
  const edge = (share: number, side: 1 | -1): Point[] => [
    straight(share, start(share)),
    ...way.map(({ at, along }, i): Point => {
      const up = Math.max(y, mix(from, shape.top, i / STEPS));
      const whole = straight(share, Math.min(up, start(share)));
      const length = Math.hypot(...along);
      const apart: Point = [at[0] + (side * half * along[1]) / length, at[1] - (side * half * along[0]) / length];
      return [mix(whole[0], apart[0], t), mix(whole[1], apart[1], t)];
    })
  ];
  return closed([...edge(inner, 1), ...edge(outer, -1).reverse()]);
} // prettier-ignore
