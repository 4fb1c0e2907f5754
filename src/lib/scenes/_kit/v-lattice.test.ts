import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vLattice } from './v-lattice';

const count = fc.integer({ min: 2, max: 400 });

test('a V keeps every count, puts no two dots in one place, and keeps to its arms', () => {
  fc.assert(
    fc.property(fc.tuple(count, count, count), fc.tuple(count, count, count), (left, right) => {
      const v = vLattice(left, right);
      expect(v.left.map((points) => points.length)).toEqual(left);
      expect(v.right.map((points) => points.length)).toEqual(right);
      const all = [...v.left, ...v.right].flat();
      expect(new Set(all.map(({ x, row }) => `${x},${row}`)).size).toBe(all.length);
      for (const { x, row } of all) {
        expect(Math.abs(x)).toBeLessThanOrEqual(row / 2);
        expect(row).toBeLessThan(v.rows);
      }
      for (const { x } of v.left.flat()) expect(x).toBeLessThanOrEqual(0);
      for (const { x } of v.right.flat()) expect(x).toBeGreaterThan(0);
    })
  );
});

/** Dots in the fullest row of an arm. */
const across = (segments: readonly { x: number; row: number }[][]) => {
  const rows = new Map<number, number>();
  for (const { row } of segments.flat()) rows.set(row, (rows.get(row) ?? 0) + 1);
  return Math.max(...rows.values());
};

test('counts a little larger make the arms no broader: labels stand between them', () => {
  const now = vLattice([631, 158, 430], [818, 39, 295]);
  const then = vLattice([655, 161, 441], [777, 39, 301]);
  expect(across(then.left)).toBeLessThanOrEqual(across(now.left));
  expect(across(then.right)).toBeLessThanOrEqual(across(now.right));
});
