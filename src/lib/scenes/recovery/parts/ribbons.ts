import { type Point } from '../../../marks/marks';
import { polygon, type PathData } from '../../../marks/path-data';
import { easeMove, mix } from '../../_kit/motion';

/** Steps along the part of a ribbon that bends. */
const STEPS = 26;
/** How far a bend's handles reach: along the arm, of its rise; and back from its level end, of its width and rise. */
const NEAR = 0.6;
const FAR = { width: 0.85, rise: 0.1 } as const;

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

/** One of the ribbons that make up the right arm, counted from the inner edge out. */
export interface Ribbon {
  shape: VShape;
  index: number;
  count: number;
}

/** The left arm, fallen from the top down to `y`. */
export function leftArm({ axis, top, foot, lean, breadth }: VShape, y: number): PathData {
  const outer = (at: number) => axis - (foot - at) * lean;
  const meets = foot - breadth / lean;
  const inner = (at: number) => Math.min(axis, outer(at) + breadth);
  return polygon([
    [outer(top), top],
    [outer(y), y],
    [inner(y), y],
    ...(y > meets ? [[axis, meets] as const] : []),
    [inner(top), top]
  ]);
}

/** A point of a cubic curve, and its direction there. */
const curveAt = (u: number, a: number, b: number, c: number, d: number) => {
  const v = 1 - u;
  return {
    at: a * v ** 3 + b * 3 * u * v ** 2 + c * 3 * u ** 2 * v + d * u ** 3,
    along: (b - a) * v ** 2 + (c - b) * 2 * u * v + (d - c) * u ** 2
  };
};

/** A way up along the arm from `start`, then in a bend to a level end: places and directions. */
function bend(start: Point, lean: number, end: Point): { at: Point; along: Point }[] {
  const rise = start[1] - end[1];
  const near: Point = [start[0] + rise * NEAR * lean, start[1] - rise * NEAR];
  const far: Point = [end[0] - Math.max((end[0] - near[0]) * FAR.width, rise * FAR.rise), end[1]];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const [x, y] = ([0, 1] as const).map((k) => curveAt(i / STEPS, start[k], near[k], far[k], end[k]));
    return { at: [x!.at, y!.at], along: [x!.along, y!.along] };
  });
}

/**
 * The outline of a ribbon: all together are exactly as broad as the left arm, and keep their breadth when they part.
 * @param y how high the arm has risen, px @param from where this one leaves the arm, px
 * @param parted 0 where it is still the arm, 1 where it ends level at `end`
 */
export function ribbon(
  { shape, index, count }: Ribbon,
  y: number,
  from: number,
  parted: number,
  end: Point
): PathData {
  const { axis, foot, lean, breadth, top } = shape;
  /** On the edge `share` of the breadth inside the outer one. */
  const straight = (share: number, at: number): Point => [
    Math.max(axis, axis + (foot - at) * lean - share * breadth),
    at
  ];
  const start = (share: number) => Math.max(y, foot - (share * breadth) / lean);
  const inner = 1 - index / count;
  const outer = 1 - (index + 1) / count;
  const half = breadth / count / 2 / Math.hypot(1, lean);
  const way = bend(straight((inner + outer) / 2, from), lean, end);
  const t = easeMove(parted);
  const edge = (share: number, side: 1 | -1): Point[] => [
    straight(share, start(share)),
    ...way.map(({ at, along }, i): Point => {
      const up = Math.max(y, mix(from, top, i / STEPS));
      const whole = straight(share, Math.min(up, start(share)));
      const length = Math.hypot(...along);
      const apart: Point = [
        at[0] + (side * half * along[1]) / length,
        at[1] - (side * half * along[0]) / length
      ];
      return [mix(whole[0], apart[0], t), mix(whole[1], apart[1], t)];
    })
  ];
  return polygon([...edge(inner, 1), ...edge(outer, -1).reverse()]);
}
