import { expect, test } from 'vitest';
import type { Problem } from '../ledger/content-error';
import type { Figure } from '../ledger/figure';
import type { Locale } from '../locales/locales';
import { checkPeriods, saidIn } from './periods-said';

const ledger = new Map(
  (
    [
      ['half', '2020-07..2020-12'],
      ['june', '2020-06'],
      ['year', '2020'],
      ['months', '2020-01..2020-12'],
      ['growth', '2020-H2 vs 2019-H2'],
      ['words', 'a year | 每年']
    ] as const
  ).map(([id, period]) => [id, { id, period, unit: 'count' } as Figure])
);
const told = (text: string, locale: Locale) => {
  const problems: Problem[] = [];
  checkPeriods(text, { file: 'x.md', line: 3, locale }, ledger, problems);
  return problems.map(({ message }) => message.en);
};

test.each([
  ['en', 'By the end of June it was {half}.', '{half} is of 2020-07..2020-12'],
  ['en', 'January to June brought {half}. In July, {half}.', 'says "January to June"'],
  ['en', 'the firms’ {half}, January to June', 'says "January to June"'],
  ['en', 'In the first half it came to {half}.', 'says "first half"'],
  ['en', 'In that half-year it came to {months}.', 'says "half-year"'],
  ['en', 'In 2019 it came to {half}.', 'says "2019"'],
  ['en', 'March had {june}, July {half}.', '{june} is of 2020-06'],
  ['zh', '到年中，投了{half}。', 'says "年中"'],
  ['zh', '上半年{half}，下半年{half}。', 'says "上半年"'],
  ['zh', '1月到6月一共{half}。', 'says "1月到6月"'],
  ['zh', '半年里一共{months}。', 'says "半年"'],
  ['zh', '一季度{half}。', 'says "一季度"']
] as const)('%s: %s', (locale, text, message) => {
  expect(told(text, locale)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['en', 'From July to December it came to {half}, and in June to {june}.'],
  ['en', 'It came to {half}, a push for the first half of next year.'],
  ['en', 'Over the whole of 2020 it grew by {year}, {growth} on 2019.'],
  ['en', 'In June, {words}.'],
  ['en', 'In June nothing was counted. It was {half}.'],
  ['zh', '7月到12月，一共{half}，比2019年多{growth}。'],
  ['zh', '一共{half}，是给上半年攒的劲。'],
  ['zh', '到6月底{june}，下半年{half}。']
] as const)('nothing is said of: %s: %s', (locale, text) => expect(told(text, locale)).toEqual([]));

test('May is a month, may is a word', () => {
  expect([...saidIn('In May it may rise', 'en').months]).toEqual([5]);
});
