import type { SceneLayout } from '../../_kit/layout';
import { mix } from '../../_kit/motion';
import { KINDS, lights, skyline, storeys, type Kind } from '../../_kit/skyline';
import { vLattice, type LatticePoint } from '../../_kit/v-lattice';
import { drawnKey, memoize } from '../../../util/memoize';
import { GATHER } from '../cues';
import { vBox } from '../layout';
import { FIGURES, ORIGINS, type Edition, type Origin } from '../state';
import { flocksOf, type Flock } from './flocks';

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
  /** Of the chapter before, px. */
  ground: number;
}

type Counts = Record<Origin, number> & Record<Kind, number>;

/** A pitch may be this much wider than high: on a wide stage the V would be flat. */
const FLATTEST = 1.36;
/** A dot's radius in the distance to its nearest neighbour: a gap of at least 0.3 radii stays. */
const PITCHES = 2.32;

/** Where everything starts and ends: the same for a size and its counts, so computed once and kept. */
export const gatheringOf = memoize((layout: SceneLayout, { figures }: Edition) => {
  const counts = Object.fromEntries([
    ...ORIGINS.map((origin) => [origin, figures[FIGURES[origin]].value]),
    ...KINDS.map((kind) => [kind, figures[kind].value])
  ]) as Counts;
  return compute(layout, counts);
}, drawnKey);

function compute(layout: SceneLayout, counts: Counts): Gathering {
  const lattice = vLattice(
    [counts.filed, counts.firms, counts.people],
    [counts.granted, counts.platforms, counts.talent]
  );
  const box = vBox(layout);
  const pitchY = (box.foot - box.top) / lattice.rows;
  const pitchX = Math.min((box.right - box.left) / lattice.rows, pitchY * FLATTEST);
  const axis = layout.stacked ? layout.width / 2 : box.right - (lattice.rows / 2) * pitchX;
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
    radius: Math.min(pitchX, Math.hypot(pitchX / 2, pitchY)) / PITCHES
  };
  return { shape, segments, flocks: flocksOf(shape, segments), ...liftOff(layout, counts, segments) };
}

/** Dots in the fullest row of a segment. */
function longestRow(points: readonly LatticePoint[]): number {
  const rows = new Map<number, number>();
  for (const { row } of points) rows.set(row, (rows.get(row) ?? 0) + 1);
  return Math.max(0, ...rows.values());
}

/** People out of their windows and platforms out of their storeys, as the chapter before draws them at its end. */
function liftOff(layout: SceneLayout, counts: Counts, segments: Gathering['segments']) {
  const sky = skyline(layout, (id) => counts[id]);
  const lit = lights(sky, counts.talent);
  const { x: left, width } = layout.plot;
  // Low windows take low places, and the towers empty from the right.
  const windows = lit.windows
    .flatMap(({ points }) => points)
    .sort(([ax, ay], [bx, by]) => by - ay || bx - ax);
  const lamps = [...sky.towers]
    .sort((a, b) => Number(a.hollow) - Number(b.hollow))
    .flatMap((tower) => storeys(tower, sky));
  const [soonest, latest] = GATHER.lifts;
  const leaving = ([x, y]: Point) =>
    mix(latest, soonest, (x - left) / width) + GATHER.liftHigher * ((sky.ground - y) / sky.ground);
  return {
    ground: sky.ground,
    talent: { from: windows, to: segments.talent.points, radius: lit.radius, leaves: windows.map(leaving) },
    platforms: {
      from: lamps,
      to: segments.platforms.points,
      radius: lit.lamp,
      leaves: lamps.map((point) => leaving(point) + GATHER.liftPlatforms)
    }
  };
}
