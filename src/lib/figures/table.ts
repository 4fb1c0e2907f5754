import { periodText } from '../ledger/period';
import { UNITS, type UnitKind } from '../ledger/units';
import { LANGUAGES, type Locale } from '../locales/locales';
import type { Group, SortKey } from '../locales/messages/figures/messages';
import type { CompiledEdition, ListedFigure, Reference, Site } from '../story/types';
import { usesOf, type Use } from './uses';

export type { Group, SortKey };
export const GROUPS = ['printed', 'counted', 'derived', 'statistics'] as const satisfies Group[];
export const SORT_KEYS = ['value', 'measure', 'period', 'source', 'use'] as const satisfies SortKey[];

export interface FigureRow extends ListedFigure {
  group: Group;
  /** The steps where it stands, in the story's order; none for a row that only completes its series. */
  uses: Use[];
}

/** All that the figures page shows in one language. */
export interface FiguresPage extends Omit<Reference, 'figures'> {
  locale: Locale;
  site: Site;
  chapters: { id: string; number: number; title: string }[];
  rows: FigureRow[];
}

export function figuresPage(edition: CompiledEdition): FiguresPage {
  const { locale, site, chapters, reference } = edition;
  const { figures, ...words } = reference;
  const uses = usesOf(edition);
  return {
    ...words,
    locale,
    site,
    chapters: chapters.map(({ id, number, title }) => ({ id, number, title })),
    rows: figures.map((figure) => ({
      ...figure,
      group: figure.publisher ? 'statistics' : figure.kind,
      uses: uses.get(figure.id) ?? []
    }))
  };
}

/** What a reader asks of the tables; empty words ask for nothing. */
export interface Query {
  text: string;
  group: Group | '';
  /** A chapter's id. */
  chapter: string;
  sort: SortKey | '';
  descending: boolean;
}

export const EVERYTHING: Query = { text: '', group: '', chapter: '', sort: '', descending: false };

/** Longer than anyone types; keeps an address from growing without end. */
const LONGEST = 80;

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | '' =>
  values.find((known) => known === value) ?? '';

/**
 * Reads `?q=…&kind=…&chapter=…&sort=-value`. What it does not know asks for nothing.
 * @param chapters ids of the chapters there are
 */
export function readQuery(search: string, chapters: readonly string[]): Query {
  const query = new URLSearchParams(search);
  const sort = query.get('sort') ?? '';
  const key = oneOf(SORT_KEYS, sort.replace(/^-/, ''));
  return {
    text: (query.get('q') ?? '').slice(0, LONGEST),
    group: oneOf(GROUPS, query.get('kind')),
    chapter: oneOf(chapters, query.get('chapter')),
    sort: key,
    descending: key !== '' && sort.startsWith('-')
  };
}

/** The query as the part of an address after its path, or nothing. */
export function writeQuery({ text, group, chapter, sort, descending }: Query): string {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text);
  if (group) query.set('kind', group);
  if (chapter) query.set('chapter', chapter);
  if (sort) query.set('sort', `${descending ? '-' : ''}${sort}`);
  const written = query.toString();
  return written && `?${written}`;
}

/** Full width and half, large and small, a true minus and a typed one, 2,371 and 2371 are found alike. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/−/g, '-')
    .replace(/(?<digit>\d),(?=\d)/g, '$<digit>');

/** All the words of a row that can be looked for. */
function wordsOf(row: FigureRow, locale: Locale): string {
  const { id, text, measure, period, phrase, formula, interval, publisher, note, number } = row;
  const inputs = formula?.inputs.flatMap((input) => [input.text, input.measure]) ?? [];
  return plain(
    [
      id,
      text,
      number,
      measure,
      periodText(period, locale),
      phrase,
      formula?.text,
      ...inputs,
      interval,
      publisher,
      note
    ]
      .filter((part) => part !== undefined)
      .join('\n')
  );
}

/** Rows that hold every word, are of the kind and stand in the chapter; in the order they came. */
export function filterRows(rows: readonly FigureRow[], query: Query, locale: Locale): FigureRow[] {
  const wanted = plain(query.text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (query.group && row.group !== query.group) return false;
    if (query.chapter && !row.uses.some(({ chapter }) => chapter === query.chapter)) return false;
    if (wanted.length === 0) return true;
    const words = wordsOf(row, locale);
    return wanted.every((word) => words.includes(word));
  });
}

/** Values of one kind stand together: a percentage is neither more nor less than a sum of money. */
const KINDS: readonly UnitKind[] = [
  'count',
  'percent',
  'money',
  'area',
  'distance',
  'tonnage',
  'date',
  'label'
];

/** The first date that a ledger's period names, as text that sorts; periods without one come last. */
const startOf = (period: string) => /\d{4}(?:-\d{2}){0,2}/.exec(period)?.[0] ?? '~';

type Compare = (a: FigureRow, b: FigureRow) => number;

const byText = (locale: Locale) => new Intl.Collator(LANGUAGES[locale].regional, { numeric: true }).compare;

function compareBy(key: SortKey, locale: Locale): Compare {
  const collate = byText(locale);
  if (key === 'value')
    return (a, b) =>
      KINDS.indexOf(UNITS[a.unit].kind) - KINDS.indexOf(UNITS[b.unit].kind) ||
      (a.number ?? 0) - (b.number ?? 0);
  if (key === 'measure') return (a, b) => collate(a.measure, b.measure);
  if (key === 'period')
    return (a, b) =>
      startOf(a.period) < startOf(b.period) ? -1 : Number(startOf(a.period) > startOf(b.period));
  if (key === 'source')
    return (a, b) =>
      (a.paragraph ?? Infinity) === (b.paragraph ?? Infinity)
        ? collate(a.publisher ?? '', b.publisher ?? '')
        : (a.paragraph ?? Infinity) - (b.paragraph ?? Infinity);
  const orderOf = ({ uses }: FigureRow) => uses[0]?.order ?? Infinity;
  return (a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b));
}

/** Rows by a column; those that are equal keep their order. Without a column, as they came. */
export function sortRows(
  rows: readonly FigureRow[],
  { sort, descending }: Query,
  locale: Locale
): FigureRow[] {
  if (!sort) return [...rows];
  const compare = compareBy(sort, locale);
  return [...rows].sort(descending ? (a, b) => compare(b, a) : compare);
}
