import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import editions from 'virtual:story';
import { expect, test } from 'vitest';
import { chartsOf } from '../../src/lib/export/charts';
import { wholeLedger } from '../../src/lib/story/whole-ledger';
import { LOCALES } from '../../src/lib/locales/locales';

/** The tables as an editor sees them, read without the story's own reader. */
const rows = new Map(
  ['facts', 'context'].flatMap((name) =>
    csvParse(readFileSync(`src/content/${name}.csv`, 'utf8').replace(/^\ufeff/, '')).map(
      (row) => [row.id!, row] as const
    )
  )
);
const EXPONENT: Record<string, number> = { '100m-yuan': 8, '10k-yuan': 4 };
const ledger = wholeLedger();

test.each(LOCALES)('every number in a chart is the ledger’s (%s)', (locale) => {
  const charts = chartsOf(editions[locale], ledger);
  let checked = 0;
  for (const [hash, { categories, series, title }] of charts)
    for (const { ids, values } of series) {
      expect(ids, hash).toHaveLength(categories.length);
      for (const [index, id] of ids.entries()) {
        const row = rows.get(id!)!;
        // A derived one has no value of its own in the table.
        const printed = row.value
          ? Number(`${row.value}e${EXPONENT[row.unit!] ?? 0}`)
          : ledger.get(id!)!.number;
        const unit = { 'million yuan': 1e6, 万元: 1e4, 亿元: 1e8 }[title] ?? 1;
        expect(values[index]! * unit, `${hash}: ${id}`).toBeCloseTo(printed, 4);
        checked++;
      }
    }
  expect(checked).toBeGreaterThan(60);
});

test('both languages chart the same figures', () => {
  const idsOf = (locale: 'en' | 'zh') =>
    [...chartsOf(editions[locale], ledger)].map(([hash, { series }]) => [hash, series.map(({ ids }) => ids)]);
  expect(idsOf('zh')).toEqual(idsOf('en'));
});

test('every chart stands on a step of the story', () => {
  const hashes = editions.en.chapters.flatMap(({ steps }) => steps.map(({ hash }) => hash));
  expect(hashes).toEqual(expect.arrayContaining([...chartsOf(editions.en, ledger).keys()]));
  expect(chartsOf(editions.en, ledger).size).toBe(11);
});
