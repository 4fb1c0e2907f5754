import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesFor } from './cry-dots';
import { BOX, CHARACTERS } from './cry-strokes';

const nearest = (people: number) => {
  const { spots, pitch } = placesFor(people);
  const gaps = spots.map(({ character, at: [x, y] }, i) => {
    const others = spots.filter((other, j) => j !== i && other.character === character);
    return Math.min(...others.map(({ at: [ox, oy] }) => Math.hypot(ox - x, oy - y)));
  });
  return Math.min(...gaps) / pitch;
};

test('everyone has a place on a stroke, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (people) => {
      const { spots, pitch } = placesFor(people);
      expect(spots).toHaveLength(people);
      expect(pitch).toBeGreaterThan(0);
      for (const { at } of spots)
        for (const value of at) expect(value >= 0 && value <= BOX, String(at)).toBe(true);
    }),
    { numRuns: 25 }
  );
});

test('four hundred and thirty write all characters, none too close to another', () => {
  const { spots } = placesFor(430);
  expect(new Set(spots.map(({ character }) => character)).size).toBe(CHARACTERS.length);
  expect(nearest(430)).toBeGreaterThan(0.7);
});
