import { expect, test } from 'vitest';
import { monthCount, monthRange, yearGone } from './month-range';
import { inMonths, monthSpan } from './month-span';

test.each([
  ['2020-03', '2020-03', '2020-03'],
  ['2020-01..06', '2020-01', '2020-06'],
  ['2020-11..2021-02', '2020-11', '2021-02']
])('%s is from %s to %s', (period, from, to) => expect(monthRange(period)).toEqual({ from, to }));

test.each(['2020', '2020-13', '2020-00', '2020-Q1', '2020-03-26', '2020-01..13', ''])(
  '%s is not written in months',
  (period) => expect(monthRange(period)).toBeUndefined()
);

test.each([
  ['2020', '2020-01', '2020-12', 12],
  ['2020-H2', '2020-07', '2020-12', 6],
  ['2020-Q3', '2020-07', '2020-09', 3],
  ['2020-11..2021-02', '2020-11', '2021-02', 4],
  ['2020-03-26', '2020-03', '2020-03', 1],
  ['2020-H1 vs 2019-H1', '2020-01', '2020-06', 6]
])('%s spans %s to %s', (period, from, to, count) => {
  expect(monthSpan(period)).toEqual({ from, to });
  expect(monthCount(monthSpan(period)!)).toBe(count);
});

test.each(['as of writing (after 2020-07-10)', 'a year | 每年', '2020-Q5', ''])(
  '"%s" spans no months',
  (period) => expect(monthSpan(period)).toBeUndefined()
);

test.each([
  ['2020-01..2020-06', 0.5],
  ['2020-H2', 1],
  ['2020-Q1', 0.25]
])('at the end of %s %s of the year has gone by', (period, part) =>
  expect(yearGone(monthSpan(period)!)).toBe(part)
);

test.each([
  ['2020-H2', '2020-07..2020-12'],
  ['2020-03', '2020-03']
])('%s is %s in months', (period, months) => expect(inMonths(monthSpan(period)!)).toBe(months));
