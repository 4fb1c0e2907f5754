const MONTH = '[12]\\d{3}-(?:0[1-9]|1[0-2])';
const RANGE = new RegExp(`^(${MONTH})(?:\\.\\.(${MONTH}|0[1-9]|1[0-2]))?$`);

/**
 * First and last month of a period that is written in months, as ISO 8601 has them: `2020-01..06` is 2020-01 to
 * 2020-06, and `2020-03` is one month. Undefined for any other period.
 */
export function monthRange(period: string): { from: string; to: string } | undefined {
  const found = RANGE.exec(period);
  if (!found) return undefined;
  const [, from = '', last = from] = found;
  return { from, to: last.length > 2 ? last : `${from.slice(0, 4)}-${last}` };
}

/** First and last month of a period, as ISO 8601 has them. */
export interface MonthSpan {
  from: string;
  to: string;
}

const PART = /^([12]\d{3})(?:-(?:[Hh]([12])|[Qq]([1-4])))?$/;
const DAY = /^([12]\d{3}-(?:0[1-9]|1[0-2]))-\d{2}(?:T.*)?$/;
const MONTHS = 12;

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
  const length = half ? MONTHS / 2 : quarter ? MONTHS / 4 : MONTHS;
  const last = length * Number(half ?? quarter ?? 1);
  return { from: monthAt(year, last - length + 1), to: monthAt(year, last) };
}

/** The part of its year that has gone by at the end of a period, 0 to 1; undefined for a period in words. */
export function yearGone(period: string): number | undefined {
  const to = monthSpan(period)?.to;
  return to === undefined ? undefined : Number(to.slice('yyyy-'.length)) / MONTHS;
}

/** Months since the year 0 of a month such as `2020-03`: what months are counted by. */
export const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1;

/** How many months a span has, both ends counted. */
export const monthCount = ({ from, to }: MonthSpan): number => monthNumber(to) - monthNumber(from) + 1;

/** Whether a span begins with a year: so do figures that are added up since January. */
export const sinceJanuary = ({ from }: MonthSpan): boolean => from.endsWith('-01');
