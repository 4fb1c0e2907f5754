import { periodText } from '../ledger/period';
import type { Locale } from '../locales/locales';
import { figuresIn, pictureAtRest } from '../render/picture-at-rest';
import type { SceneTables } from '../scenes/_kit/table';
import type { Chapter, PrintedFigure, Step } from '../story/types';

/** Of the scenes that have any, by the file in their folder. */
const TABLES = import.meta.glob<SceneTables>('../scenes/*/tables.ts', { eager: true, import: 'tables' });

/** Series side by side, a period a row, as printed. */
interface PrintedTable {
  caption: string;
  series: string[];
  /** An empty cell is undefined. */
  rows: { period: string; cells: (PrintedFigure | undefined)[] }[];
}

/** A step's numbers without its picture. */
export interface StepTables {
  series?: PrintedTable;
  /** What the words or the picture have besides, in the ledger's order. */
  figures: PrintedFigure[];
}

function seriesTable(
  { id: chapter, labels, figures }: Chapter,
  { id }: Step,
  ledger: ReadonlyMap<string, PrintedFigure>,
  locale: Locale
): PrintedTable | undefined {
  const table = TABLES[`../scenes/${chapter}/tables.ts`]?.[id]?.({ locale, labels, figures });
  if (!table) return;
  return {
    ...table,
    rows: table.rows.map(({ period, cells }) => ({
      period: periodText(period, locale),
      cells: cells.map((figure) => (figure === undefined ? undefined : ledger.get(figure)))
    }))
  };
}

/** The figures that a step's picture draws at its end. */
export const drawnIn = (chapter: Chapter, step: Step, locale: Locale): string[] =>
  figuresIn(pictureAtRest(chapter, step.sceneStep, locale));

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
