import type { Locale } from '../locales/locales';
import { csvFormatRow } from 'd3';
import type { Figure, Ledger } from '../ledger/figure';
import { formatFigure } from '../ledger/format';
import { isNumeric, UNITS } from '../ledger/units';
import type { Edition } from '../story/types';
import { usesOf } from './uses';

type Cell = string | number | readonly string[] | null;

interface Field {
  name: string;
  /** Of a Frictionless Table Schema. */
  type: 'string' | 'number' | 'integer';
  description: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[] };
  of: (figure: Figure, steps: readonly string[]) => Cell | undefined;
}

/** `149.49` of 10⁸ yuan rather than 14949000000.000002: bounds go back to the column `unit`, without binary dust. */
const inUnit = (bound: number, { unit }: Figure) =>
  Number((bound / 10 ** UNITS[unit].exponent).toPrecision(12));

const KINDS = ['printed', 'counted', 'derived', 'published'] as const;

/**
 * How a figure is known; `published` is a statistic, and a statistic that was worked out is `derived` like any other.
 */
const kindOf = ({ kind, publisher }: Figure): (typeof KINDS)[number] =>
  publisher && kind === 'printed' ? 'published' : kind;

const text = (
  name: string,
  description: string,
  of: Field['of'],
  constraints?: Field['constraints']
): Field => ({
  name,
  type: 'string',
  description,
  ...(constraints ? { constraints } : {}),
  of
});
const inLanguages = (
  name: string,
  description: string,
  of: (figure: Figure, locale: Locale) => string | undefined
) => [
  text(`${name}_zh`, `${description}, in Chinese.`, (figure) => of(figure, 'zh')),
  text(`${name}_en`, `${description}, in English.`, (figure) => of(figure, 'en'))
];

/** The columns of `figures.csv`, in order; what the data package says of them is written here and nowhere else. */
export const FIELDS: readonly Field[] = [
  text('id', 'Name of the figure: its row on the figures page is #figure-<id>.', ({ id }) => id, {
    required: true,
    unique: true
  }),
  text(
    'value',
    'The value in the column unit, as the source prints it; computed for a derived figure. ' +
      'A number, a date, an hour, a year or a label.',
    ({ value }) => value,
    { required: true }
  ),
  text(
    'unit',
    'What the value counts: 100m-yuan is 10^8 yuan, 10k-yuan 10^4 yuan, 10k-m2 10^4 square metres.',
    ({ unit }) => unit,
    {
      required: true,
      enum: Object.keys(UNITS)
    }
  ),
  {
    name: 'number',
    type: 'number',
    description: 'The value in base units: yuan, square metres, percent, pieces. Empty for dates and labels.',
    of: ({ unit, number }) => (isNumeric(unit) ? number : undefined)
  },
  text(
    'qualifier',
    'What the source says of the value: about, at-least, more-than, as-low-as or planned.',
    ({ qualifier }) => qualifier
  ),
  text('period', 'Months as 2020-01..2020-06, a day as 2020-03-26, or words.', ({ period }) => period),
  ...inLanguages('measure', 'What it measures', ({ measure }, locale) => measure[locale]),
  ...inLanguages('text', 'The figure as the story prints it', formatFigure),
  text(
    'kind',
    'printed in the feature, counted from names in it, derived by formula or note, or published by an agency.',
    kindOf,
    { required: true, enum: KINDS }
  ),
  {
    name: 'paragraph',
    type: 'integer',
    description: 'Paragraph of the feature, from 1.',
    of: ({ paragraph }) => paragraph
  },
  text('phrase', 'The words as printed there, in Chinese.', ({ phrase }) => phrase),
  text(
    'formula',
    'Arithmetic over other ids by which a derived figure was computed.',
    ({ formula }) => formula
  ),
  text('inputs', 'Ids that the formula reads, separated by spaces.', ({ inputs }) => inputs),
  {
    name: 'low',
    type: 'number',
    description:
      'The least that the value can be, in the column unit, given the rounding of what was printed.',
    of: (figure) => figure.interval && inUnit(figure.interval.low, figure)
  },
  {
    name: 'high',
    type: 'number',
    description: 'The most that it can be, likewise.',
    of: (figure) => figure.interval && inUnit(figure.interval.high, figure)
  },
  text('series', 'Series of public statistics.', ({ series }) => series),
  text('region', 'Region that the statistic is of.', ({ region }) => region),
  ...inLanguages(
    'publisher',
    'Agency that published the statistic',
    ({ publisher }, locale) => publisher?.[locale]
  ),
  ...inLanguages(
    'note',
    'How a statistic was worked out, or what it is',
    ({ note }, locale) => note?.[locale]
  ),
  text(
    'used_in',
    'Steps of the story where it stands, as in the address behind #, separated by spaces.',
    (_, steps) => steps
  )
];

/** A row of the data: what a column does not have is null. */
export type DataRow = Record<string, Cell>;

/** Every row of the ledger with all its columns; lists are lists. */
export function dataRows(ledger: Ledger, edition: Edition): DataRow[] {
  const uses = usesOf(edition);
  return [...ledger.values()].map((figure) => {
    const steps = (uses.get(figure.id) ?? []).filter(({ spoken }) => !spoken).map(({ hash }) => hash);
    return Object.fromEntries(
      FIELDS.map(({ name, of }) => {
        const cell = of(figure, steps) ?? null;
        return [name, cell === '' ? null : cell];
      })
    );
  });
}

const asText = (cell: Cell) => (cell === null ? '' : Array.isArray(cell) ? cell.join(' ') : String(cell));

/**
 * RFC 4180: CRLF, quotes where needed. The byte order mark is what tells Excel that it is UTF-8, or Hanzi come out as
 * nonsense.
 */
export function figuresCsv(rows: readonly DataRow[]): string {
  const names = FIELDS.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => asText(row[name]!)))];
  return `\ufeff${lines.map((line) => `${csvFormatRow(line)}\r\n`).join('')}`;
}

export const figuresJson = (rows: readonly DataRow[]): string => `${JSON.stringify(rows, null, 2)}\n`;
