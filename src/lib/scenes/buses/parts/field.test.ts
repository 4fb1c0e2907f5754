import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type * as Noise from '../../../util/noise';
import { peopleField } from './field';

const chance = vi.hoisted(() => ({ asked: 0 }));
vi.mock('../kit/noise', async (original) => {
  const { noise } = await original<typeof Noise>();
  return {
    noise: (seed: number) => {
      chance.asked++;
      return noise(seed);
    }
  };
});

test('on a stage that has room for none everyone is drawn all the same', () => {
  const band = { x: 0, y: 0, width: 480, height: 0 };
  const place = { camera: { scale: 0.2, x: 0, y: 0 }, ring: 4, radius: 2, reserved: [band], band };
  expect(peopleField(430, { ...place, stage: { width: 480, height: 0 } }).places).toHaveLength(430);
});

test('however many people there are, the field ends: so many places are tried and no more', () => {
  const stages = fc.record({
    width: fc.integer({ min: 1, max: 2000 }),
    height: fc.integer({ min: 1, max: 1200 })
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), stages, (count, stage) => {
      const band = { x: 0, y: 0, width: stage.width, height: stage.height / 2 };
      const camera = { scale: stage.width / 1000, x: 0, y: stage.height / 10 };
      chance.asked = 0;
      const { places, radius } = peopleField(count, {
        camera,
        ring: 4,
        radius: 2,
        reserved: [],
        band,
        stage
      });
      expect(places).toHaveLength(count);
      expect(radius).toBeGreaterThan(0);
      expect(places.flat().every(Number.isFinite)).toBe(true);
      expect(chance.asked).toBeLessThan(2_000_000);
    }),
    { numRuns: 25 }
  );
});
