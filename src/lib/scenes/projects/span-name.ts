import type { Locale } from '../../ledger/figure';
import { monthCount, sinceJanuary, type MonthSpan } from '../../ledger/month-range';
import { datesFor } from '../../locales/intl';
import { LANGUAGES } from '../../locales/locales';
import { monthName } from '../_kit/months';

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

const shortName = ({ from, to }: MonthSpan, locale: Locale) =>
  [...new Set([from, to])].map((month) => monthName(month, locale)).join(LANGUAGES[locale].range);

/** What a slab of some months is called: to March, 一季度; July–December where they do not begin with the year. */
export function spanName(span: MonthSpan, locale: Locale): string {
  const last = span.to.slice(MONTH_AT);
  const { han } = LANGUAGES[locale];
  if (!sinceJanuary(span))
    return han && last === '12' && monthCount(span) === HALF ? '下半年' : shortName(span, locale);
  if (han) return SINCE_JANUARY[last] ?? shortName(span, locale);
  return `to ${datesFor(locale, LONG).format(new Date(`${span.to}-01T00:00Z`))}`;
}
const HALF = 6;
