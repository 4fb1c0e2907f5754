import type { Locale } from '../../facts/figure';

const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** Splits a printed figure into its numerals and what follows: "14.949 billion yuan" → "14.949", "billion yuan". */
export function splitFigure(printed: string): { number: string; unit: string } {
  const match = /^([+−]?[\d.,]+)\s*(.*)$/.exec(printed);
  return match ? { number: match[1]!, unit: match[2]! } : { number: printed, unit: '' };
}

/** A rate as a bar carries it: +3.6, −0.5. */
export const signedRate = (value: number, locale: Locale) =>
  new Intl.NumberFormat(TAG[locale], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero'
  })
    .format(value)
    .replace('-', '\u2212');

const WHOLE = Object.fromEntries(
  Object.entries(TAG).map(([locale, tag]) => [
    locale,
    new Intl.NumberFormat(tag, { maximumFractionDigits: 0, useGrouping: locale === 'en' })
  ])
) as Record<Locale, Intl.NumberFormat>;

/** A whole number while it moves, such as a distance counter. */
export const counted = (value: number, locale: Locale) => WHOLE[locale].format(Math.round(value));
