import { problem, type Problem } from '../ledger/content-error';
import { ENGLISH_MONTHS } from '../ledger/english-months';
import type { Figure, Ledger } from '../ledger/figure';
import { monthCount, monthOfYear, MONTHS_A_YEAR, yearOf, type MonthSpan } from '../ledger/month-range';
import { monthSpan } from '../ledger/month-span';
import { UNITS } from '../ledger/units';
import { LANGUAGES, type Locale } from '../locales/locales';

/** Months of any year, 1 to 12. */
type Months = readonly number[];

const from = (first: number, last: number): Months =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const MONTH = ENGLISH_MONTHS.join('|');
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const HAN_ORDINALS = '一二三四';
const monthOf = (name = '') => ENGLISH_MONTHS.indexOf(name) + 1;
const quarter = (index: number) => from(index * 3 + 1, index * 3 + 3);

/** How each language says months, the longer way of saying before the shorter. */
const SAID: Record<Locale, readonly { pattern: RegExp; months: (match: readonly string[]) => Months }[]> = {
  en: [
    {
      pattern: new RegExp(`\\b(${MONTH})(?: to |–|-)(${MONTH})\\b`, 'g'),
      months: ([, first, last]) => from(monthOf(first), monthOf(last))
    },
    { pattern: new RegExp(`\\b(${MONTH})\\b`, 'g'), months: ([, name]) => [monthOf(name)] },
    { pattern: /\bfirst half(?!-year)\b/gi, months: () => from(1, 6) },
    { pattern: /\bsecond half(?!-year)\b/gi, months: () => from(7, 12) },
    { pattern: /\bmid-year\b/gi, months: () => [6] },
    {
      pattern: new RegExp(`\\b(${ORDINALS.join('|')}) quarter\\b`, 'gi'),
      months: ([, name]) => quarter(ORDINALS.indexOf(name!.toLowerCase()))
    }
  ],
  zh: [
    {
      pattern: /(?<!\d)(\d{1,2})月?[—–到至-](\d{1,2})月/g,
      months: ([, first, last]) => from(Number(first), Number(last))
    },
    { pattern: /(?<!\d)(\d{1,2})月/g, months: ([, month]) => [Number(month)] },
    { pattern: /上半年/g, months: () => from(1, 6) },
    { pattern: /下半年/g, months: () => from(7, 12) },
    { pattern: /年中(?!线)/g, months: () => [6] },
    { pattern: /([一二三四])季度/g, months: ([, name]) => quarter(HAN_ORDINALS.indexOf(name!)) }
  ]
};
/** Words for six months, whichever they are. */
const HALF_YEAR: Record<Locale, RegExp> = {
  en: /\bhalf-year\b|\bhalf a year\b|\bsix months\b/gi,
  zh: /(?<![上下])半年/g
};
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** What a text says of time. */
export interface Said {
  months: ReadonlySet<number>;
  years: ReadonlySet<string>;
  halfYear: boolean;
  /** The words, as they stand. */
  words: readonly string[];
}

/** The months, halves and years that a text names. @param text without tokens */
export function saidIn(text: string, locale: Locale): Said {
  const months = new Set<number>();
  const words: string[] = [];
  let left = text;
  for (const { pattern, months: named } of SAID[locale])
    left = left.replace(pattern, (said: string, ...groups) => {
      for (const month of named([said, ...(groups as string[])])) months.add(month);
      words.push(said);
      return ' ';
    });
  const years = new Set(left.match(YEAR) ?? []);
  const halves = left.match(HALF_YEAR[locale]) ?? [];
  return { months, years, halfYear: halves.length > 0, words: [...words, ...years, ...halves] };
}

/** Months of the year that a span has. */
const monthsOf = (span: MonthSpan): number[] => {
  const first = monthOfYear(span.from);
  return Array.from(
    { length: Math.min(MONTHS_A_YEAR, monthCount(span)) },
    (_, i) => ((first - 1 + i) % MONTHS_A_YEAR) + 1
  );
};
const yearsOf = ({ from: first, to }: MonthSpan) =>
  from(Number(yearOf(first)), Number(yearOf(to))).map(String);

