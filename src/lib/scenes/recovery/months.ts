import {
  monthCount,
  monthNumber,
  monthRange,
  sinceJanuary,
  yearOf,
  type MonthSpan
} from '../../ledger/month-range';
import type { SceneFigure, StatisticRow } from '../../story/types';
import { oncePerObject } from '../../util/memoize';
import { statisticsIn } from '../_kit/drawn-statistics';
import { COUNTRY, MERGED, PROVINCE } from '../_kit/statistics';
import { manifest } from './manifest';

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

const spanOf = ({ period }: StatisticRow) => monthRange(period)!;
const endOf = (row: StatisticRow) => spanOf(row).to;

/** What the series of rates begin with: of months, and since January. */
const RATES = 'industrial_value_added_yoy';

/** A region's columns: its rows of a month, or of two, in the order they come in; the first of any end. */
function columnsOf(rows: readonly StatisticRow[], region: string): StatisticRow[] {
  const own = rows.filter((row) => row.region === region && monthCount(spanOf(row)) <= MERGED);
  return own.filter((row) => own.find((other) => endOf(other) === endOf(row)) === row);
}

/** Whether a rate is since January of the half-year's year, and from its beginning to its end. */
export const isToDate = (row: StatisticRow, told: MonthSpan): boolean =>
  sinceJanuary(spanOf(row)) &&
  yearOf(spanOf(row).from) === yearOf(told.from) &&
  monthNumber(endOf(row)) >= monthNumber(told.from) - 1 &&
  endOf(row) <= told.to;

/** The province's rates since January: those of months that are a column as well stand there for both. */
function toDateIn(rows: readonly StatisticRow[], told: MonthSpan): StatisticRow[] {
  const own = rows.filter((row) => row.region === PROVINCE && isToDate(row, told));
  return own
    .filter((row) => own.findLast((other) => endOf(other) === endOf(row)) === row)
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
}

function readMonths(rows: readonly StatisticRow[], told: MonthSpan): Months {
  const country = columnsOf(rows, COUNTRY);
  const toDate = toDateIn(rows, told);
  let slot = 0;
  const months = columnsOf(rows, PROVINCE).map((province): Month => {
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
  readMonths(
    statisticsIn(figures).filter(({ series }) => series.startsWith(RATES)),
    monthRange(figures[manifest.told]!.period!)!
  )
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
