import fc from 'fast-check';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import { flatten } from '../../src/lib/marks/flatten';
import { SCENES } from '../../src/lib/scenes/register';
import { MANIFESTS } from '../../src/lib/scenes';
import { compileContent } from '../../src/lib/editor/content';
import { labelOnStage } from './boxes';
import { SIZES } from './sizes';
import { edited, textOfFile, withCell } from './editing';
import { runs } from '../support/runs';

/** Counts whose things have labels of their own in the picture: no editor changes them alone. */
const NAMED = new Set<string | undefined>(MANIFESTS.flatMap(({ named }) => Object.keys(named ?? {})));
/** What an editor may well put in for another half-year: every printed figure at half to twice of what it is. */
const facts = csvParse(textOfFile('facts.csv')).filter(
  ({ id, kind, unit }) => kind === 'printed' && !/date|month|year$|label/.test(unit!) && !NAMED.has(id)
);
/** Money done and the share of the plan that it is move together. */
const GROUPS: Record<string, number> = { 'city-done': 0, 'prov-done': 0, 'city-share': 1, 'prov-share': 1 };
const rates = csvParse(textOfFile('context.csv')).filter(({ unit }) => unit === 'percent');

/** Figures that are parts of others stay parts of them. */
const LIMITS: Record<string, (of: (id: string) => number) => number> = {
  'filed-inventions': (of) => of('filed'),
  'granted-inventions': (of) => of('granted'),
  'prov-projects': (of) => of('city-projects') - 1,
  'restart-rate': () => 100
};
const LEAST: Record<string, (of: (id: string) => number) => number> = {
  national: (of) => of('national-postdoc') + of('national-engineering') + of('national-enterprise'),
  'city-projects': () => 3
};

type Values = Map<string, string>;

function plausible(factors: readonly number[]): Values {
  const values: Values = new Map();
  const of = (id: string) => Number(values.get(id) ?? facts.find((row) => row.id === id)!.value);
  for (const [index, { id, value, unit }] of facts.entries()) {
    const decimals = value!.split('.')[1]?.length ?? 0;
    const group = GROUPS[id!];
    const factor = group === undefined ? factors[index % factors.length]! : Math.min(1.6, factors[group]!);
    const scaled = Number((Number(value) * factor).toFixed(decimals));
    values.set(id!, String(unit === 'count' ? Math.max(1, Math.round(scaled)) : scaled));
  }
  for (const [id, least] of Object.entries(LEAST)) values.set(id, String(Math.max(of(id), least(of))));
  for (const [id, most] of Object.entries(LIMITS)) values.set(id, String(Math.min(of(id), most(of))));
  return values;
}

function contentWith(values: Values, rateFactor: number) {
  const withFacts = edited('facts.csv', (text) =>
    facts.reduce((now, { id, low, qualifier }) => {
      const value = values.get(id!)!;
      const changed = withCell(now, id!, 'value', value);
      if (!low) return changed;
      const more = qualifier === 'more-than';
      const bounds = more ? [Number(value) + 1, Number(value) + 9] : ['', ''];
      return withCell(withCell(changed, id!, 'low', String(bounds[0])), id!, 'high', String(bounds[1]));
    }, text)
  );
  return compileContent(
    edited(
      'context.csv',
      (text) =>
        rates.reduce(
          (now, { id, value }) => withCell(now, id!, 'value', (Number(value) * rateFactor).toFixed(1)),
          text
        ),
      withFacts
    )
  );
}

/** The half-year changes what is drawn, not how it is fitted: a stage of each kind. */
const STAGES = [
  'phone',
  'small phone',
  'tablet',
  'laptop',
  'phone on its side',
  'projector',
  'slide'
] as const;

test('every scene draws another half-year: no gap in its numbers, no label off the stage', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 12, maxLength: 70 }),
      fc.double({ min: 0.5, max: 1.6, noNaN: true }),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...STAGES),
      (factors, rateFactor, locale, sizeName) => {
        const size = SIZES[sizeName];
        const { chapters } = contentWith(plausible(factors), rateFactor).editions[locale];
        const faults: string[] = [];
        for (const { id, labels, figures } of chapters)
          for (const step of SCENES.get(id)!.steps)
            for (const progress of [0.4, 1]) {
              const picture = SCENES.get(id)!.sceneAt(step, progress, size, { locale, labels, figures });
              const where = `${id} ${step} at ${progress}`;
              if (
                /NaN|Infinity|undefined|\bnull\b/.test(
                  JSON.stringify(picture.marks, (_, value: unknown) =>
                    typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value
                  )
                )
              )
                faults.push(`${where}: a gap in its numbers`);
              if (progress < 1) continue;
              for (const flat of flatten(picture)) {
                if (flat.mark.kind !== 'text' || flat.opacity <= 0.3) continue;
                const { x, y, width, height } = labelOnStage(flat);
                if (Math.min(x, y, size.width - x - width, size.height - y - height) < -0.5)
                  faults.push(
                    `${where}: ${flat.path} "${flat.mark.lines.join(' ')}" leaves the stage: ` +
                      [x, y, width, height].map(Math.round).join()
                  );
              }
            }
        expect(faults, sizeName).toEqual([]);
      }
    ),
    { numRuns: runs(24), seed: 20210101, endOnFailure: true }
  );
});
