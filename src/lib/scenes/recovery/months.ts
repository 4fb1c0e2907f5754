import { monthRange } from '../../ledger/month-range';
import type { SceneFigure, StatisticRow } from '../../story/types';
import { oncePerObject } from '../../util/memoize';

const MONTHLY = 'industrial_value_added_yoy_month';
const TO_DATE = 'industrial_value_added_yoy_cumulative';
const PROVINCE = 'Guangdong';
const COUNTRY = 'China';

/** A month of the plot, or January and February as one, with its rates. */
export interface Month {
  /** Its last month, as ISO 8601 has it. */
  month: string;
  province: StatisticRow;
  country: StatisticRow;
  /** The province since January, where it is drawn. */
  yearToDate?: StatisticRow;
}

/** The plot's months by the parts of the story, each in order. */
export interface Months {
  /** Ordinary months, before the slab. */
  before: Month[];
  /** January and February, which were published as one figure. */
  slab: Month;
  /** The months after it, as far as the year to date is drawn. */
  climb: Month[];
  epilogue: Month[];
}

/** How far the plot has come: each part comes with all before it. */
const PARTS = ['before', 'slab', 'climb', 'epilogue'] as const satisfies (keyof Months)[];
export type Part = (typeof PARTS)[number];

const monthOf = ({ period }: StatisticRow) => monthRange(period)!.to;

/** The rows by what they are: the year to date begins with the figure that stands for its first months as well. */
function sorted(rows: readonly StatisticRow[]) {
  const inOrder = [...rows].sort((a, b) => (monthOf(a) < monthOf(b) ? -1 : 1));
  const toDate = inOrder.filter(({ series, region }) => series === TO_DATE && region === PROVINCE);
  const monthly = inOrder.filter((row) => row.series === MONTHLY || row === toDate[0]);
  return {
    toDate,
    province: monthly.filter(({ region }) => region === PROVINCE),
    country: monthly.filter(({ region }) => region === COUNTRY)
  };
}

function readMonths(rows: readonly StatisticRow[]): Months {
  const { toDate, ...of } = sorted(rows);
  const months = of.province.map((province): Month => {
    const month = monthOf(province);
    const then = (row: StatisticRow) => monthOf(row) === month;
    return { month, province, country: of.country.find(then)!, yearToDate: toDate.find(then) };
  });
  const first = months.findIndex(({ yearToDate }) => yearToDate);
  const after = months.slice(first + 1);
  return {
    before: months.slice(0, first),
    slab: months[first]!,
    climb: after.filter(({ yearToDate }) => yearToDate),
    epilogue: after.filter(({ yearToDate }) => !yearToDate)
  };
}

type Figures = Readonly<Record<string, SceneFigure>>;

/** The months that a chapter's figures tell of; every frame asks for them. */
export const monthsOf = oncePerObject((figures: Figures): Months =>
  readMonths(
    Object.entries(figures).flatMap(([id, { value, statistic }]) =>
      statistic ? [{ id, value, ...statistic }] : []
    )
  )
);

/** The plot's months in order, up to a part and with it. */
export const monthsUpTo = (months: Months, part: Part): Month[] =>
  PARTS.slice(0, PARTS.indexOf(part) + 1).flatMap((one) => months[one]);

/** The year to date, from its first months on. */
export const toDateOf = ({ slab, climb }: Pick<Months, 'slab' | 'climb'>): StatisticRow[] =>
  [slab, ...climb].map(({ yearToDate }) => yearToDate!);

/** Why rows cannot be drawn beside one another, by the id of each that cannot; to be asked of all rows of the plot. */
export function unpaired(rows: readonly StatisticRow[]): Map<string, string> {
  const rates = rows.filter(({ series }) => series === MONTHLY || series === TO_DATE);
  const faults = new Map(
    rates.filter(({ period }) => !monthRange(period)).map(({ id }) => [id, 'the scene draws months'])
  );
  if (faults.size > 0) return faults;
  const { toDate, province, country } = sorted(rates);
  const compare = (some: readonly StatisticRow[], others: readonly StatisticRow[], what: string) => {
    for (const row of some) {
      const same = (other: StatisticRow) => monthOf(other) === monthOf(row);
      if (some.filter(same).length > 1) faults.set(row.id, 'another row is of the same month');
      else if (!others.some(same)) faults.set(row.id, `the scene draws no ${what} of then beside it`);
    }
  };
  compare(province, country, `row of ${COUNTRY}`);
  compare(country, province, `row of ${PROVINCE}`);
  compare(toDate, province, 'month');
  return faults;
}
