import type { Locale } from '../../ledger/figure';
import {
  monthCount,
  monthOfYear,
  sinceJanuary,
  MONTHS_A_YEAR,
  type MonthSpan
} from '../../ledger/month-range';
import { LANGUAGES } from '../../locales/locales';
import { longMonthName, monthName } from '../_kit/months';

/** What Chinese calls the months from January to another. */
const SINCE_JANUARY: Readonly<Record<number, string>> = {
  3: '一季度',
  6: '上半年',
  9: '前三季度',
  12: '全年'
};

const shortName = ({ from, to }: MonthSpan, locale: Locale) =>
  [...new Set([from, to])].map((month) => monthName(month, locale)).join(LANGUAGES[locale].range);

/** What a slab of some months is called: to March, 一季度; July–December where they do not begin with the year. */
export function spanName(span: MonthSpan, locale: Locale): string {
  const last = monthOfYear(span.to);
  const { han } = LANGUAGES[locale];
  if (!sinceJanuary(span))
    return han && last === MONTHS_A_YEAR && monthCount(span) === MONTHS_A_YEAR / 2
      ? '下半年'
      : shortName(span, locale);
  if (han) return SINCE_JANUARY[last] ?? shortName(span, locale);
  return `to ${longMonthName(span.to, locale)}`;
}
