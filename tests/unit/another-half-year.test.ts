import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/lib/export/charts';
import { readLedger } from '../../src/lib/ledger/ledger';
import { LOCALES, type Locale } from '../../src/lib/locales/locales';
import { SCENES } from '../../src/lib/scenes/register';
import { monthsOf } from '../../src/lib/scenes/recovery/months';
import { sceneFigure } from '../../src/lib/story/printed-figure';
import { statistics } from '../../src/lib/scenes/recovery/statistics';
import { reviewContent } from '../../src/lib/editor/check';
import { compileContent } from '../../src/lib/editor/content';
import { blockText, inlineToText } from '../../src/lib/story/prose';
import { drawnStatistics } from '../../src/lib/story/statistics';
import type { Edition } from '../../src/lib/story/types';
import { secondHalfOf2020 } from '../half-years/second-2020';
import { compiled, edited, inEnglish, sound, withCell } from './editing';
import { editionOf, faultsIn, read, SIZE_NAMES } from './scene-faults';

const second = secondHalfOf2020(sound);
const content = compileContent(second);
const chapterOf = ({ chapters }: Edition, chapter: string) => chapters.find(({ id }) => id === chapter)!;
/** Days of another half-year, and the slab that is now one of the bars before. */
const ELSEWHERE = /nothing stands for (?:wuhan-closed|order-day|order-until|gd-iva-ytd-2020-01\.\.02),/;
const monthsIn = (edition: Edition) => monthsOf(chapterOf(edition, 'recovery').figures);

describe('July to December 2020, by the content alone', () => {
  test('with other periods and values the check lists what no longer holds, and where', () => {
    const { problems } = compiled(secondHalfOf2020(sound, { texts: false }));
    const said = problems.map(({ file, message }) => `${file.slice('src/content/'.length)}: ${message.en}`);
    for (const wanted of [
      /^site\.en\.md: the period is "January to June 2020", and "output" is of 2020-07\.\.2020-12/,
      /^recovery\.zh\.md: the label "wuhan" stands by 2020-01-23, .* is of 2020-07/,
      /^recovery\.en\.md: the step "fall" names \{gd-iva-2019-08\}/,
      /^recovery\.en\.md: the step "climb" names .*, and its picture tells of 2020-07 to 2020-12/,
      /^recovery\.zh\.md: the step "limits" names/,
      /^recovery\.en\.md: the sentence "output of the zone’s .*" says "January to June", and \{firms-158\}/,
      /^projects\.en\.md: the sentence "By the end of June .*" says "June", and \{city-projects\}/,
      /^projects\.zh\.md: the sentence "到年中.*" says "年中"/
    ])
      expect(said).toContainEqual(expect.stringMatching(wanted));
    for (const { message, advice } of problems)
      for (const { zh } of [message, advice]) expect(zh).toMatch(/^\S.*\p{Script=Han}.*。$/su);
  });

  test('with its sentences nothing is left to mend', () => {
    const found = reviewContent(content, second, () => undefined);
    expect(found.map(inEnglish)).toEqual([]);
  });

  test.each(LOCALES)(
    'chapter 1 draws its months, and the half-year before with its one slab (%s)',
    (locale) => {
      const { before, slab, climb, epilogue, toDate } = monthsIn(content.editions[locale]);
      expect(before.map(({ month, slots }) => [month, slots])).toEqual([
        ['2020-02', 2],
        ['2020-03', 1],
        ['2020-04', 1],
        ['2020-05', 1],
        ['2020-06', 1]
      ]);
      expect([slab.month, slab.slots]).toEqual(['2020-07', 1]);
      expect(climb.map(({ month }) => month)).toEqual([
        '2020-08',
        '2020-09',
        '2020-10',
        '2020-11',
        '2020-12'
      ]);
      expect(epilogue).toEqual([]);
      expect(toDate.map(({ row }) => row.period)).toEqual([
        '2020-01..06',
        ...[7, 8, 9, 10, 11, 12].map((month) => `2020-01..${String(month).padStart(2, '0')}`)
      ]);
    }
  );

  test('bars are as wide as their months, above the line where they grew', () => {
    const { seen } = read('recovery', 'climb', 1, 'laptop', editionOf(content, 'recovery', 'en'));
    const bar = (key: string) => {
      const found = seen.find(({ mark }) => mark.path.endsWith(`bar-${key}`))?.mark.mark;
      if (found?.kind !== 'rect') throw new Error(`no bar ${key}`);
      return found;
    };
    const wide = bar('2020-02').width / bar('2020-03').width;
    expect(wide).toBeGreaterThan(1.9);
    expect(bar('jan-feb').width).toBeCloseTo(bar('2020-12').width);
    expect(bar('2020-02').fill).toBe('ink-2');
    for (const month of ['2020-08', '2020-09', '2020-10', '2020-11', '2020-12'])
      expect(bar(month)).toMatchObject({ fill: 'warm' });
  });

  test.each(SIZE_NAMES)('every scene is drawn, with no gap in it and nothing off the stage (%s)', (size) => {
    for (const id of SCENES.keys())
      for (const locale of LOCALES)
        expect(
          faultsIn(id, editionOf(content, id, locale), size, [0.4, 1]).filter(
            (fault) => !ELSEWHERE.test(fault)
          )
        ).toEqual([]);
  });

  test.each(LOCALES)('slides chart its months (%s)', (locale) => {
    const charts = chartsOf(content.editions[locale], readLedger(second.facts, second.context, []));
    expect(charts.get('recovery-climb')!.categories).toHaveLength(11);
    const plan = charts.get('projects-rest')!;
    expect(plan.gridEvery).toBe(100);
    expect(plan.max).toBeGreaterThanOrEqual(108.3);
  });
});