/** Whether a figure may stand in a sentence that says so much of time: it has to be of some of the months it says. */
function agrees({ period }: Figure, said: Said): boolean {
  const spans = period.split(' vs ').flatMap((one) => monthSpan(one) ?? []);
  if (spans.length === 0) return true;
  const all = (of: (span: MonthSpan) => readonly (string | number)[]) => spans.flatMap(of);
  if (said.months.size > 0 && !all(monthsOf).some((month) => said.months.has(Number(month)))) return false;
  if (said.years.size > 0 && !all(yearsOf).some((year) => said.years.has(String(year)))) return false;
  // A year alone may mean any time in it.
  return !said.halfYear || /^\d{4}$/.test(period) || monthCount(spans[0]!) <= MONTHS_A_YEAR / 2;
}

const TOKEN = /\{([a-z][a-z0-9.-]*)[^{}]*\}/g;
/** A date with its year typed beside it. */
const DATED: Record<Locale, RegExp> = {
  en: /\{([a-z][a-z0-9.-]*)(?::[a-z]+)?\},? (\d{4})(?!\d)/g,
  zh: /(?<!\d)(\d{4})年\{([a-z][a-z0-9.-]*)(?::[a-z]+)?\}/g
};
const SENTENCE_END = /(?<=[.!?…])(?=\s|$)|(?<=[。！？；;])/;

/** Clauses, which may each have a time of their own. */
const CLAUSE_END = /, |[;:：；，、（）()]/;

/** Characters of a sentence that are quoted to find it by. */
const EXCERPT = 60;

/** Where a text stands. */
interface Place {
  file: string;
  line: number;
  locale: Locale;
}

/** Whether a clause says a time and nothing else. */
const isBare = (clause: string, { words }: Said) =>
  words.length > 0 && !/\p{L}/u.test(words.reduce((left, word) => left.replace(word, ''), clause));

/** Reports a year that is typed beside a date, which can print its own. */
function checkYears(sentence: string, { file, line, locale }: Place, ledger: Ledger, problems: Problem[]) {
  for (const [, first, second] of sentence.matchAll(DATED[locale])) {
    const [id, year] = LANGUAGES[locale].han ? [second!, first!] : [first!, second!];
    const unit = ledger.get(id)?.unit;
    if (unit && unit !== 'year' && UNITS[unit].kind === 'date')
      problems.push(problem(file, line, 'yearTyped', id, year));
  }
}

/**
 * Reports sentences that name a time of which their figures are not, and years typed beside a date that has its own.
 * A figure is compared with what its own clause says of time, or else the nearest clause before it, or one that is a time and
 * nothing else.
 * @param text with its tokens, after its words were chosen
 */
export function checkPeriods(text: string, place: Place, ledger: Ledger, problems: Problem[]) {
  const { file, line, locale } = place;
  for (const sentence of text.split(SENTENCE_END)) {
    checkYears(sentence, place, ledger, problems);
    const clauses = sentence.split(CLAUSE_END).map((clause) => ({
      clause,
      here: saidIn(clause.replace(TOKEN, ' '), locale)
    }));
    // A clause that is a time and nothing else is of the whole: ", January to June".
    let said = clauses.find(({ clause, here }) => isBare(clause, here))?.here;
    for (const { clause, here } of clauses) {
      if (here.words.length > 0) said = here;
      const figures = said ? [...clause.matchAll(TOKEN)].flatMap(([, id]) => ledger.get(id!) ?? []) : [];
      const others = figures.filter((figure) => !agrees(figure, said!));
      if (others.length > 0) {
        const begins = sentence.trim().slice(0, EXCERPT);
        const excerpt = `${begins}${begins.length < EXCERPT ? '' : '…'}`;
        problems.push(problem(file, line, 'periodOther', excerpt, said!.words, others));
      }
    }
  }
}
