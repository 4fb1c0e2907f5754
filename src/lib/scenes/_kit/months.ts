import type { Locale } from '../../ledger/figure';
import { datesFor } from '../../locales/intl';
import { memoize } from '../../util/memoize';

const OPTIONS = { en: { month: 'short' }, zh: { month: 'numeric' } } as const;

/** More than a plot has, in both languages. */
const NAMES_KEPT = 60;

const nameOf = (month: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  datesFor(locale, options).format(new Date(`${month}-01T00:00Z`));

/** The name of a month in full, as a sentence has it. @param month `2020-03` */
export const longMonthName = (month: string, locale: Locale): string =>
  nameOf(month, locale, { month: 'long' });

/** The name of a month for an axis; every frame asks for all of them. @param month `2020-03` */
export const monthName = memoize(
  (month: string, locale: Locale): string => {
    const name = nameOf(month, locale, OPTIONS[locale]);
    // British English writes "Sept", wider than its neighbours on an axis.
    return name === 'Sept' ? 'Sep' : name;
  },
  (month, locale) => month + locale,
  NAMES_KEPT
);
