import { BAR, type SceneLayout } from '../../_kit/layout';
import { mix } from '../../_kit/motion';
import { isCompact } from '../../_kit/density';
import { KINDS, lights, skyline, storeys, type Kind } from '../../_kit/skyline';
import { vLattice, type LatticePoint } from '../../_kit/v-lattice';
import { drawnKey, memoize } from '../../../util/memoize';
import { flocksOf, type Flock } from './flocks';
import { FIGURES, isLeft, ORIGINS, type Edition, type Origin } from '../state';

export type Point = [number, number];

/** The V's outline: its arms are bands between two straight edges. */
export interface Shape {
  axis: number;
  foot: number;
  top: number;
  /** Px to the side for a px upwards. */
  slope: number;
  /** An arm's width, px across the page. */
  arm: number;
  radius: number;
}

/** From the axis to an arm's edge at a height, px. */
export const outer = (v: Shape, y: number) => v.slope * (v.foot - y);
export const inner = (v: Shape, y: number) => Math.max(0, outer(v, y) - v.arm);

export interface Segment {
  origin: Origin;
  points: Point[];
  /** Of its middle row. */
  y: number;
}

/** A crowd whose dots move one by one, out of the skyline where the chapter before left them. */
export interface Lifting {
  from: Point[];
  to: Point[];
  radius: number;
  /** When each leaves, as a share of the step. */
  leaves: number[];
}

export interface Gathering {
  shape: Shape;
  segments: Record<Origin, Segment>;
  flocks: Flock[];
  talent: Lifting;
  platforms: Lifting;
}

type Counts = Record<Origin, number> & Record<Kind, number>;

/** Where everything starts and ends: the same for a size and its counts, so computed once and kept. */
export const gatheringOf = memoize(
  (f: SceneLayout, { figures }: Edition) =>
    compute(
      f,
      Object.fromEntries([
        ...ORIGINS.map((origin) => [origin, figures[FIGURES[origin]].value]),
        ...KINDS.map((kind) => [kind, figures[kind].value])
      ]) as Counts
    ),
  drawnKey
);

function compute(f: SceneLayout, counts: Counts): Gathering {
  const lattice = vLattice(
    [counts.filed, counts.firms, counts.people],
    [counts.granted, counts.platforms, counts.talent]
  );
  const box = f.stacked
    ? { left: 8, right: f.width - 8, top: 70, foot: f.height - 10 }
    : { left: f.plot.x - f.width * 0.03, right: f.width - f.margin * 0.6 - (isCompact(f) ? 24 : 0), top: isCompact(f) ? BAR : f.height * 0.085, foot: f.height * 0.93 }; // prettier-ignore
  const pitchY = (box.foot - box.top) / lattice.rows;
  const pitchX = Math.min((box.right - box.left) / lattice.rows, pitchY * 1.36);
  const axis = f.stacked ? f.width / 2 : box.right - (lattice.rows / 2) * pitchX;
  const place = ({ x, row }: LatticePoint): Point => [axis + x * pitchX, box.foot - row * pitchY];
  const parts = [...lattice.left, ...lattice.right];
  const segments = Object.fromEntries(
    ORIGINS.map((origin, i): [Origin, Segment] => {
      const points = parts[i]!.map(place);
      return [origin, { origin, points, y: points[Math.floor(points.length / 2)]?.[1] ?? box.foot }];
    })
  ) as Record<Origin, Segment>;
  const widest = Math.max(...parts.map(longestRow));
  const shape: Shape = {
    axis,
    foot: box.foot,
    top: box.foot - (lattice.rows - 1) * pitchY,
    slope: pitchX / 2 / pitchY,
    arm: widest * pitchX,
    // A gap of at least 0.3 radii to the nearest dot, in the row or above it.
    radius: Math.min(pitchX, Math.hypot(pitchX / 2, pitchY)) / 2.32
  };
  return { shape, segments, flocks: flocksOf(shape, segments), ...liftOff(f, counts, segments) };
}

/** Dots in the fullest row of a segment. */
function longestRow(points: readonly LatticePoint[]): number {
  const rows = new Map<number, number>();
  for (const { row } of points) rows.set(row, (rows.get(row) ?? 0) + 1);
  return Math.max(0, ...rows.values());
}

/** People out of their windows and platforms out of their storeys, as the chapter before draws them at its end. */
function liftOff(f: SceneLayout, counts: Counts, segments: Gathering['segments']) {
  const sky = skyline(f, (id) => counts[id]);
  const lit = lights(sky, counts.talent);
  const width = f.plot.width;
  // Low windows take low places, and the towers empty from the right.
  const windows = lit.windows
    .flatMap(({ points }) => points)
    .sort(([ax, ay], [bx, by]) => by - ay || bx - ax);
  const lamps = [...sky.towers]
    .sort((a, b) => Number(a.hollow) - Number(b.hollow))
    .flatMap((tower) => storeys(tower, sky));
  const leaving = ([x, y]: Point) =>
    mix(0.26, 0.08, (x - f.plot.x) / width) + 0.1 * ((sky.ground - y) / sky.ground);
  return {
    talent: { from: windows, to: segments.talent.points, radius: lit.radius, leaves: windows.map(leaving) },
    platforms: { from: lamps, to: segments.platforms.points, radius: lit.lamp, leaves: lamps.map((point) => leaving(point) - 0.04) }
  }; // prettier-ignore
}

/** The side of the axis an origin's arm is on. */
export const sideOf = (origin: Origin) => (isLeft(origin) ? -1 : 1);
