import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfAt, layersIn, RADIUS, vesselIn } from './vessel';

const count = fc.integer({ min: 0, max: 60 });

test('two layers keep their counts, stay inside the glass, and keep to their side of the meniscus', () => {
  const vessel = vesselIn(0, 0, 480, 230);
  fc.assert(
    fc.property(count, count, (upper, lower) => {
      const layers = layersIn(vessel, upper, lower);
      expect([layers.upper.length, layers.lower.length]).toEqual([upper, lower]);
      const radius = layers.pitch * RADIUS;
      for (const [x, y] of [...layers.upper, ...layers.lower])
        expect(Math.abs(x - vessel.axis) + radius).toBeLessThanOrEqual(halfAt(vessel, y) + 1);
      for (const [, y] of layers.upper) expect(y + radius).toBeLessThanOrEqual(layers.meniscus);
      for (const [, y] of layers.lower) expect(y - radius).toBeGreaterThanOrEqual(layers.meniscus);
    })
  );
});
