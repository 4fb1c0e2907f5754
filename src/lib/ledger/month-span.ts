import { monthRange, MONTHS_A_YEAR, type MonthSpan } from './month-range';

const PART = /^([12]\d{3})(?:-(?:[Hh]([12])|[Qq]([1-4])))?$/;
const DAY = /^([12]\d{3}-(?:0[1-9]|1[0-2]))-\d{2}(?:T.*)?$/;

const monthAt = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}`;

/**
 * First and last month of any period that the calendar has: a year, a half (`2020-H2`), a quarter, months, a day; of
 * two that are compared (`2020-H1 vs 2019-H1`) those of the first. Undefined for a period in words.
 */
export function monthSpan(period: string): MonthSpan | undefined {
  const [now = '', before] = period.split(' vs ');
  if (before !== undefined) return monthSpan(now);
  const day = DAY.exec(period)?.[1];
  if (day) return { from: day, to: day };
  const part = PART.exec(period);
  if (!part) return monthRange(period);
  const [, year = '', half, quarter] = part;
  const length = half ? MONTHS_A_YEAR / 2 : quarter ? MONTHS_A_YEAR / 4 : MONTHS_A_YEAR;
  const last = length * Number(half ?? quarter ?? 1);
  return { from: monthAt(year, last - length + 1), to: monthAt(year, last) };
}

/** A span as the column `period` has it in months: `2020-03`, `2020-01..2020-06`. */
export const inMonths = ({ from, to }: MonthSpan): string => (from === to ? from : `${from}..${to}`);
