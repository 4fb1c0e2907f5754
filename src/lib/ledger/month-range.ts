const MONTH = '[12]\\d{3}-(?:0[1-9]|1[0-2])';
const RANGE = new RegExp(`^(${MONTH})(?:\\.\\.(${MONTH}|0[1-9]|1[0-2]))?$`);

/** First and last month of a period, as ISO 8601 has them. */
export interface MonthSpan {
  from: string;
  to: string;
}

/**
 * First and last month of a period that is written in months, as ISO 8601 has them: `2020-01..06` is 2020-01 to
 * 2020-06, and `2020-03` is one month. Undefined for any other period.
 */
export function monthRange(period: string): MonthSpan | undefined {
  const found = RANGE.exec(period);
  if (!found) return undefined;
  const [, from = '', last = from] = found;
  return { from, to: last.length > 2 ? last : `${yearOf(from)}-${last}` };
}

/** Months of a year. */
export const MONTHS_A_YEAR = 12;

/** The year of a month such as `2020-03`. */
export const yearOf = (month: string): string => month.slice(0, 'yyyy'.length);

/** The month of the year, 1 to 12, of a month such as `2020-03`. */
export const monthOfYear = (month: string): number => Number(month.slice('yyyy-'.length));

/** Months since the year 0 of a month such as `2020-03`: what months are counted by. */
export const monthNumber = (month: string): number =>
  Number(yearOf(month)) * MONTHS_A_YEAR + monthOfYear(month) - 1;

/** How many months a span has, both ends counted. */
export const monthCount = ({ from, to }: MonthSpan): number => monthNumber(to) - monthNumber(from) + 1;

/** Whether a span begins with a year: so do figures that are added up since January. */
export const sinceJanuary = ({ from }: MonthSpan): boolean => from.endsWith('-01');

/** The part of its year that has gone by at the end of a span, 0 to 1. */
export const yearGone = ({ to }: MonthSpan): number => monthOfYear(to) / MONTHS_A_YEAR;