describe('January to June 2021, with its months and without a half-year after', () => {
  const rows = [
    ...['gd,Guangdong,41.6', 'cn,China,35.1'].map((one) => [one, '2021-01..02'] as const),
    ...['03', '04', '05', '06'].flatMap((month) =>
      ['gd,Guangdong,9.5', 'cn,China,9.1'].map((one) => [one, `2021-${month}`] as const)
    )
  ].map(([one, period]) => {
    const [short, region, value] = one.split(',');
    const id = `${short}-iva-${period}`;
    return `${id},industrial_value_added_yoy_month,${region},${period},${value},percent,published,试作,trial,,`;
  });
  const sources = edited(
    'context.csv',
    (text) => `${text.trimEnd()}\n${rows.join('\n')}\n`,
    edited('facts.csv', (text) => withCell(text, 'output', 'period', '2021-H1'))
  );
  // The text is still that of another half-year: only what is drawn of it is looked at.
  const ledger = readLedger(sources.facts, sources.context, []);
  const { rows: drawn, wanted } = drawnStatistics(statistics, ledger);

  test('January and February are one, and the six months before stand apart', () => {
    expect(wanted).toEqual([]);
    const province = drawn.filter(({ region, series }) => region === 'Guangdong' && series.endsWith('month'));
    expect(province.map(({ period }) => period)).toEqual([
      ...['07', '08', '09', '10', '11', '12'].map((month) => `2020-${month}`),
      '2021-01..02',
      ...['03', '04', '05', '06'].map((month) => `2021-${month}`)
    ]);
  });

  test.each(SIZE_NAMES)('the chapter is drawn with them (%s)', (size) => {
    const { labels, figures } = editionOf(compileContent(sound), 'recovery', 'en');
    const own = Object.entries(figures).filter(
      ([, { statistic }]) => !statistic?.series.startsWith('industrial')
    );
    const now = Object.fromEntries([
      ...own,
      ...drawn.map(({ id }) => [id, sceneFigure(ledger.get(id)!, 'en')] as const)
    ]);
    const edition = {
      locale: 'en' as const,
      labels: Object.fromEntries(Object.entries(labels).filter(([key]) => !/^(?:wuhan|order|dip)/.test(key))),
      figures: { ...now, output: { ...now.output!, period: '2021-01..2021-06' } }
    };
    const { slab, epilogue } = monthsOf(edition.figures);
    expect([slab.month, slab.slots, epilogue]).toEqual(['2021-02', 2, []]);
    expect(faultsIn('recovery', edition, size, [0.4, 1]).filter((fault) => !ELSEWHERE.test(fault))).toEqual(
      []
    );
  });
});

describe('what a step of chapter 1 lacks is said with what to write', () => {
  const table = (change: (text: string) => string) => compiled(edited('context.csv', change)).problems;
  const without = (id: string) => (text: string) =>
    text.replace(new RegExp(`^${id.replaceAll('.', '\\.')},.*\n`, 'm'), '');

  test.each([
    ['the year to date at its end', without('gd-iva-ytd-2020-01..06'), 'the step "limits" draws a line'],
    ['a month of the country', without('cn-iva-2020-05'), 'of China in 2020-05, which no row has'],
    ['investment at the half-year’s end', without('gd-fai-ytd-2020-h1'), 'of Guangdong in 2020-01..2020-06'],
    [
      'a day in its first months',
      (text: string) => withCell(text, 'order-day', 'value', '2020-04-28'),
      'the label "order" stands by 2020-04-28'
    ],
    [
      'a month that fell back',
      (text: string) => withCell(text, 'gd-iva-2020-05', 'value', '3.8'),
      'the label "dip" is for a month that fell back'
    ]
  ])('%s', (_what, change, message) =>
    expect(table(change).map((problem) => problem.message.en)).toContainEqual(
      expect.stringContaining(message)
    )
  );

  test('a half-year in words', () => {
    const { problems } = compiled(
      edited('facts.csv', (text) => withCell(text, 'output', 'period', 'a half-year | 半年'))
    );
    expect(problems.map(({ message }) => message.en)).toContainEqual(
      expect.stringMatching(/"output" is of .* has to know its months/)
    );
  });
});

