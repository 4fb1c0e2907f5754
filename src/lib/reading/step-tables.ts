import { periodText } from '../ledger/period';
import { LANGUAGES, type Locale } from '../locales/locales';
import { MESSAGES } from '../locales/messages/reading/messages';
import { figuresIn, pictureAtRest } from '../render/picture-at-rest';
import { monthsOf, monthsUpTo, type Part } from '../scenes/recovery/months';
import type { Chapter, PrintedFigure, StatisticRow, Step } from '../story/types';

/** Series side by side, a period a row. */
interface SeriesTable {
  caption: string;
  series: string[];
  /** An empty cell is undefined. */
  rows: { period: string; cells: (PrintedFigure | undefined)[] }[];
}

/** A step's numbers without its picture. */
export interface StepTables {
  series?: SeriesTable;
  /** What the words or the picture have besides, in the ledger's order. */
  figures: PrintedFigure[];
}

/** The steps whose picture compares series, and how far these have come. */
const SERIES: Record<string, Part> = {
  'recovery-fall': 'slab',
  'recovery-climb': 'climb',
  'recovery-limits': 'epilogue'
};

function seriesTable(
  { labels, figures }: Chapter,
  { hash }: Step,
  ledger: ReadonlyMap<string, PrintedFigure>,
  locale: Locale
): SeriesTable | undefined {
  const part = SERIES[hash];
  if (!part) return;
  const months = monthsUpTo(monthsOf(figures), part);
  const figure = (row: StatisticRow | undefined) => row && ledger.get(row.id);
  // The last step draws the year to date as well.
  const toDate = part === 'epilogue';
  const { stop, space } = LANGUAGES[locale];
  return {
    caption: `${labels.title!}${stop}${space}${labels['not-zone']!}`,
    series: [labels.province!, labels.china!, ...(toDate ? [MESSAGES[locale].yearToDate] : [])],
    rows: months.map(({ province, country, yearToDate }) => ({
      period: periodText(province.period, locale),
      cells: [province, country, ...(toDate ? [yearToDate] : [])].map(figure)
    }))
  };
}

/** The figures that a step's picture draws at its end. */
export const drawnIn = (chapter: Chapter, step: Step, locale: Locale): string[] =>
  figuresIn(pictureAtRest(chapter, step, locale));

/** Every figure of a step, in words or in the picture, as tables. @param ledger the edition's, in order */
export function tablesOf(
  chapter: Chapter,
  step: Step,
  ledger: ReadonlyMap<string, PrintedFigure>,
  locale: Locale
): StepTables {
  const series = seriesTable(chapter, step, ledger, locale);
  const shown = new Set(series?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.id)));
  const wanted = new Set([...step.figures, ...drawnIn(chapter, step, locale)]);
  const figures = [...ledger.values()].filter(({ id }) => wanted.has(id) && !shown.has(id));
  return { ...(series ? { series } : {}), figures };
}
