import { LOCALES } from '../../src/lib/locales/locales';
import { csvParse } from 'd3';
import editions from 'virtual:story';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/lib/ledger/content-error';
import { reviewRows } from '../../src/lib/editor/review/phrases';
import { type Figure } from '../../src/lib/ledger/figure';
import { formatFigure } from '../../src/lib/ledger/format';
import { periodText } from '../../src/lib/ledger/period';
import { readLedger } from '../../src/lib/ledger/ledger';
import { isNumeric } from '../../src/lib/ledger/units';
import { printedFigure } from '../../src/lib/story/printed-figure';
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

/** Rows of a ledger of their own, so that the content may change: what is printed of them is the article's. */
const HEADER =
  'id,value,unit,qualifier,period,measure_zh,measure_en,paragraph,phrase,kind,formula,decimals,low,high';
const CONTEXT = 'id,series,region,period,value,unit,status,publisher_zh,publisher_en,note_zh,note_en';
const printedRow = (id: string, value: string, unit: string, qualifier = '', bounds = ',') =>
  `${id},${value},${unit},${qualifier},2020,数,number,1,数,printed,,,${bounds}`;
const derivedRow = (id: string, unit: string, formula: string, decimals: number) =>
  `${id},,${unit},about,2020,数,number,,,derived,${formula},${decimals},,`;
const SAMPLE = [
  HEADER,
  printedRow('output', '149.49', '100m-yuan'),
  printedRow('revenue', '11834', '10k-yuan'),
  printedRow('large-area', '363.3', '10k-m2', 'about'),
  printedRow('small-area', '6.7', '10k-m2', 'about'),
  printedRow('line', '1', '100m-yuan', 'at-least'),
  printedRow('firms', '90', 'count', 'more-than', '91,99'),
  printedRow('people', '430', 'count'),
  printedRow('rate', '3.15', 'percent', 'as-low-as'),
  printedRow('plan', '2500', '10k-yuan', 'planned'),
  printedRow('hour', '2020-03-26T09:00', 'datetime'),
  printedRow('half-hour', '2020-03-26T09:30', 'datetime'),
  printedRow('crowd', '2371', 'count'),
  printedRow('precise', '1.23456789', '100m-yuan'),
  printedRow('huge', '12345.6', '100m-yuan'),
  printedRow('done', '4.58', '100m-yuan', 'about'),
  printedRow('share', '53.6', 'percent'),
  printedRow('part', '3.5', '100m-yuan'),
  printedRow('part-share', '58.3', 'percent'),
  printedRow('employees', '52', 'count'),
  printedRow('tenth', '10', 'percent', 'about'),
  derivedRow('whole-plan', '100m-yuan', 'done / (share / 100)', 2),
  derivedRow('part-plan', '100m-yuan', 'part / (part-share / 100)', 2),
  derivedRow(
    'rest-share',
    'percent',
    '(done - part) / (done / (share / 100) - part / (part-share / 100)) * 100',
    0
  ),
  derivedRow('staff', 'count', 'employees / (tenth / 100)', 0),
  derivedRow('each', 'count', 'people / firms', 1),
  derivedRow('ratio', 'count', 'people / employees', 1),
  derivedRow('part-of-people', 'percent', 'employees / people * 100', 1)
].join('\n');
const sampleProblems: Problem[] = [];
const sample = readLedger(
  { file: 'sample.csv', text: SAMPLE },
  { file: 'context.csv', text: CONTEXT },
  sampleProblems
);

