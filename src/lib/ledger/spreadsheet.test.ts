import { expect, test } from 'vitest';
import { plainNumber, plainPeriod, plainValue } from './spreadsheet';

test.each([
  ['1,430', '1430'],
  ['-1,234,567.5', '-1234567.5'],
  ['４３０', '430'],
  ['１２．７５', '12.75'],
  ['−15.1', '-15.1'],
  ['430', '430']
])('the number %s is %s', (cell, plain) => expect(plainNumber(cell)).toBe(plain));

test.each(['149,49', '1,2345', '430人', '0,123', '1 234', ''])('the number %j is left as it stands', (cell) =>
  expect(plainNumber(cell)).toBe(cell)
);

test.each([
  ['2020/3/26', 'date', '2020-03-26'],
  ['2020年3月26日', 'date', '2020-03-26'],
  ['2020.3.26', 'date', '2020-03-26'],
  ['3/26/2020', 'date', '2020-03-26'],
  ['26/3/2020', 'date', '2020-03-26'],
  ['26-Mar-20', 'date', '2020-03-26'],
  ['2020/3/26 9:00', 'datetime', '2020-03-26T09:00'],
  ['2020年3月26日 09:30:00', 'datetime', '2020-03-26T09:30'],
  ['2020-03-26T09:00', 'datetime', '2020-03-26T09:00'],
  ['Mar-20', 'month', '2020-03'],
  ['2020年3月', 'month', '2020-03'],
  ['2020/3/1', 'month', '2020-03'],
  ['２０１９', 'year', '2019'],
  ['53.6%', 'percent', '53.6'],
  ['53.6％', 'percent', '53.6'],
  ['5+1', 'label', '5+1']
] as const)('the value %s of the unit %s is %s', (cell, unit, plain) =>
  expect(plainValue(cell, unit)).toBe(plain)
);

test.each(['26-Mar', '3月26日', '3/4/2020', '3-26', '43916人'])(
  'the date %s may be several, and is left as it stands',
  (cell) => expect(plainValue(cell, 'date')).toBe(cell)
);

test.each([
  ['Mar-20', '2020-03'],
  ['2020/3/26', '2020-03-26'],
  ['２０２０', '2020'],
  ['2020/1..2020/6', '2020-01..2020-06'],
  ['2020-01..06', '2020-01..06'],
  ['2020-H1 vs 2019-H1', '2020-H1 vs 2019-H1'],
  ['whole life | 全周期', 'whole life | 全周期'],
  ['as of writing (after 2020-07-10)', 'as of writing (after 2020-07-10)'],
  ['26-Mar', '26-Mar']
])('the period %s is %s', (cell, plain) => expect(plainPeriod(cell)).toBe(plain));
