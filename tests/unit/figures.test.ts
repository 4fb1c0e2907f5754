import editions from 'virtual:story';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/lib/facts/content-error';
import { LOCALES, type Figure } from '../../src/lib/facts/figure';
import { formatFigure } from '../../src/lib/facts/format';
import { periodText } from '../../src/lib/facts/period';
import { readLedger } from '../../src/lib/facts/ledger';
import { isNumeric } from '../../src/lib/facts/units';
import { readSources } from '../../src/lib/story/content-plugin';

const sources = readSources();
const problems: Problem[] = [];
const ledger = readLedger(sources.facts, sources.context, problems);
const figures = [...ledger.values()];
const figure = (id: string): Figure => ledger.get(id)!;

/** Reads a printed number back by the words of its language, independently of how it was written. */
function parse(printed: string): number {
  const match = /([+−]?[\d,.]+)\s*(billion|million|亿|万)?/.exec(printed)!;
  const exponent = { billion: 9, million: 6, 亿: 8, 万: 4 }[match[2] ?? ''] ?? 0;
  return Number(`${match[1]!.replace(/,/g, '').replace('−', '-')}e${exponent}`);
}

test.each(LOCALES)('every figure printed in %s reads back as its value', (locale) => {
  for (const one of figures.filter(({ unit }) => isNumeric(unit))) {
    const printed = formatFigure(one, locale);
    expect(parse(printed), `${one.id}: ${printed}`).toBe(one.number);
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

test.each([
  ['people-per-bus', '430 ÷ 22', '430 ÷ 22'],
  ['people-per-firm', '430 ÷ (91 to 99)', '430 ÷ (91至99)'],
  ['jinlu-staff', '52 ÷ 10%', '52 ÷ 10%'],
  ['filed-invention-share', '180 ÷ 631', '180 ÷ 631'],
  [
    'six-share',
    '(458 million yuan − 350 million yuan) ÷ (458 million yuan ÷ 53.6% − 350 million yuan ÷ 58.3%)',
    '(4.58亿元 − 3.5亿元) ÷ (4.58亿元 ÷ 53.6% − 3.5亿元 ÷ 58.3%)'
  ]
])('the formula of %s can be followed by hand', (id, en, zh) => {
  const text = (locale: 'en' | 'zh') => editions[locale].ledger.find((one) => one.id === id)?.formula?.text;
  expect(text('en')).toBe(en);
  expect(text('zh')).toBe(zh);
});

test.each([
  ['2020-01..2020-06', 'January – June 2020', '2020年1月至6月'],
  ['2019-07..2020-06', 'July 2019 – June 2020', '2019年7月至2020年6月'],
  ['2020-01..02', 'January – February 2020', '2020年1月至2月'],
  ['2020-03', 'March 2020', '2020年3月']
])('the period %s is printed as %s and %s', (period, en, zh) => {
  expect(periodText(period, 'en')).toBe(en);
  expect(periodText(period, 'zh')).toBe(zh);
});
