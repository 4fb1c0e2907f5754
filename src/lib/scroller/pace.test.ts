import { expect, test } from 'vitest';
import { Pace } from './pace';

/** Which of the next frames are drawn. */
const frames = (pace: Pace, time: number, count = 40, moved = 0.01) =>
  Array.from({ length: count }, () => {
    const due = pace.due(moved);
    if (due) pace.drew(time);
    return due;
  });
const drawn = (pace: Pace, time: number, moved?: number) =>
  frames(pace, time, undefined, moved).slice(-12).filter(Boolean).length;

test('pictures that are quick to draw are drawn in every frame, slow ones less often, none more than three behind', () => {
  expect(drawn(new Pace(), 1)).toBe(12);
  expect(drawn(new Pace(), 4)).toBe(6);
  expect(drawn(new Pace(), 8)).toBe(4);
  expect(drawn(new Pace(), 500)).toBe(3);
});

test('a flick is followed a frame further behind, by pictures that are slow to draw', () => {
  const flick = 0.02;
  expect(drawn(new Pace(), 1, flick)).toBe(12);
  expect(drawn(new Pace(), 4, flick)).toBe(4);
  expect(drawn(new Pace(), 8, flick)).toBe(3);
  expect(drawn(new Pace(), 500, flick)).toBe(3);
});

test('a picture is slow when it is not drawn in every frame', () => {
  const pace = new Pace();
  frames(pace, 1);
  expect(pace.slow).toBe(false);
  frames(pace, 4);
  expect(pace.slow).toBe(true);
});

test('frames in which nothing changes do not make slow pictures seem quick', () => {
  const pace = new Pace();
  frames(pace, 4);
  for (let i = 0; i < 40; i++) pace.drew();
  expect(drawn(pace, 4)).toBe(6);
});

test('one slow frame is forgotten', () => {
  const pace = new Pace();
  frames(pace, 0.5);
  frames(pace, 20, 1);
  expect(drawn(pace, 0.5)).toBe(12);
});
