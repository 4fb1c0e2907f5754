import type { Problem } from '../ledger/content-error';
import { LANGUAGES, LOCALES, type Locale } from '../locales/locales';

/** A fault as it is told, in the languages of whoever may mend it. */
export interface Told {
  /** Path from the project's root. */
  file: string;
  line: number;
  texts: readonly { locale: Locale; message: string; advice: string }[];
}

/** From so many of a kind in one file they are told as one. */
const ALIKE_FROM = 4;
/** So many places are named; the others are counted. */
const NAMED = 6;

interface PlacesInWords {
  comma: string;
  more: (count: number) => string;
  lines: (list: string) => string;
  files: (list: string) => string;
}

const PLACES: Record<Locale, PlacesInWords> = {
  en: {
    comma: ', ',
    more: (count) => ` and ${count} more`,
    lines: (list) => ` Likewise in line ${list}.`,
    files: (list) => ` It is asked for in ${list}.`
  },
  zh: {
    comma: '、',
    more: (count) => `，还有${count}处`,
    lines: (list) => `同样的还有这些行：${list}。`,
    files: (list) => `用到它的地方：${list}。`
  }
};

/**
 * A text is mended in its own language. A table is one file for both, and neither the terminal nor the page knows who
 * has it open: what is wrong with it is told in both.
 */
const languagesOf = (file: string): readonly Locale[] =>
  LOCALES.filter((locale) => file.endsWith(`.${locale}.md`) || !file.endsWith('.md'));

function list(places: readonly string[], locale: Locale): string {
  const [named, left] = [places.slice(0, NAMED), places.length - NAMED];
  const { comma, more } = PLACES[locale];
  return named.join(comma) + (left > 0 ? more(left) : '');
}

const tellAll = (
  { file, line, message, advice }: Problem,
  tail: (locale: Locale) => string = () => ''
): Told => ({
  file,
  line,
  texts: languagesOf(file).map((locale) => ({
    locale,
    message: message[locale] + tail(locale),
    advice: advice[locale]
  }))
});

const groupedBy = <T>(all: readonly T[], keyOf: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

/** The one that says best what is the matter with a row that is gone: the picture that cannot be drawn. */
const firstCause = (group: readonly Problem[]) =>
  group.find(({ fault }) => fault === 'rowDrawn') ??
  group.find(({ fault }) => fault === 'formulaReadsNone') ??
  group[0]!;

/** A row that is gone, with the places that ask for it. */
function tellMissing(group: readonly Problem[]): Told {
  const cause = firstCause(group);
  const places = group
    .filter((one) => one !== cause)
    .map(({ file, line }) => `${file.split('/').at(-1)}:${line}`);
  const distinct = [...new Set(places)];
  return tellAll(cause, (locale) =>
    distinct.length > 0 ? PLACES[locale].files(list(distinct, locale)) : ''
  );
}

/** Faults of one kind in one file: one by one where they are few, else the first with the lines of the others. */
function tellAlike(group: readonly Problem[]): Told[] {
  if (group.length < ALIKE_FROM) return group.map((one) => tellAll(one));
  const [first, ...others] = group;
  const lines = [...new Set(others.map(({ line }) => String(line)))];
  return [tellAll(first!, (locale) => PLACES[locale].lines(list(lines, locale)))];
}

/** Tables come first: what is wrong in a text may follow from them. */
const isText = ({ file }: Told) => Number(file.endsWith('.md'));

/**
 * Problems as they are told to an editor: the first cause instead of what follows from it, those of a kind as one, by
 * file and line.
 */
export function digest(problems: readonly Problem[]): Told[] {
  const missing = problems.filter((one) => one.missing !== undefined);
  const others = problems.filter((one) => one.missing === undefined);
  return [
    ...groupedBy(missing, (one) => one.missing!).map(tellMissing),
    ...groupedBy(others, ({ file, fault }) => `${file} ${fault}`).flatMap(tellAlike)
  ].sort((a, b) => isText(a) - isText(b) || a.file.localeCompare(b.file) || a.line - b.line);
}

/** For a terminal: a line each. @param mark what they begin with */
export const toldText = (told: readonly Told[], mark = '✗') =>
  told
    .map(({ file, line, texts }) => {
      const sentences = texts.map(
        ({ locale, message, advice }) => `${message}${LANGUAGES[locale].space}${advice}`
      );
      return `${mark} ${file}:${line}  ${sentences.join(' · ')}`;
    })
    .join('\n');
