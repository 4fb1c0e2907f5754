import { noise } from '../../../util/noise';
import { vLattice, type LatticePoint } from '../../_kit/v-lattice';
import { memoize } from '../../../util/memoize';

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

/** The V of two counts; the same counts give the same V, so it is computed once and kept. */
export const armsOf = memoize(compute, (...counts) => counts.join('/'));

/**
 * The left arm falls in files, each dot along the slope of its own: so none ever covers another, and the order in which
 * they fall is the order in which they stand. Gaps open upwards at random, the higher the wider.
 */
function compute(leftCount: number, rightCount: number, reach: number): Arms {
  const lattice = vLattice([leftCount], [rightCount]);
  const points = lattice.left.flat();
  const files = new Map<number, LatticePoint[]>();
  for (const point of points) {
    const file = Math.round(point.x + point.row / 2);
    files.set(file, [...(files.get(file) ?? []), point]);
  }
  const widest = Math.max(...files.keys());
  const left = [...files].flatMap(([file, all]) => {
    const inOrder = all.sort((a, b) => a.row - b.row);
    // Each file reaches a little less or more high than its neighbours.
    const far = reach * (0.5 + 0.5 * noise(file * 131 + 7));
    const gaps = inOrder.map(({ row }, i) => {
      const height = row / lattice.rows;
      return height ** 3.6 * -Math.log(1 - noise(file * 977 + i) * 0.985);
    });
    const whole = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
    let opened = 0;
    return inOrder.map((point, i): FallingPoint => {
      opened += gaps[i]!;
      const { row } = point;
      return { ...point, above: (far * opened * (inOrder.at(-1)!.row / lattice.rows) ** 2) / whole, across: 1 - file / (widest || 1), row };
    }); // prettier-ignore
  });
  return { left, right: lattice.right.flat(), rows: lattice.rows, reach };
}
