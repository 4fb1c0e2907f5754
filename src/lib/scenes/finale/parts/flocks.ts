import { dots, group, type GroupMark } from '../../../marks/marks';
import { mix, span } from '../../_kit/motion';
import { noise } from '../../../util/noise';
import type { Segment, Shape } from './gathering';
import { FIGURES, INKS, isLeft, type Origin } from '../state';

/** Dots that fly together. They are written once, where they rest, and a transform moves them: a frame costs little. */
export interface Flock {
  origin: Origin;
  size: number;
  /** At rest. The same object in each picture, so that nothing need look into it again. */
  rest: GroupMark;
  /** Where it comes from, as an affine image of where it rests: `x' = a x + c y + e`, `y' = d y + f`. */
  start: { a: number; c: number; d: number; e: number; f: number };
  /** How far its way bends to the side, px. */
  bow: number;
  leaves: number;
}

/** Flocks of a crowd, and between when and when they leave: the arms fill from the foot up. */
const PLAN: Partial<Record<Origin, { flocks: number; from: number; to: number }>> = {
  filed: { flocks: 5, from: 0.04, to: 0.32 },
  granted: { flocks: 5, from: 0.04, to: 0.34 },
  firms: { flocks: 2, from: 0.3, to: 0.42 },
  people: { flocks: 4, from: 0.36, to: 0.58 }
};
/** How long a flock is under way, as a share of the step. */
const FLIGHT = 0.36;

/** Each crowd in random subsets, which come down their arm from beyond its top as narrow streams, one after another. */
export function flocksOf(v: Shape, segments: Record<Origin, Segment>): Flock[] {
  return Object.entries(PLAN).flatMap(([name, { flocks: count, from, to }], crowd) => {
    const origin = name as Origin;
    const { points } = segments[origin];
    if (points.length === 0) return [];
    const side = isLeft(origin) ? -1 : 1;
    // The middle of the arm: x = c + m y.
    const m = -side * v.slope;
    const c = v.axis + side * (v.slope * v.foot - v.arm / 2);
    const [low, high] = [points[0]![1], points.at(-1)![1]];
    const middle = (low + high) / 2;
    return Array.from({ length: count }, (_, i): Flock => {
      const members = points.filter((_point, p) => Math.floor(noise(p + crowd * 4001) * count) === i);
      const narrow = mix(0.16, 0.34, noise(i + crowd * 37));
      const long = 1.25;
      const rise = middle + long * (low - middle) + 16;
      // Streams keep to lanes of the arm, so that they braid and do not cover one another.
      const lane = (((i * 3) % count) / Math.max(1, count - 1) - 0.5) * v.arm * 0.56;
      const f = (1 - long) * middle - rise;
      return {
        origin,
        size: members.length,
        rest: group(`${origin}-${i}`, [
          dots('dots', members, v.radius, INKS[origin], { figure: FIGURES[origin] })
        ]),
        start: { a: narrow, c: m * (long - narrow), d: long, e: c * (1 - narrow) + m * f + lane, f },
        bow: (noise(i + crowd * 53) - 0.5) * v.arm * 0.5,
        leaves: mix(from, to, i / Math.max(1, count - 1))
      };
    });
  });
}

const progress = (flock: Flock, gather: number) => span(gather, flock.leaves, flock.leaves + FLIGHT);

const trim = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** Nothing before it leaves. It comes in under the bar: opacity, which is dear, is for its first moments only. */
export function drawFlock(flock: Flock, gather: number): GroupMark[] {
  const { start, bow, rest } = flock;
  const t = progress(flock, gather);
  if (t <= 0) return [];
  if (t >= 1) return [rest];
  // Fast at first, then settling.
  const e = t * (2 - t);
  const matrix = [
    trim(mix(start.a, 1, e), 4), 0, trim(mix(start.c, 0, e), 4), trim(mix(start.d, 1, e), 4),
    trim(mix(start.e, 0, e) + bow * Math.sin(Math.PI * e), 1), trim(mix(start.f, 0, e), 1)
  ]; // prettier-ignore
  return [{ ...rest, transform: `matrix(${matrix.join(',')})`, opacity: span(t, 0, 0.06) }];
}

/** The share of a crowd that has come to rest. */
export function arrived(flocks: readonly Flock[], origin: Origin, gather: number): number {
  const own = flocks.filter((flock) => flock.origin === origin);
  const total = own.reduce((sum, { size }) => sum + size, 0);
  return (
    own.reduce((sum, flock) => sum + flock.size * span(progress(flock, gather), 0.6, 0.95), 0) / (total || 1)
  );
}