/** Chapter 4's words and notes for other values. */
function projectsOf(values: Readonly<Record<string, string>>, locale: Locale): string {
  const { editions } = compileContent(
    edited('facts.csv', (text) =>
      Object.entries(values).reduce((now, [id, value]) => withCell(now, id, 'value', value), text)
    )
  );
  return chapterOf(editions[locale], 'projects')
    .steps.flatMap(({ heading, body, slideLine, notes, pictureInWords }) => [
      ...[heading, slideLine, notes.say, notes.question, notes.answer].map(inlineToText),
      ...body.map(blockText),
      pictureInWords
    ])
    .join('\n');
}

describe('chapter 4 is true of its figures', () => {
  test.each([
    [
      'a decline',
      { 'investment-growth': '-4.2' },
      ['it fell by 4.2%', 'The zone falls back', 'one cold slab'],
      ['grew by −', 'by −4.2', 'from a crane']
    ],
    [
      'no change',
      { 'investment-growth': '0' },
      ['it did not change', 'The zone stands still'],
      ['climbs away']
    ],
    [
      'a plan behind',
      { 'city-share': '41.2', 'prov-share': '42.0' },
      ['not quite halfway', 'less than half', 'are short of the line', 'cold colour, short of'],
      ['past the line', 'more than half']
    ],
    [
      'a plan at an even pace',
      { 'city-share': '50', 'prov-share': '50' },
      ['just halfway', 'are on the line'],
      ['past the line']
    ],
    [
      'a plan fulfilled',
      { 'city-share': '103.2', 'city-done': '8.81', 'prov-share': '108.3', 'prov-done': '6.5' },
      ['more than was planned', 'Both parts ahead', 'so is each part', 'all of it past half'],
      ['short of', 'some behind']
    ]
  ])('%s', (_what, values, wanted, unwanted) => {
    const words = projectsOf(values, 'en');
    for (const phrase of wanted) expect(words).toContain(phrase);
    for (const phrase of unwanted) expect(words).not.toContain(phrase);
  });

  test.each([
    [
      'a decline',
      { 'investment-growth': '-4.2' },
      ['园区比上年少投了4.2%', '园区跌了下来'],
      ['−4.2%，', '多投了']
    ],
    [
      'a plan behind',
      { 'city-share': '41.2', 'prov-share': '42.0' },
      ['离一半不远', '没过线', '全都在后'],
      ['刚过中线']
    ],
    [
      'a plan fulfilled',
      { 'city-share': '103.2', 'city-done': '8.81', 'prov-share': '108.3', 'prov-done': '6.5' },
      ['超过了全年计划', '全都在前', '也过了'],
      ['没有过', '落下了一截']
    ]
  ])('%s, in Chinese', (_what, values, wanted, unwanted) => {
    const words = projectsOf(values, 'zh');
    for (const phrase of wanted) expect(words).toContain(phrase);
    for (const phrase of unwanted) expect(words).not.toContain(phrase);
  });

  test('what is behind is cold, and what keeps up is warm', () => {
    const values = { 'city-share': '45', 'city-done': '3.84', 'prov-share': '41', 'prov-done': '2.46' };
    const behind = compileContent(
      edited('facts.csv', (text) =>
        Object.entries(values).reduce((now, [id, value]) => withCell(now, id, 'value', value), text)
      )
    );
    const inkAt = (step: string, key: string) => {
      const { seen } = read('projects', step, 1, 'laptop', editionOf(behind, 'projects', 'en'));
      const found = seen.find(({ mark }) => mark.path.endsWith(`/${key}`))?.mark.mark;
      return found && 'fill' in found ? found.fill : undefined;
    };
    expect(inkAt('plan', 'done-left')).toBe('cold');
    expect(inkAt('rest', 'done-left')).toBe('cold');
    expect(inkAt('rest', 'done-right-own')).toBe('warm');
  });
});
