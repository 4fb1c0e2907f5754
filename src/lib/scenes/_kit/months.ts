import type { Locale } from '../../ledger/figure';
import { monthCount, sinceJanuary, type MonthSpan } from '../../ledger/month-range';
import { LANGUAGES } from '../../locales/locales';
import { datesFor } from '../../locales/intl';
import { memoize } from '../../util/memoize';

const OPTIONS = { en: { month: 'short' }, zh: { month: 'numeric' } } as const;

/** More than a plot has, in both languages. */
const NAMES_KEPT = 60;

/** The name of a month for an axis; every frame asks for all of them. @param month `2020-03` */
export const monthName = memoize(
  (month: string, locale: Locale): string => {
    const name = datesFor(locale, OPTIONS[locale]).format(new Date(`${month}-01T00:00Z`));
    // British English writes "Sept", wider than its neighbours on an axis.
    return name === 'Sept' ? 'Sep' : name;
  },
  (month, locale) => month + locale,
  NAMES_KEPT
);

/** What a column of an axis is called: its month, or its months where they are one figure. */
export const columnName = ({ from, to }: MonthSpan, locale: Locale): string =>
  from === to
    ? monthName(to, locale)
    : LANGUAGES[locale].han
      ? `${Number(from.slice(MONTH_AT))}${LANGUAGES[locale].range}${monthName(to, locale)}`
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
    const first = inYear && from !== to ? `${Number(from.slice(MONTH_AT))}` : monthName(from, locale);
    return `${yearOf(from)}年${from === to ? first : `${first}至${last}`}`;
  }
  const long = (month: string) => datesFor(locale, LONG).format(new Date(`${month}-01T00:00Z`));
  if (from === to) return `${long(from)} ${yearOf(from)}`;
  return `${long(from)}${inYear ? '' : ` ${yearOf(from)}`} to ${long(to)} ${yearOf(to)}`;
}

/** The year of a month such as `2020-03`. */
export const yearOf = (month: string): string => month.slice(0, MONTH_AT - 1);

/** Where the month begins in `2020-03`. */
const MONTH_AT = 5;
const LONG = { month: 'long' } as const;

/** What Chinese calls the months from January to another. */
const SINCE_JANUARY: Readonly<Record<string, string>> = {
  '03': '一季度',
  '06': '上半年',
  '09': '前三季度',
  '12': '全年'
};

/** What a slab of some months is called: to March, 一季度; July–December where they do not begin with the year. */
export function spanName(span: MonthSpan, locale: Locale): string {
  const last = span.to.slice(MONTH_AT);
  const { han } = LANGUAGES[locale];
  if (!sinceJanuary(span))
    return han && last === '12' && monthCount(span) === HALF ? '下半年' : columnName(span, locale);
  if (han) return SINCE_JANUARY[last] ?? columnName(span, locale);
  return `to ${datesFor(locale, LONG).format(new Date(`${span.to}-01T00:00Z`))}`;
}
const HALF = 6;
