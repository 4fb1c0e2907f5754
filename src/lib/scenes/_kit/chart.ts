import type { Figure, Ledger, Locale } from '../../ledger/figure';
import type { SceneFigure } from '../../story/types';
import type { Ink } from '../../marks/marks';

export interface ChartSeries {
  name: string;
  ink: Ink;
  /** What bars below zero are drawn in. */
  belowZero?: Ink;
  /** Ledger ids, one a category; undefined where the series has none. */
  ids: readonly (string | undefined)[];
  /** The ledger's numbers over `divisor`. */
  values: readonly (number | null)[];
}

/** A chart of the ledger's numbers that a slide can be edited as. */
export interface ChartSpec {
  kind: 'bar' | 'line';
  /** Rows of long names read better than columns. */
  lying?: boolean;
  title: string;
  /** What the chart does not say, set large. */
  caveat?: string;
  categories: readonly string[];
  series: readonly ChartSeries[];
  /** One ink a category, for a single series. */
  inks?: readonly Ink[];
  /** Excel's format of a value. */
  format: string;
  /** A gridline that means something, such as mid-year in per cent of the plan. */
  gridEvery?: number;
  max?: number;
}

/** What a chart is made of: a chapter's labels and figures in one language, and the ledger. */
export interface ChartContext {
  locale: Locale;
  labels: Readonly<Record<string, string>>;
  /** The figures that the scene draws. */
  figures: Readonly<Record<string, SceneFigure>>;
  ledger: Ledger;
}

const numberOf = (ledger: Ledger, id: string): Figure['number'] => {
  const figure = ledger.get(id);
  if (!figure) throw new Error(`a chart draws the figure "${id}", which no row of the ledger has`);
  return figure.number;
};

/** Significant digits that take binary fractions out again: 14.55 hundred million, not 14.549999. */
const DIGITS = 12;
const scaled = (value: number, divisor: number) => Number((value / divisor).toPrecision(DIGITS));

export function series(
  context: ChartContext,
  name: string,
  ink: Ink,
  ids: ChartSeries['ids'],
  divisor = 1
): ChartSeries {
  const values = ids.map((id) => (id === undefined ? null : scaled(numberOf(context.ledger, id), divisor)));
  return { name, ink, ids, values };
}

/** Excel's format of a rate of change: a sign before it, a true minus. */
export const RATE_FORMAT = '+0.0;\u22120.0;0.0';

/** Bars of counted things, a row each. */
export const counts = (
  context: ChartContext,
  title: string,
  rows: readonly { id: string; label: string; ink: Ink }[],
  more: Partial<ChartSpec> = {}
): ChartSpec => ({
  kind: 'bar',
  title,
  categories: rows.map(({ label }) => label),
  series: [
    series(
      context,
      title,
      rows[0]!.ink,
      rows.map(({ id }) => id)
    )
  ],
  inks: rows.map(({ ink }) => ink),
  format: '0',
  ...more
});

/** Makes the chart of a step. */
type ChartMaker = (context: ChartContext) => ChartSpec;

/** The charts of a scene, by the id of the step whose picture they can say as well. */
export type SceneCharts = Readonly<Record<string, ChartMaker>>;
