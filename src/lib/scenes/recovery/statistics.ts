import { monthCount, monthNumber, monthRange, sinceJanuary, type MonthSpan } from '../../ledger/month-range';
import type { DrawnStatistics, SceneStatistics, StatisticsAsked, Unpaired } from '../../story/scene-manifest';
import type { StatisticRow } from '../../story/types';
import { COUNTRY, MONTHLY, monthlyOf, PROVINCE, TO_DATE, toDateOf, TOLD } from '../_kit/statistics';
import { RATE } from '../_kit/value-limits';
import { isToDate } from './months';

/** Months after the half-year that are drawn, at the most. */
const MOST_AFTER = 12;

const spanOf = ({ period }: StatisticRow) => monthRange(period)!;
const endOf = (row: StatisticRow) => spanOf(row).to;

/** What is drawn of a region's months: the half-year told, as many months before it, and some after. */
function windowOf(monthly: readonly StatisticRow[], told: MonthSpan): StatisticRow[] {
  const inside = monthly.filter((row) => endOf(row) >= told.from);
  const before: StatisticRow[] = [];
  let room = monthCount(told);
  for (const row of monthly.filter((one) => endOf(one) < told.from).reverse()) {
    room -= monthCount(spanOf(row));
    if (room < 0) break;
    before.unshift(row);
  }
  const last = monthNumber(told.to) + MOST_AFTER;
  return [...before, ...inside.filter((row) => monthNumber(endOf(row)) <= last)];
}

/** The rows that the plot is drawn from, and those of the half-year that are wanting. */
function draws({ rows, spanOf: ofFigure }: StatisticsAsked): DrawnStatistics {
  const told = ofFigure(TOLD);
  if (!told) return { rows: [], wanted: [] };
  const regions = [PROVINCE, COUNTRY].map((region) => ({
    region,
    drawn: windowOf(
      monthlyOf(
        rows.filter((row) => monthRange(row.period)),
        region
      ),
      told
    )
  }));
  const wanted = regions.flatMap(({ region, drawn }) =>
    monthsIn(told)
      .filter((month) => !drawn.some((row) => spanOf(row).from <= month && month <= spanOf(row).to))
      .map((month) => ({ series: MONTHLY, region, span: { from: month, to: month } }))
  );
  const drawn = [
    ...regions.flatMap((of) => of.drawn),
    ...toDateOf(rows, PROVINCE).filter((row) => isToDate(row, told))
  ];
  return { rows: [...new Set(drawn)], wanted };
}

/** Every month of a span. */
function monthsIn({ from, to }: MonthSpan): string[] {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = first + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** One month, or January and February as one; months since January may be any. */
function isDrawn({ series, period }: StatisticRow): boolean {
  const span = monthRange(period);
  if (!span) return false;
  const count = monthCount(span);
  return series === TO_DATE || count === 1 || (count === 2 && sinceJanuary(span));
}

/** Why rows cannot be drawn beside one another, by the id of each that cannot; to be asked of all rows there are. */
export function unpaired(rows: readonly StatisticRow[]): Map<string, Unpaired> {
  const rates = rows.filter(
    ({ series, region }) =>
      (series === MONTHLY || series === TO_DATE) && (region === PROVINCE || region === COUNTRY)
  );
  const faults = new Map<string, Unpaired>();
  for (const { id } of rates.filter((row) => !isDrawn(row)))
    faults.set(id, (period) => ['statisticNotMonthly', id, period]);
  if (faults.size > 0) return faults;
  const [province, country] = [monthlyOf(rates, PROVINCE), monthlyOf(rates, COUNTRY)];
  const compare = (
    some: readonly StatisticRow[],
    others: readonly StatisticRow[],
    alone: (id: string) => Unpaired
  ) => {
    for (const row of some) {
      const same = (other: StatisticRow) => endOf(other) === endOf(row);
      if (some.filter(same).length > 1) faults.set(row.id, (period) => ['statisticTwice', row.id, period]);
      else if (!others.some(same)) faults.set(row.id, alone(row.id));
    }
  };
  const withoutRegion =
    (region: string) =>
    (id: string): Unpaired =>
    (period) => ['statisticWithoutRegion', id, period, region];
  compare(province, country, withoutRegion(COUNTRY));
  compare(country, province, withoutRegion(PROVINCE));
  compare(toDateOf(rates, PROVINCE), province, (id) => (period) => ['statisticWithoutMonth', id, period]);
  return faults;
}

export const statistics: SceneStatistics = { draws, limit: RATE };
