import { monthCount, monthRange, sinceJanuary, type MonthSpan } from '../../ledger/month-range';
import type { DrawnStatistics, WantedStatistic } from '../../story/scene-manifest';
import type { StatisticRow } from '../../story/types';

/** Whose rates are drawn, as the column `region` has it. */
export const PROVINCE = 'Guangdong';
export const COUNTRY = 'China';

/** Industrial value added on a year earlier: of a month, and of all months since January. */
export const MONTHLY = 'industrial_value_added_yoy_month';
export const TO_DATE = 'industrial_value_added_yoy_cumulative';

/** The figure whose period is the half-year that the story tells of. */
export const TOLD = 'output';

/** Months that statistics bureaus publish as one: the Chinese New Year falls into either. */
export const MERGED = 2;

/** Rows have their periods in months, as scenes are told them; in words, they are at no time. */
const spanOf = ({ period }: StatisticRow): MonthSpan => monthRange(period) ?? { from: '', to: '' };

/** In order of their last months. */
const inOrder = (rows: readonly StatisticRow[]) =>
  [...rows].sort((a, b) => (spanOf(a).to < spanOf(b).to ? -1 : 1));

/** A region's rates since January, in order; those of other years as well. */
export const toDateOf = (rows: readonly StatisticRow[], region: string): StatisticRow[] =>
  inOrder(rows.filter((row) => row.series === TO_DATE && row.region === region));

/**
 * A region's rates month by month, in order. January and February are one figure where they were published as one:
 * in the series of months, or else as the first of those since January.
 */
export function monthlyOf(rows: readonly StatisticRow[], region: string): StatisticRow[] {
  const monthly = rows.filter((row) => row.series === MONTHLY && row.region === region);
  const ends = new Set(monthly.map((row) => spanOf(row).to));
  const first = toDateOf(rows, region).filter((row) => {
    const span = spanOf(row);
    return sinceJanuary(span) && monthCount(span) === MERGED && !ends.has(span.to);
  });
  return inOrder([...monthly, ...first]);
}

/** The rate of a region in a month, or of the months that it was published with. */
export const rateIn = (rows: readonly StatisticRow[], region: string, month: string) =>
  monthlyOf(rows, region).find((row) => spanOf(row).from <= month && month <= spanOf(row).to);

/** Where a period in words leaves nothing to look for: `TOLD` is checked by itself. */
export const NOTHING: DrawnStatistics = { rows: [], wanted: [] };

/** The row that says what is wanted, or that it is wanting. */
export const drawnRow = (row: StatisticRow | undefined, wanted: WantedStatistic): DrawnStatistics =>
  row ? { rows: [row], wanted: [] } : { rows: [], wanted: [wanted] };

export const together = (...all: readonly DrawnStatistics[]): DrawnStatistics => ({
  rows: all.flatMap(({ rows }) => rows),
  wanted: all.flatMap(({ wanted }) => wanted)
});
