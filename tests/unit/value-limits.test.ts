import { expect, test } from 'vitest';
import { SCENES } from '../../src/lib/scenes/register';
import { sceneFigure } from '../../src/lib/story/printed-figure';
import { editionToday, faultsIn } from './scene-faults';
import { checked, inRowUnit, LIMITS, TYPED, type Values } from './values';

const today = checked({}).ledger;

/** Where a limit is a whole's or a part's, the other values that let it be reached. */
const ALONG: Record<string, Values> = {
  filed: { 'filed-inventions': '0' },
  granted: { 'granted-inventions': '0' },
  'city-projects': { 'prov-projects': '0' },
  'national-postdoc': { national: '133' },
  'national-engineering': { national: '135' },
  'national-enterprise': { national: '134' },
  'jinlu-hubei': { 'jinlu-share': '100' },
  'jinlu-share': { 'jinlu-hubei': '6' },
  buses: { 'bus-people': '100' }
};
/** Limits that are met together with another's, or with bounds of their row. */
const TOGETHER = ['bus-firms', 'city-share', 'prov-share'];
const RATES = Object.keys(editionToday('recovery', 'en').figures).filter((id) => /-iva-/.test(id));

/** A figure at the ends of its limits. */
const endsOf = (id: string, bounds: readonly (number | string)[]): Values[] =>
  bounds.flatMap((bound) => {
    const value = inRowUnit(id, bound);
    return value === undefined || value === today.get(id)!.value ? [] : [{ ...ALONG[id], [id]: value }];
  });

const ALONE = LIMITS.filter(([id]) => TYPED.includes(id) && !RATES.includes(id) && !TOGETHER.includes(id));
const ENDS: Values[] = [
  ...ALONE.flatMap(([id, { min, max }]) => endsOf(id, [min, max])),
  ...['-100', '100'].map((value) => Object.fromEntries(RATES.map((id) => [id, value]))),
  // Computed ones: people to a bus, Jinlu's staff, squares of credit, the field, the plan, all dots, hollow storeys.
  { 'bus-people': '3000', buses: '20' },
  { 'jinlu-hubei': '600', 'jinlu-share': '10' },
  { 'credit-line': '10' },
  { 'credit-line': '0.1' },
  { 'factory-area': '6700' },
  { 'factory-area': '26.8' },
  { 'city-share': '300', 'prov-share': '300' },
  { 'city-share': '1' },
  { 'bus-firms': '991' },
  { 'bus-firms': '1' },
  { 'bus-people': '3000', filed: '3900', granted: '3900', talent: '1000' },
  { national: '136' }
];
/** Several scenes may declare the same. */
const cases = new Map(ENDS.map((values) => [JSON.stringify(values).slice(0, 90), values]));

test('limits are of figures that there are, and the figures as they are lie within', () => {
  expect(LIMITS.map(([id]) => id).filter((id) => !today.has(id))).toEqual([]);
  expect(checked({}).problems).toEqual([]);
});

test.each([...cases])(
  'a scene draws its figures at the end of their limits on the smallest stage: %s',
  (_, values) => {
    const { ledger, problems } = checked(values);
    expect(problems).toEqual([]);
    const drawn = [...SCENES.keys()]
      .map((id) => ({ id, figures: Object.entries(editionToday(id, 'en').figures) }))
      .filter(({ figures }) => figures.some(([id]) => ledger.get(id)!.value !== today.get(id)!.value));
    expect(drawn).not.toEqual([]);
    for (const { id, figures } of drawn) {
      const now = Object.fromEntries(
        figures.map(([one, { period }]) => [
          one,
          { ...sceneFigure(ledger.get(one)!, 'en'), ...(period ? { period } : {}) }
        ])
      );
      expect(faultsIn(id, { ...editionToday(id, 'en'), figures: now }, 'small phone', [1])).toEqual([]);
    }
  }
);
