import { monthCount, monthNumber, monthRange, monthSpan, type MonthSpan } from '../../ledger/month-range';
import type { DrawnStatistics, StatisticsAsked } from '../../story/scene-manifest';
import type { SceneFigure, StatisticRow } from '../../story/types';
import { oncePerObject } from '../../util/memoize';
import {
  COUNTRY,
  MONTHLY,
  monthlyOf,
  PROVINCE,
  statisticsIn,
  TO_DATE,
  toDateOf,
  TOLD
} from '../_kit/statistics';

/** A month of the plot, or January and February as one, with its rates. */
export interface Month {
  /** Its last month, as ISO 8601 has it. */
  month: string;
  span: MonthSpan;
  /** Its place from the left, and its width: a slot is a month wide. */
  slot: number;
  slots: number;
  province: StatisticRow;
  country: StatisticRow;
  /** The province since January, where it is drawn. */
  yearToDate?: StatisticRow;
}

/** The plot's months by the parts of the story, each in order. */
export interface Months {
  /** Ordinary months, before the half-year that is told. */
  before: Month[];
  /** The half-year's first month, or its first two where they were published as one. */
  slab: Month;
  /** The rest of the half-year. */
  climb: Month[];
  /** Months after it. */
  epilogue: Month[];
  /** The province since January, from the half-year's beginning to its end. */
  toDate: Point[];
}

/** The year to date at the end of a month, on the plot. */
interface Point {
  row: StatisticRow;
  /** The slot that the month's end is the left edge of. */
  slot: number;
}

/** How far the plot has come: each part comes with all before it. */
const PARTS = ['before', 'slab', 'climb', 'epilogue'] as const satisfies (keyof Months)[];
export type Part = (typeof PARTS)[number];

/** Months after the half-year that are drawn, at the most. */
const MOST_AFTER = 12;

const spanOf = ({ period }: StatisticRow) => monthSpan(period)!;
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

/** Rates since January of the half-year that is told, and the one that it begins with if that is of the same year. */
function toDateIn(rows: readonly StatisticRow[], told: MonthSpan): StatisticRow[] {
  const year = told.from.slice(0, 'yyyy'.length);
  const before = monthNumber(told.from) - 1;
  return toDateOf(rows, PROVINCE).filter(
    (row) => endOf(row).startsWith(year) && monthNumber(endOf(row)) >= before && endOf(row) <= told.to
  );
}

/** The rows that the plot is drawn from, and those of the half-year that are wanting. */
export function draws({ rows, spanOf: ofFigure }: StatisticsAsked): DrawnStatistics {
  const told = ofFigure(TOLD);
  if (!told) return { rows: [], wanted: [] };
  const regions = [PROVINCE, COUNTRY].map((region) => ({
    region,
    drawn: windowOf(
      monthlyOf(
        rows.filter((row) => monthSpan(row.period)),
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
  const drawn = [...regions.flatMap((of) => of.drawn), ...toDateIn(rows, told)];
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

function readMonths(rows: readonly StatisticRow[], told: MonthSpan): Months {
  const country = monthlyOf(rows, COUNTRY);
  const toDate = toDateIn(rows, told);
  let slot = 0;
  const months = monthlyOf(rows, PROVINCE).map((province): Month => {
    const month = endOf(province);
    const then = (row: StatisticRow) => endOf(row) === month;
    const yearToDate = month >= told.from ? toDate.find(then) : undefined;
    const slots = monthCount(spanOf(province));
    const column = { month, span: spanOf(province), slot, slots, province, country: country.find(then)! };
    slot += slots;
    return { ...column, ...(yearToDate ? { yearToDate } : {}) };
  });
  const first = months.findIndex(({ month }) => month >= told.from);
  const end = months.findLastIndex(({ month }) => month <= told.to) + 1;
  const slab = months[first]!;
  const points = toDate.map((row): Point => {
    const column = months.find(({ month }) => month === endOf(row));
    return { row, slot: column ? column.slot + column.slots : slab.slot };
  });
  return {
    before: months.slice(0, first),
    slab,
    climb: months.slice(first + 1, end),
    epilogue: months.slice(end),
    toDate: points
  };
}

type Figures = Readonly<Record<string, SceneFigure>>;

/** The months that a chapter's figures tell of; every frame asks for them. */
export const monthsOf = oncePerObject((figures: Figures): Months =>
  readMonths(statisticsIn(figures), monthSpan(figures[TOLD]!.period!)!)
);

/** The plot's months in order, up to a part and with it. */
export const monthsUpTo = (months: Months, part: Part): Month[] =>
  PARTS.slice(0, PARTS.indexOf(part) + 1).flatMap((one) => months[one]);

/** The first slot after some columns. */
export const slotAfter = (months: readonly Month[]): number => {
  const last = months.at(-1);
  return last ? last.slot + last.slots : 0;
};

/**
 * The month of the climb that fell back: the first one under zero after one above it, or else the one that lost most.
 * Undefined where each stands above the one before.
 */
export function dipOf({ slab, climb }: Pick<Months, 'slab' | 'climb'>): Month | undefined {
  const all = [slab, ...climb];
  const falls = climb.flatMap((month, i) => {
    const [before, now] = [all[i]!.province.value, month.province.value];
    return now < before ? [{ month, by: before - now, under: now < 0 && before >= 0 }] : [];
  });
  const deepest = falls.reduce<(typeof falls)[number] | undefined>(
    (most, one) => (most && most.by >= one.by ? most : one),
    undefined
  );
  return (falls.find(({ under }) => under) ?? deepest)?.month;
}

/** Why rows cannot be drawn beside one another, by the id of each that cannot; to be asked of all rows there are. */
export function unpaired(rows: readonly StatisticRow[]): Map<string, string> {
  const rates = rows.filter(
    ({ series, region }) =>
      (series === MONTHLY || series === TO_DATE) && (region === PROVINCE || region === COUNTRY)
  );
  const inMonths = ({ series, period }: StatisticRow) =>
    series === MONTHLY ? monthRange(period) : monthSpan(period);
  const faults = new Map(
    rates.filter((row) => !inMonths(row)).map(({ id }) => [id, 'the scene draws months'])
  );
  if (faults.size > 0) return faults;
  const [province, country] = [monthlyOf(rates, PROVINCE), monthlyOf(rates, COUNTRY)];
  const compare = (some: readonly StatisticRow[], others: readonly StatisticRow[], what: string) => {
    for (const row of some) {
      const same = (other: StatisticRow) => endOf(other) === endOf(row);
      if (some.filter(same).length > 1) faults.set(row.id, 'another row is of the same month');
      else if (!others.some(same)) faults.set(row.id, `the scene draws no ${what} of then beside it`);
    }
  };
  compare(province, country, `row of ${COUNTRY}`);
  compare(country, province, `row of ${PROVINCE}`);
  compare(toDateOf(rates, PROVINCE), province, 'month');
  return faults;
}
