import { LANGUAGES, type Locale } from '../locales/locales';
import { datesFor } from '../locales/intl';
import { monthRange } from './month-range';

const YEAR = String.raw`[12]\d{3}`;
const MONTH = String.raw`(?:0[1-9]|1[0-2])`;
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;

const PART = new RegExp(`^(${YEAR})-(?:[Hh]([12])|[Qq]([1-4]))$`);
const DATE = new RegExp(`^${YEAR}-${MONTH}-${DAY}$`);
const WRITING = new RegExp(`^as of writing \\(after (${YEAR}-${MONTH}-${DAY})\\)$`);

const DAY_NAME = { dateStyle: 'long' } as const;
const MONTH_NAME = { year: 'numeric', month: 'long' } as const;

const instant = (date: string) => new Date(`${date}T00:00Z`);

/** 30 February is no day. */
function dayText(date: string, locale: Locale): string | undefined {
  if (!instant(date).toISOString().startsWith(date)) return undefined;
  return datesFor(locale, DAY_NAME).format(instant(date));
}

interface PeriodPhrases {
  /** @param from and `to`: different months as ISO 8601 has them */
  months: (from: string, to: string) => string;
  halves: readonly string[];
  quarters: readonly string[];
  partOf: (year: string, name: string) => string;
  /** @param part whether the earlier period is a half or a quarter */
  comparison: (now: string, before: string, part: boolean) => string;
  writing: (day: string) => string;
  year: (year: string) => string;
}

const PHRASES: Record<Locale, PeriodPhrases> = {
  en: {
    months: (from, to) =>
      datesFor('en', MONTH_NAME)
        .formatRange(instant(`${from}-01`), instant(`${to}-01`))
        .replace(/\u2009/g, ' '),
    halves: ['first half', 'second half'],
    quarters: ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
    partOf: (year, name) => `${name} of ${year}`,
    comparison: (now, before, part) => `${now}, on ${part ? 'the ' : ''}${before}`,
    writing: (day) => `at the time of writing, after ${day}`,
    year: (year) => year
  },
  zh: {
    // Intl would print a range of months as 2020/1 – 2020/6.
    months(from, to) {
      const [[year, first], [lastYear, last]] = [from, to].map((month) => month.split('-').map(Number)) as [
        [number, number],
        [number, number]
      ];
      return `${year}年${first}月至${lastYear === year ? '' : `${lastYear}年`}${last}月`;
    },
    halves: ['上半年', '下半年'],
    quarters: ['一季度', '二季度', '三季度', '四季度'],
    partOf: (year, name) => `${year}年${name}`,
    comparison: (now, before) => `${now}，比${before}`,
    writing: (day) => `截稿时，${day}之后`,
    year: (year) => `${year}年`
  }
};

function monthsText(from: string, to: string, locale: Locale): string {
  const format = datesFor(locale, MONTH_NAME);
  return from === to ? format.format(instant(`${from}-01`)) : PHRASES[locale].months(from, to);
}

function partText([, year, half, quarter]: RegExpExecArray, locale: Locale): string {
  const { halves, quarters, partOf } = PHRASES[locale];
  return partOf(year!, half ? halves[Number(half) - 1]! : quarters[Number(quarter) - 1]!);
}

function readPeriod(period: string, locale: Locale): string | undefined {
  const words = period.split(' | ');
  if (words.length === 2 && /\p{Script=Han}/u.test(words[1]!) && !/\p{Script=Han}/u.test(words[0]!))
    return words[LANGUAGES[locale].han ? 1 : 0];
  const [first, second, ...more] = period.split(' vs ');
  if (second !== undefined && more.length === 0) {
    const [now, before] = [readPeriod(first!, locale), readPeriod(second, locale)];
    if (now === undefined || before === undefined) return undefined;
    return PHRASES[locale].comparison(now, before, PART.test(second));
  }
  const writing = WRITING.exec(period)?.[1];
  const day = writing && dayText(writing, locale);
  if (day) return PHRASES[locale].writing(day);
  const months = monthRange(period);
  if (months) return monthsText(months.from, months.to, locale);
  const part = PART.exec(period);
  if (part) return partText(part, locale);
  if (DATE.test(period)) return dayText(period, locale);
  if (new RegExp(`^${YEAR}$`).test(period)) return PHRASES[locale].year(period);
  return undefined;
}

/** Whether a period is written so that both languages can print it. */
export const isPeriod = (period: string) => readPeriod(period, 'en') !== undefined;

/** A ledger period in a language; a figure without one has no words for it. */
export const periodText = (period: string, locale: Locale): string => readPeriod(period, locale) ?? period;
