/** A dot's place in the V: `x` in pitches from the axis, `row` in rows above the foot. */
export interface LatticePoint {
  x: number;
  row: number;
}

export interface VLattice {
  /** Segments of the left arm from the foot upwards, then of the right arm, as they were asked for. */
  left: LatticePoint[][];
  right: LatticePoint[][];
  /** Rows in all; the V is as many pitches wide. */
  rows: number;
}

/**
 * Fills one arm row by row from the foot, an empty row between segments. Row r of the whole V has r + 1 dots half a
 * pitch apart from the row below; an arm keeps the outermost of its half.
 */
function fillArm(
  counts: readonly number[],
  armWidth: number,
  side: -1 | 1
): { segments: LatticePoint[][]; rows: number } {
  let row = side < 0 ? 0 : 1;
  const segments = counts.map((count) => {
    const points: LatticePoint[] = [];
    // Each row has room for one at least.
    for (; points.length < count; row++) {
      // The dot on the axis belongs to the left arm.
      const half = side < 0 ? Math.ceil((row + 1) / 2) : Math.floor((row + 1) / 2);
      const width = Math.min(armWidth, half, count - points.length);
      for (let i = 0; i < width; i++) points.push({ x: side * (row / 2 - i), row });
    }
    row++;
    return points;
  });
  return { segments, rows: row - 1 };
}

/** A row that ends a segment with a single dot looks like a mistake. */
const singles = (segments: LatticePoint[][]) =>
  segments.filter((points) => points.at(-1)?.row !== points.at(-2)?.row).length;

/**
 * Dots across an arm, where an arm holds as many as it does in this story; more dots make it broader, not only longer.
 */
const ACROSS = 20;
const HOLDS = 1250;

/**
 * A V of counted dots. The arms' width is chosen near twenty so that as few segments as possible end in a single dot;
 * never broader, for labels stand between the arms.
 * @param left counts of the left arm's segments from the foot upwards @param right those of the right arm
 */
export function vLattice(left: readonly number[], right: readonly number[]): VLattice {
  const most = Math.max(...[left, right].map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  const across = Math.round(ACROSS * Math.sqrt(Math.max(1, most / HOLDS)));
  const candidates = [0, -1, -2].map((more) => {
    const width = across + more;
    const a = fillArm(left, width, -1);
    const b = fillArm(right, width, 1);
    return {
      left: a.segments,
      right: b.segments,
      rows: Math.max(a.rows, b.rows),
      singles: singles([...a.segments, ...b.segments])
    };
  });
  const {
    left: a,
    right: b,
    rows
  } = candidates.reduce((best, next) => (next.singles < best.singles ? next : best));
  return { left: a, right: b, rows };
}
