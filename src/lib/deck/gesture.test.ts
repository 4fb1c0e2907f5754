import { expect, test } from 'vitest';
import { wayOf } from './gesture';

const touch = (x: number, dx = 0, dy = 0) => wayOf({ x, y: 300, dx, dy, width: 1000 });

test('halves of the screen are tapped', () => {
  expect(touch(800)).toBe('next');
  expect(touch(200)).toBe('previous');
  expect(touch(200, 5, -5)).toBe('previous');
});

test('a swipe counts wherever it begins', () => {
  expect(touch(200, -120, 20)).toBe('next');
  expect(touch(800, 120, 20)).toBe('previous');
  expect(touch(200, 10, -140)).toBe('next');
});

test('a finger that strays does nothing', () => expect(touch(800, 30, 0)).toBeUndefined());
