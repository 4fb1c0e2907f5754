import { expect, test } from 'vitest';
import { due, PATIENCE, play, visit } from './kiosk';

test('goes on when a step has stood its time', () => {
  expect(due(play(0, 8000), 7999)).toBeUndefined();
  expect(due(play(0, 8000), 8000)).toBe('next');
});

test('leaves the visitor alone, and takes over a minute after the last touch', () => {
  expect(due(visit(1000), 1000 + PATIENCE - 1)).toBeUndefined();
  expect(due(visit(1000), 1000 + PATIENCE)).toBe('resume');
});
