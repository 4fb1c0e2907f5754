import { describe, expect, test } from 'vitest';
import { problemAt, type Problem } from '../ledger/content-error';
import type { Figure } from '../ledger/figure';
import { withChoices } from './choices';

const figure = (id: string, number: number, more: Partial<Figure> = {}): Figure => ({
  id,
  file: 'facts.csv',
  line: 2,
  value: String(number),
  number,
  unit: 'percent',
  qualifier: '',
  decimals: 1,
  period: '2020-01..2020-06',
  measure: { en: 'share', zh: '份额' },
  kind: 'printed',
  inputs: [],
  ...more
});

function read(text: string, ...figures: Figure[]) {
  const faults: Problem[] = [];
  const ledger = new Map(figures.map((one) => [one.id, one]));
  const chosen = withChoices(text, ledger, (fault, missing) =>
    faults.push({ ...problemAt('x.md', 3, fault), ...(missing === undefined ? {} : { missing }) })
  );
  return { text: chosen, faults };
}

const GROWTH = 'it {growth? above 0: grew by # | at 0: stood still | below 0: fell by #}.';

describe('words that depend on a figure', () => {
  test.each([
    [48.9, 'it grew by {growth:abs}.'],
    [0, 'it stood still.'],
    [-4.2, 'it fell by {growth:abs}.']
  ])('a rate of %s', (value, words) =>
    expect(read(GROWTH, figure('growth', value))).toEqual({ text: words, faults: [] })
  );

  test('full-width marks do as well', () =>
    expect(read('{growth？above 0：多了＃｜else：少了＃}', figure('growth', -1)).text).toBe(
      '少了{growth:abs}'
    ));

  test.each([
    ['2020-01..2020-06', 53.6, 'past'],
    ['2020-01..2020-06', 50, 'on'],
    ['2020-01..2020-06', 42, 'short of'],
    ['2020', 53.6, 'short of'],
    ['2020-H2', 103.2, 'past'],
    ['2020-Q1', 26, 'past']
  ])('of %s, %s %% is %s an even pace', (period, value, words) =>
    expect(
      read('{share? above pace: past | at pace: on | else: short of}', figure('share', value, { period }))
        .text
    ).toBe(words)
  );

  test('another figure, a negative number, and conditions that must all hold', () => {
    const two = [figure('a', 58.3), figure('b', 42)];
    expect(read('{a? above b, b below pace: parted | else: together}', ...two).text).toBe('parted');
    expect(read('{a? above b, b above pace: parted | else: together}', ...two).text).toBe('together');
    expect(read('{a? below -1: under | else: over}', figure('a', -2)).text).toBe('under');
  });

  test.each([
    [41.7, 43.3, 'all short'],
    [49, 51, 'either side'],
    [51, 53, 'all past']
  ])('an interval from %s to %s lies %s', (low, high, words) =>
    expect(
      read(
        '{a:range? below 50: all short | above 50: all past | else: either side}',
        figure('a', 42, { interval: { low, high } })
      ).text
    ).toBe(words)
  );

  test('a number is in the unit of its row', () =>
    expect(
      read('{plan? above 5: large | else: small}', figure('plan', 8.54e8, { unit: '100m-yuan' })).text
    ).toBe('large'));
});

describe('is reported', () => {
  test('a sentence without words for a figure as it is', () => {
    const { text, faults } = read('it {growth? above 0: grew by #}', figure('growth', -4.2));
    expect(text).toBe('it ');
    expect(faults).toEqual([
      expect.objectContaining({
        message: {
          en: '"growth" is -4.2 (percent), and its words are for "above 0" alone.',
          zh: '“growth”是 -4.2（percent），可选的词只管“above 0”。'
        },
        advice: { en: expect.stringContaining('else'), zh: expect.stringContaining('else') }
      })
    ]);
  });

  test.each([
    ['{growth? over 0: up | else: down}', 'the condition "over 0" cannot be read', undefined],
    ['{growth? above nothing: up | else: down}', 'compare with "nothing"', 'nothing'],
    ['{other? above 0: up}', 'there is no figure "other"', 'other'],
    ['{when? above pace: up | else: down}', 'compare with "pace"', undefined]
  ])('%s', (text, message, missing) => {
    const { faults } = read(text, figure('growth', 1), figure('when', 1, { period: 'a year | 每年' }));
    expect(faults.map((fault) => fault.message.en).join()).toContain(message);
    expect(faults[0]!.missing).toBe(missing);
  });
});
