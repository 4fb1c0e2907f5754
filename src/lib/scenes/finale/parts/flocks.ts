import { dots, group, type GroupMark } from '../../../marks/marks';
import { affine, type Matrix } from '../../../marks/transforms';
import { noise } from '../../../util/noise';
import { during, mix, span } from '../../_kit/motion';
import { GATHER } from '../cues';
import { FIGURES, INKS, sideOf, type Moments, type Origin } from '../state';
import type { Point, Segment, Shape } from './gathering';
import { PLACES, trim } from './trim';

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

/** How many flocks a crowd comes in. */
const FLOCKS: Partial<Record<Origin, number>> = { filed: 5, granted: 5, firms: 2, people: 4 };

/** A stream is a narrow and longer image of the arm: of its width, of its length, and px above its end. */
const STREAM = { narrowest: 0.16, widest: 0.34, long: 1.25, above: 16 };
/** Of the arm's width: how far lanes lie apart, and a way bends. */
const LANES = 0.56;
const BOW = 0.5;
/** Every third lane next, so that neighbours do not follow one another. */
const NEXT_LANE = 3;
/** Seeds apart from one another, so that no crowd flies as another does. */
const SEED = { crowd: 4001, width: 37, bow: 53 };

/** Each crowd in random subsets, which come down their arm from beyond its top as narrow streams, one after another. */
export function flocksOf(v: Shape, segments: Record<Origin, Segment>): Flock[] {
  return (Object.keys(GATHER.leaves) as (keyof typeof GATHER.leaves)[]).flatMap((origin, crowd) => {
    const { points } = segments[origin];
    const count = FLOCKS[origin] ?? 1;
    if (points.length === 0) return [];
    return Array.from({ length: count }, (_, i) =>
      flockOf(v, origin, points, { crowd, count, i }, GATHER.leaves[origin])
    );
  });
}

function flockOf(
  v: Shape,
  origin: Origin,
  points: readonly Point[],
  { crowd, count, i }: { crowd: number; count: number; i: number },
  [from, to]: Moments
): Flock {
  const members = points.filter((_point, p) => Math.floor(noise(p + crowd * SEED.crowd) * count) === i);
  const side = sideOf(origin);
  // The middle of the arm: x = c + m y.
  const m = -side * v.slope;
  const c = v.axis + side * (v.slope * v.foot - v.arm / 2);
  const [low, high] = [points[0]![1], points.at(-1)![1]];
  const middle = (low + high) / 2;
  const narrow = mix(STREAM.narrowest, STREAM.widest, noise(i + crowd * SEED.width));
  const { long } = STREAM;
  const rise = middle + long * (low - middle) + STREAM.above;
  const turn = i / Math.max(1, count - 1);
  // Streams keep to lanes of the arm, so that they braid and do not cover one another.
  const lane = (((i * NEXT_LANE) % count) / Math.max(1, count - 1) - 0.5) * v.arm * LANES;
  const f = (1 - long) * middle - rise;
  const rest = dots('dots', members, v.radius, INKS[origin], { figure: FIGURES[origin] });
  return {
    origin,
    size: members.length,
    rest: group(`${origin}-${i}`, [rest]),
    start: { a: narrow, c: m * (long - narrow), d: long, e: c * (1 - narrow) + m * f + lane, f },
    bow: (noise(i + crowd * SEED.bow) - 0.5) * v.arm * BOW,
    leaves: mix(from, to, turn)
  };
}

const progress = (flock: Flock, gather: number) => span(gather, flock.leaves, flock.leaves + GATHER.flight);

/** It comes in under the bar: opacity, which is dear, is for its first moments only. */
const COMES_IN = 0.06;

/** Nothing before it leaves. */
export function drawFlock(flock: Flock, gather: number): GroupMark[] {
  const { start, bow, rest } = flock;
  const t = progress(flock, gather);
  if (t <= 0) return [];
  if (t >= 1) return [rest];
  // Fast at first, then settling.
  const eased = t * (2 - t);
  const matrix: Matrix = [
    trim(mix(start.a, 1, eased), PLACES.factor),
    0,
    trim(mix(start.c, 0, eased), PLACES.factor),
    trim(mix(start.d, 1, eased), PLACES.factor),
    trim(mix(start.e, 0, eased) + bow * Math.sin(Math.PI * eased), PLACES.px),
    trim(mix(start.f, 0, eased), PLACES.px)
  ];
  return [{ ...rest, transform: [affine(matrix)], opacity: span(t, 0, COMES_IN) }];
}

/** When dots of a flock are counted as arrived, as shares of its flight. */
const ARRIVES = [0.6, 0.95] as const;

/** The share of a crowd that has come to rest. */
export function arrived(flocks: readonly Flock[], origin: Origin, gather: number): number {
  const own = flocks.filter((flock) => flock.origin === origin);
  const total = own.reduce((sum, { size }) => sum + size, 0);
  const here = own.reduce((sum, flock) => sum + flock.size * during(progress(flock, gather), ARRIVES), 0);
  return here / (total || 1);
}
