import type { Locale } from '../../ledger/figure';
import { numbersFor } from '../../locales/intl';

/** Splits a printed figure into its numerals and what follows: "14.949 billion yuan" → "14.949", "billion yuan". */
export function splitFigure(printed: string): { number: string; unit: string } {
  const match = /^([+−]?[\d.,]+)\s*(.*)$/.exec(printed);
  return match ? { number: match[1]!, unit: match[2]! } : { number: printed, unit: '' };
}

const minus = (text: string) => text.replace('-', '\u2212');

const SIGNED = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
/** A rate as a bar carries it: +3.6, −0.5. */
export const signedRate = (value: number, locale: Locale) => minus(numbersFor(locale, SIGNED).format(value));

const PERCENT = { style: 'percent' } as const;
/** A share as an axis carries it: 0.5 is 50%. */
export const wholePercent = (share: number, locale: Locale) =>
  minus(numbersFor(locale, PERCENT).format(share));

const WHOLE = {
  en: { maximumFractionDigits: 0, useGrouping: true },
  zh: { maximumFractionDigits: 0, useGrouping: false }
} as const;
/** A whole number while it moves, such as a distance counter. */
export const counted = (value: number, locale: Locale) =>
  numbersFor(locale, WHOLE[locale]).format(Math.round(value));
