import { expect, test } from 'vitest';
import { affine, applyMatrix, IDENTITY, rotate, scale, transformed, translate } from './transforms';

const moved = (point: readonly [number, number], ...transforms: Parameters<typeof transformed>[1] & object) =>
  applyMatrix(transformed(IDENTITY, transforms), point).map((value) => Math.round(value * 1e6) / 1e6 || 0);

test('of several transforms the last is done first, as in SVG', () => {
  expect(moved([1, 2], translate(10, 20), scale(2))).toEqual([12, 24]);
  expect(moved([1, 2], scale(2), translate(10, 20))).toEqual([22, 44]);
  expect(moved([1, 2], scale(2, 3))).toEqual([2, 6]);
});

test('a turn is clockwise, about the origin or about its centre, which stays', () => {
  expect(moved([1, 0], rotate(90))).toEqual([0, 1]);
  expect(moved([6, 5], rotate(90, [5, 5]))).toEqual([5, 6]);
  expect(moved([5, 5], rotate(33, [5, 5]))).toEqual([5, 5]);
});

test('a matrix is taken as it is', () => {
  expect(moved([1, 2], affine([2, 1, 3, 4, 5, 6]))).toEqual([13, 15]);
});