test.each([
  ['output', '14.949 billion yuan', '149.49亿元'],
  ['revenue', '118.34 million yuan', '1.1834亿元'],
  ['large-area', 'about 3.633 million m²', '约363.3万平方米'],
  ['small-area', 'about 67,000 m²', '约6.7万平方米'],
  ['line', 'at least 100 million yuan', '不低于1亿元'],
  ['firms', 'more than 90', '90多'],
  ['rate', 'as low as 3.15%', '低至3.15%'],
  ['plan', 'planned 25 million yuan', '拟投入2500万元'],
  ['hour', '26 March at 9 am', '3月26日上午9时'],
  ['half-hour', '26 March at 9:30 am', '3月26日上午9:30'],
  ['crowd', '2,371', '2371'],
  ['precise', '123.456789 million yuan', '1.23456789亿元'],
  ['huge', '1.23456 trillion yuan', '1.23456万亿元']
])('%s is printed as %s and %s', (id, en, zh) => {
  expect(sampleProblems).toEqual([]);
  expect(formatFigure(sample.get(id)!, 'en')).toBe(en);
  expect(formatFigure(sample.get(id)!, 'zh')).toBe(zh);
});

test.each([
  ['rest-share', '41.7 to 43.3%', '41.7%至43.3%'],
  ['whole-plan', '853 million to 856 million yuan', '8.53亿至8.56亿元'],
  ['part-plan', '591 million to 609 million yuan', '5.91亿至6.09亿元'],
  ['staff', '495 to 547', '495至547'],
  ['each', '4.3 to 4.7', '4.3至4.7']
])('the interval of %s follows from the rounding of what was printed', (id, en, zh) => {
  expect(formatFigure(sample.get(id)!, 'en', 'range')).toBe(en);
  expect(formatFigure(sample.get(id)!, 'zh', 'range')).toBe(zh);
});

test.each([
  ['2020-01..2020-06', 'January–June 2020', '2020年1月至6月'],
  ['2020-07..12', 'July–December 2020', '2020年7月至12月'],
  ['2020-H2', 'second half of 2020', '2020年下半年'],
  ['2020-H1 vs 2019-H1', 'first half of 2020, on the first half of 2019', '2020年上半年，比2019年上半年'],
  ['2021-Q3', 'third quarter of 2021', '2021年三季度'],
  [
    'as of writing (after 2020-07-10)',
    'at the time of writing, after 10 July 2020',
    '截稿时，2020年7月10日之后'
  ],
  ['a year | 每年', 'a year', '每年']
])('the period %s is said in both languages', (period, en, zh) => {
  expect(periodText(period, 'en').replace(/\s?–\s?/, '–')).toBe(en);
  expect(periodText(period, 'zh')).toBe(zh);
});

test('the distances printed are those of the table of places', () => {
  const km = csvParse(sources.places.text)
    .filter(({ level }) => !/destination|waypoint/.test(level!))
    .map((row) => Number(row.straight_km_to_qingyuan));
  expect([figure('km-nearest').number, figure('km-farthest').number]).toEqual([
    Math.min(...km),
    Math.max(...km)
  ]);
});

test('a printed phrase holds its value', () => {
  expect(reviewRows(ledger).map(({ message }) => message.en)).toEqual([]);
});

test('every figure of the ledger is used', () => {
  const used = new Set(LOCALES.flatMap((locale) => editions[locale].ledger.map(({ id }) => id)));
  const idle = figures.filter(({ id, publisher }) => !publisher && !used.has(id)).map(({ id }) => id);
  expect(idle).toEqual([]);
});

test('the ledger is sound', () => expect(problems).toEqual([]));

test.each([
  ['ratio', '430 ÷ 52', '430 ÷ 52'],
  ['each', '430 ÷ (91 to 99)', '430 ÷ (91至99)'],
  ['staff', '52 ÷ 10%', '52 ÷ 10%'],
  ['part-of-people', '52 ÷ 430', '52 ÷ 430'],
  [
    'rest-share',
    '(458 million yuan − 350 million yuan) ÷ (458 million yuan ÷ 53.6% − 350 million yuan ÷ 58.3%)',
    '(4.58亿元 − 3.5亿元) ÷ (4.58亿元 ÷ 53.6% − 3.5亿元 ÷ 58.3%)'
  ]
])('the formula of %s can be followed by hand', (id, en, zh) => {
  const text = (locale: 'en' | 'zh') => printedFigure(sample.get(id)!, locale, sample).formula?.text;
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
