import { LANGUAGES, type Locale } from '../locales/locales';
import type { Figure } from './figure';
import { datesFor, numbersFor } from '../locales/intl';
import { UNITS, type Qualifier } from './units';

/** How a token may ask for a figure; `full` has unit and qualifier. */
export const VARIANTS = ['full', 'bare', 'number', 'abs', 'signed', 'range', 'date', 'with-year'] as const;
export type Variant = (typeof VARIANTS)[number];

const QUALIFIED: Record<Locale, Record<Qualifier, (text: string) => string>> = {
  en: {
    '': (text) => text,
    about: (text) => `about ${text}`,
    'at-least': (text) => `at least ${text}`,
    'more-than': (text) => `more than ${text}`,
    'as-low-as': (text) => `as low as ${text}`,
    planned: (text) => `planned ${text}`
  },
  zh: {
    '': (text) => text,
    about: (text) => `约${text}`,
    'at-least': (text) => `不低于${text}`,
    'more-than': (text) => `${text}多`,
    'as-low-as': (text) => `低至${text}`,
    planned: (text) => `拟投入${text}`
  }
};

const UNIT_WORD: Record<Locale, Partial<Record<string, string>>> = {
  en: { money: ' yuan', area: ' m²', distance: ' km', tonnage: ' tonnes a year', percent: '%' },
  zh: { money: '元', area: '平方米', distance: '公里', tonnage: '吨', percent: '%' }
};

const trueMinus = (parts: Intl.NumberFormatPart[]) =>
  parts.map((part) => (part.type === 'minusSign' ? '\u2212' : part.value)).join('');

/**
 * A number in the language's own large units: 14949000000 is "14.949 billion" and "149.49亿".
 * No printed digit is rounded away: `digits` after the point are kept at the scale that is printed.
 */
function magnitude(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  const size = Math.abs(value);
  const compact = size >= LANGUAGES[locale].compactFrom;
  const format = numbersFor(locale, {
    ...options,
    ...(compact
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 20, minimumFractionDigits: 0 }
      : { useGrouping: LANGUAGES[locale].grouping })
  });
  return trueMinus(format.formatToParts(value));
}

const HOUR = { month: 'long', day: 'numeric', hour: 'numeric', hour12: true } as const;
const MINUTE = { ...HOUR, minute: '2-digit' } as const;
const DATE_OPTIONS: Record<Locale, Record<string, Intl.DateTimeFormatOptions>> = {
  en: { date: { month: 'long', day: 'numeric' }, datetime: HOUR, minute: MINUTE, month: { month: 'long' } },
  // A long month alone would be 三月; newspapers print 3月.
  zh: { date: { month: 'long', day: 'numeric' }, datetime: HOUR, minute: MINUTE, month: { month: 'numeric' } }
};

/** Of 2020-03-26. */
const DAY_LENGTH = 10;

/** @param value ISO 8601 without a zone; the wall clock of the place it was printed for. */
function formatDate(value: string, unit: string, locale: Locale): string {
  const full = value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
  const instant = new Date(`${full.includes('T') ? full : `${full}T00:00`}:00Z`);
  if (unit === 'year') return value;
  const asked = unit === 'datetime' && !value.endsWith(':00') ? 'minute' : unit;
  const format = datesFor(locale, DATE_OPTIONS[locale][asked]!);
  const text = format.format(instant);
  // ICU puts a space before 上午, and narrow ones elsewhere; print neither.
  return LANGUAGES[locale].han
    ? text.replace(/\s/g, '')
    : text.replace(/\u202f/g, ' ').replace(/^(.*),? at /, '$1 at ');
}

const MONTH_AND_YEAR = { year: 'numeric', month: 'long' } as const;
const DAY_AND_YEAR = { ...MONTH_AND_YEAR, day: 'numeric' } as const;

/** A day, a month or a year with its year; an hour is left out. */
function formatWithYear(value: string, locale: Locale): string {
  const [year, month, day] = value.slice(0, DAY_LENGTH).split('-');
  if (!month) return year!;
  const options = day ? DAY_AND_YEAR : MONTH_AND_YEAR;
  return datesFor(locale, options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`));
}

function digitsOf(figure: Figure): number {
  const { exponent } = UNITS[figure.unit];
  return exponent > 0 ? 0 : figure.decimals;
}

function plainNumber(figure: Figure, locale: Locale, value: number, signed = false): string {
  const digits = digitsOf(figure);
  return magnitude(value, locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(signed ? { signDisplay: 'exceptZero' as const } : {})
  });
}

const RANGE: Record<Locale, (low: string, high: string, unit: string, kind: string) => string> = {
  en: (low, high, unit) => `${low} to ${high}${unit}`,
  zh: (low, high, unit, kind) => `${low}${kind === 'percent' ? '%' : ''}至${high}${unit}`
};

/** Bounds are wider than the figure they bound: print them to one place more for percentages. */
function rangeText(figure: Figure, locale: Locale): string {
  if (!figure.interval) throw new Error(`${figure.id} has no interval | ${figure.id} 没有范围`);
  const { kind } = UNITS[figure.unit];
  const digits = kind === 'percent' || (kind === 'count' && figure.decimals > 0) ? 1 : 0;
  const { exponent } = UNITS[figure.unit];
  const step = exponent > 0 ? 10 ** (exponent - figure.decimals) : 10 ** -digits;
  const bounds = [figure.interval.low, figure.interval.high].map((bound) =>
    magnitude(Number((Math.round(bound / step) * step).toPrecision(12)), locale, {
      minimumFractionDigits: exponent > 0 ? 0 : digits,
      maximumFractionDigits: exponent > 0 ? 0 : digits
    })
  );
  const unit = UNIT_WORD[locale][kind] ?? '';
  return RANGE[locale](bounds[0]!, bounds[1]!, unit, kind);
}

/**
 * Prints a figure for a language.
 * `full` is "about 67,000 m²"; `bare` drops the qualifier; `number` drops the unit too; `abs` drops the sign;
 * `signed` always has one; `range` is the interval; `date` leaves the hour out, `with-year` puts the year to a date.
 * @throws when a range is asked of a figure without an interval, or a day of a month.
 */
export function formatFigure(figure: Figure, locale: Locale, variant: Variant = 'full'): string {
  const { kind } = UNITS[figure.unit];
  if (kind === 'label') return figure.value;
  if (kind === 'date') {
    if (variant === 'with-year') return formatWithYear(figure.value, locale);
    if (variant === 'date' && figure.value.length < DAY_LENGTH)
      throw new Error(`${figure.id} has no day | ${figure.id} 没有日子`);
    return formatDate(figure.value, variant === 'date' ? 'date' : figure.unit, locale);
  }
  if (variant === 'range') return rangeText(figure, locale);
  const value = variant === 'abs' ? Math.abs(figure.number) : figure.number;
  const number = plainNumber(figure, locale, value, variant === 'signed');
  if (variant === 'number') return number;
  const text = number + (UNIT_WORD[locale][kind] ?? '');
  return variant === 'bare' ? text : QUALIFIED[locale][figure.qualifier](text);
}
