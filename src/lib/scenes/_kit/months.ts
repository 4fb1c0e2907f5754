import type { Locale } from '../../ledger/figure';
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
