import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf, motionBetween, type Stop } from './motion';

const stops: Stop[] = [
  { chapter: 'one', dwellScreens: 0 },
  { chapter: 'one', dwellScreens: 2 },
  { chapter: 'one', dwellScreens: 0 },
  { chapter: 'two', dwellScreens: 0 }
];

test('the next step grows out of the one before, and takes longer where there is more to see', () => {
  const motion = motionBetween(stops, 0, 1, true);
  expect(momentOf(motion, 0)).toEqual({ position: { index: 1, progress: 0 }, shown: 1, done: false });
  expect(motion.duration).toBeGreaterThan(motionBetween(stops, 1, 2, true).duration);
});

test('going back plays the change backwards', () => {
  const motion = motionBetween(stops, 2, 1, false);
  expect(momentOf(motion, 0).position).toEqual({ index: 2, progress: 1 });
  expect(momentOf(motion, 1e9).position).toEqual({ index: 1, progress: 1 });
});

test('over a chapter’s edge or a hidden step the new picture dissolves in, then changes', () => {
  for (const [from, to] of [
    [2, 3],
    [0, 2]
  ] as const) {
    const motion = motionBetween(stops, from, to, true);
    expect(momentOf(motion, 0)).toMatchObject({ position: { index: to, progress: 0 }, shown: 0 });
    expect(momentOf(motion, motion.dissolve)).toMatchObject({ position: { progress: 0 }, shown: 1 });
  }
});

test('a jump dissolves to the end state', () => {
  expect(momentOf(motionBetween(stops, 3, 0, false), 1).position).toEqual({ index: 0, progress: 1 });
});

test('every way ends at the rest of its step, however late one looks', () => {
  const index = fc.nat(stops.length - 1);
  fc.assert(
    fc.property(
      index,
      index,
      fc.boolean(),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      (from, to, next, ms) => {
        const motion = motionBetween(stops, from, to, next && to > from);
        const { position, shown, done } = momentOf(motion, ms);
        expect(position.progress).toBeGreaterThanOrEqual(0);
        expect(position.progress).toBeLessThanOrEqual(1);
        expect(shown).toBeLessThanOrEqual(1);
        if (done) expect(position).toEqual({ index: to, progress: 1 });
        expect(done).toBe(ms >= motion.dissolve + motion.duration);
      }
    )
  );
});
