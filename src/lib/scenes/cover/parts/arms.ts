import { memoize } from '../../../util/memoize';
import { noise } from '../../../util/noise';
import { vLattice, type LatticePoint } from '../../_kit/v-lattice';

/** A dot of the arm that falls: where it belongs, and where it is while it falls. */
export interface FallingPoint extends LatticePoint {
  /** Rows above its place. */
  above: number;
  /** Its file's place across the arm, from 0 at the inner edge to 1 at the outer. */
  across: number;
}

export interface Arms {
  left: FallingPoint[];
  right: LatticePoint[];
  rows: number;
  /** Rows that the arm reaches above its place while it falls. */
  reach: number;
}

/** Seeds of chance: of how far a file reaches, and of its gaps. */
const FILE_SEED = { times: 131, plus: 7 } as const;
const GAP_SEED = 977;
/** Gaps widen with height by this power; no chance is so small that a gap has no end. */
const WIDENS = 3.6;
const RAREST = 0.985;

/** The V of two counts; the same counts give the same V, so it is computed once and kept. */
export const armsOf = memoize(compute, (...counts) => counts.join('/'));

/** A file of the left arm, from its foot up, as far apart as it falls. */
function falling(
  file: number,
  points: LatticePoint[],
  rows: number,
  reach: number,
  widest: number
): FallingPoint[] {
  const inOrder = points.sort((a, b) => a.row - b.row);
  // Each file reaches a little less or more high than its neighbours.
  const far = reach * (0.5 + 0.5 * noise(file * FILE_SEED.times + FILE_SEED.plus));
  const gaps = inOrder.map(
    ({ row }, i) => (row / rows) ** WIDENS * -Math.log(1 - noise(file * GAP_SEED + i) * RAREST)
  );
  const whole = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
  const top = (inOrder.at(-1)!.row / rows) ** 2;
  let opened = 0;
  return inOrder.map((point, i) => {
    opened += gaps[i]!;
    return { ...point, above: (far * opened * top) / whole, across: 1 - file / (widest || 1) };
  });
}

/**
 * The left arm falls in files, each dot along the slope of its own: so none ever covers another, and the order in which
 * they fall is the order in which they stand. Gaps open upwards at random, the higher the wider.
 */
function compute(leftCount: number, rightCount: number, reach: number): Arms {
  const lattice = vLattice([leftCount], [rightCount]);
  const files = new Map<number, LatticePoint[]>();
  for (const point of lattice.left.flat()) {
    const file = Math.round(point.x + point.row / 2);
    files.set(file, [...(files.get(file) ?? []), point]);
  }
  const widest = Math.max(...files.keys());
  const left = [...files].flatMap(([file, points]) => falling(file, points, lattice.rows, reach, widest));
  return { left, right: lattice.right.flat(), rows: lattice.rows, reach };
}
