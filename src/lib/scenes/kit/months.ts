import type { Locale } from '../../facts/figure';

const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** The name of a month for an axis. @param month `2020-03` */
export function monthName(month: string, locale: Locale): string {
  const name = new Intl.DateTimeFormat(TAG[locale], {
    month: locale === 'zh' ? 'numeric' : 'short',
    timeZone: 'UTC'
  }).format(new Date(`${month}-01T00:00Z`));
  // British English writes "Sept", wider than its neighbours on an axis.
  return name === 'Sept' ? 'Sep' : name;
}
