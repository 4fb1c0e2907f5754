import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import { pathBoxes } from '../../src/lib/marks/path-boxes';
import type * as Noise from '../../src/lib/util/noise';
import { SCENES } from '../../src/lib/scenes/register';
import { compileContent, type Content } from '../../src/lib/editor/content';
import { compiled } from './editing';
import { editionOf, editionToday, faultsIn, MOMENTS, read, SIZE_NAMES, type SizeName } from './scene-faults';
import { accepted, someValues, withValues, type Values } from './values';
import { monthsOf } from '../../src/lib/scenes/recovery/months';

const chance = vi.hoisted(() => ({ asked: 0 }));
vi.mock('../../src/lib/util/noise', async (original) => {
  const { noise } = await original<typeof Noise>();
  return {
    noise: (seed: number) => {
      chance.asked++;
      return noise(seed);
    }
  };
});
/** Every place that is tried for a dot asks for chance some three times: how often a scene may, for one stage. */
const MOST_ASKED = 1_000_000;

test('whatever values the check lets through, every scene ends and draws them, on the stage', () => {
  let drawn = 0;
  fc.assert(
    fc.property(
      someValues,
      fc.constantFrom(...SIZE_NAMES),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...MOMENTS),
      (wanted, sizeName, locale, moment) => {
        const values = accepted(wanted);
        const { content } = compiled(withValues(values));
        // A sentence may ask for a range that a value no longer has.
        fc.pre(content !== undefined);
        drawn += Object.keys(values).length;
        for (const id of SCENES.keys()) {
          chance.asked = 0;
          const faults = faultsIn(id, editionOf(content, id, locale), sizeName, [moment, 1]);
          expect(faults, JSON.stringify(values)).toEqual([]);
          expect(chance.asked, id).toBeLessThan(MOST_ASKED);
        }
      }
    ),
    {
      numRuns: 12,
      seed: 20200710,
      endOnFailure: true
    }
  );
  // Else the check would have let nothing through.
  expect(drawn).toBeGreaterThan(300);
});

/** A bar where its step ends, and the height of the line that it stands on. */
function barAndLine(content: Content, [id, step, bar, line]: readonly string[], sizeName: SizeName) {
  const { marks } = read(id!, step!, 1, sizeName, editionOf(content, id!, 'en'));
  const of = (key: string) => marks.find(({ path }) => path === key)!.mark;
  const [rect, datum] = [of(bar!), of(line!)];
  if (rect.kind !== 'rect' || datum.kind !== 'path') throw new Error(`${bar} is no bar, or ${line} no line`);
  return { ...rect, datum: pathBoxes(datum.d)[0]!.y };
}
const JAN_FEB = ['recovery', 'fall', 'bar-jan-feb', 'zero'] as const;
/** The row of the half-year's first bar. */
const FIRST = monthsOf(editionToday('recovery', 'en').figures).slab.province.id;
const GROWTH = ['projects', 'growth', 'zone-bar', 'ground'] as const;

test.each([
  ['a fall that was none rises from zero', { [FIRST]: '0.5' }, JAN_FEB, 'warm', 'above'],
  ['a fall hangs from zero', { [FIRST]: '-23.2' }, JAN_FEB, 'cold', 'below'],
  ['growth stands on the ground', { 'investment-growth': '48.9' }, GROWTH, 'warm', 'above'],
  ['a decline hangs from the ground', { 'investment-growth': '-48.9' }, GROWTH, 'cold', 'below']
] as const)('%s', (_what, values: Values, place, ink, side) => {
  const content = compileContent(withValues(values));
  for (const sizeName of SIZE_NAMES) {
    expect(faultsIn(place[0], editionOf(content, place[0], 'en'), sizeName, [0.5, 1])).toEqual([]);
    const { y, height, fill, datum } = barAndLine(content, place, sizeName);
    expect(height, sizeName).toBeGreaterThan(1);
    expect(fill).toBe(ink);
    expect(side === 'above' ? y + height : y, sizeName).toBeCloseTo(datum, 0);
  }
});
