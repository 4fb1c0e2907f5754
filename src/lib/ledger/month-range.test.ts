import { expect, test } from 'vitest';
import { monthRange } from './month-range';

test.each([
  ['2020-03', '2020-03', '2020-03'],
  ['2020-01..06', '2020-01', '2020-06'],
  ['2020-11..2021-02', '2020-11', '2021-02']
])('%s is from %s to %s', (period, from, to) => expect(monthRange(period)).toEqual({ from, to }));

test.each(['2020', '2020-13', '2020-00', '2020-Q1', '2020-03-26', '2020-01..13', ''])(
  '%s is not written in months',
  (period) => expect(monthRange(period)).toBeUndefined()
);
