import editions from 'virtual:story';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/lib/facts/content-error';
import { LOCALES, type Figure } from '../../src/lib/facts/figure';
import { formatFigure } from '../../src/lib/facts/format';
import { readLedger } from '../../src/lib/facts/ledger';
import { isNumeric } from '../../src/lib/facts/units';
import { readSources } from '../../src/lib/story/sources';
import { readBack } from './reading-figures';

const sources = readSources();
const problems: Problem[] = [];
const ledger = readLedger(sources.facts, sources.context, problems);
const figures = [...ledger.values()];
const figure = (id: string): Figure => ledger.get(id)!;

test.each(LOCALES)('every figure printed in %s reads back as its value', (locale) => {
  for (const one of figures.filter(({ unit }) => isNumeric(unit))) {
    const printed = formatFigure(one, locale);
    expect(readBack(printed), `${one.id}: ${printed}`).toBe(one.number);
  }
});

test.each([
  ['output', '14.949 billion yuan', '149.49亿元'],
  ['budget-revenue', '118.34 million yuan', '1.1834亿元'],
  ['factory-area', 'about 3.633 million m²', '约363.3万平方米'],
  ['zhigu-area', 'about 67,000 m²', '约6.7万平方米'],
  ['credit-line', 'at least 100 million yuan', '不低于1亿元'],
  ['bus-firms', 'more than 90', '90多'],
  ['loan-rate', 'as low as 3.15%', '低至3.15%'],
  ['relief-plan', 'planned 25 million yuan', '拟投入2500万元'],
  ['arrival', '26 March at 9 am', '3月26日上午9时'],
  ['dots', '2,371', '2371']
])('%s is printed as %s and %s', (id, en, zh) => {
  expect(formatFigure(figure(id), 'en')).toBe(en);
  expect(formatFigure(figure(id), 'zh')).toBe(zh);
});

test.each([
  ['six-share', '41.7 to 43.3%', '41.7%至43.3%'],
  ['city-plan', '853 million to 856 million yuan', '8.53亿至8.56亿元'],
  ['prov-plan', '591 million to 609 million yuan', '5.91亿至6.09亿元'],
  ['jinlu-staff', '495 to 547', '495至547'],
  ['people-per-firm', '4.3 to 4.7', '4.3至4.7']
])('the interval of %s follows from the rounding of what was printed', (id, en, zh) => {
  expect(formatFigure(figure(id), 'en', 'range')).toBe(en);
  expect(formatFigure(figure(id), 'zh', 'range')).toBe(zh);
});

test('a printed phrase holds the digits of its value', () => {
  const han = '零一二三四五六七八九';
  for (const { id, value, phrase, kind, unit } of figures) {
    if (kind !== 'printed' || !phrase || !isNumeric(unit)) continue;
    const spelled = value.length === 1 ? han[Number(value)]! : value;
    expect(
      phrase.includes(value) || phrase.includes(spelled) || (value === '2' && phrase.includes('两')),
      `${id}: ${phrase}`
    ).toBe(true);
  }
});

test('every figure of the ledger is used', () => {
  const used = new Set(LOCALES.flatMap((locale) => editions[locale].ledger.map(({ id }) => id)));
  const idle = figures.filter(({ id, publisher }) => !publisher && !used.has(id)).map(({ id }) => id);
  expect(idle).toEqual([]);
});

test('the ledger is sound', () => expect(problems).toEqual([]));
