import type { Locale } from '../../ledger/figure';
import { monthOfYear, yearOf, type MonthSpan } from '../../ledger/month-range';
import { LANGUAGES } from '../../locales/locales';
import { longMonthName, monthName } from '../_kit/months';

/** What a column of an axis is called: its month, or its months where they are one figure. */
export const columnName = ({ from, to }: MonthSpan, locale: Locale): string =>
  from === to
    ? monthName(to, locale)
    : LANGUAGES[locale].han
      ? `${monthOfYear(from)}${LANGUAGES[locale].range}${monthName(to, locale)}`
      : `${monthName(from, locale)}${LANGUAGES[locale].range}${monthName(to, locale)}`;

/** The same with its year: Jan–Feb 2020, 2020年1—2月. */
export const datedColumnName = (span: MonthSpan, locale: Locale): string =>
  LANGUAGES[locale].han
    ? `${yearOf(span.to)}年${columnName(span, locale)}`
    : `${columnName(span, locale)} ${yearOf(span.to)}`;

/** Months in words, of one year or of two: July to December 2020, 2020年7至12月. */
export function monthsInWords({ from, to }: MonthSpan, locale: Locale): string {
  const inYear = yearOf(from) === yearOf(to);
  if (LANGUAGES[locale].han) {
    const last = `${inYear ? '' : `${yearOf(to)}年`}${monthName(to, locale)}`;
    const first = inYear && from !== to ? `${monthOfYear(from)}` : monthName(from, locale);
    return `${yearOf(from)}年${from === to ? first : `${first}至${last}`}`;
  }
  const long = (month: string) => longMonthName(month, locale);
  if (from === to) return `${long(from)} ${yearOf(from)}`;
  return `${long(from)}${inYear ? '' : ` ${yearOf(from)}`} to ${long(to)} ${yearOf(to)}`;
}
