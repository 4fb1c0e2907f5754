import type { Problem } from './content-error';
import { evaluate, evaluateInterval, inputsOf, parseFormula, type Formula } from './derive';
import type { Figure } from './figure';
import { readRows, type Row, type SourceFile } from './rows';
import { ContextRow, CONTEXT_COLUMNS, FactRow, FACT_COLUMNS } from './schema';
import { isNumeric, UNITS, type Unit } from './units';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DATES: Partial<Record<Unit, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/
};
const SERIES: Record<string, { zh: string; en: string }> = {
  industrial_value_added_yoy_month: { zh: '规模以上工业增加值，比上年同月', en: 'industrial value added, on the same month a year earlier' },
  industrial_value_added_yoy_cumulative: { zh: '规模以上工业增加值，年初以来累计，比上年同期', en: 'industrial value added, year to date, on a year earlier' },
  fixed_asset_investment_yoy_cumulative: { zh: '固定资产投资，年初以来累计，比上年同期', en: 'fixed-asset investment, year to date, on a year earlier' },
  fixed_asset_investment_yoy: { zh: '固定资产投资，比上年', en: 'fixed-asset investment, on a year earlier' },
  gdp_yoy: { zh: '地区生产总值，比上年', en: 'gross domestic product, on a year earlier' }
}; // prettier-ignore
const REGIONS: Record<string, string> = {
  China: '全国',
  Guangdong: '广东',
  Hubei: '湖北',
  'Qingyuan city': '清远市'
};

const decimalsOf = (value: string) => value.split('.')[1]?.length ?? 0;

/** `149.49` with exponent 8 is exactly 14949000000: shifted as text, so that no binary fraction creeps in. */
const inBaseUnits = (value: string, unit: Unit) => Number(`${value}e${UNITS[unit].exponent}`);

/** What a printed value can be: half a unit of its last digit either way, unless the row gives bounds. */
function rounding(value: string, unit: Unit, exact: boolean) {
  const number = inBaseUnits(value, unit);
  if (exact) return { low: number, high: number };
  const half = Number(`0.5e${UNITS[unit].exponent - decimalsOf(value)}`);
  return { low: number - half, high: number + half };
}

interface Entry {
  figure: Figure;
  formula?: Formula;
  file: string;
  line: number;
  /** The interval inside which arithmetic lets it vary. */
  bounds: { low: number; high: number };
}

function problemOf(entry: { file: string; line: number }, message: string, advice: string): Problem {
  return { file: entry.file, line: entry.line, message, advice };
}

function checkValue(value: string, unit: Unit): string | undefined {
  const date = DATES[unit];
  if (date) {
    const instant = new Date(value.length <= 7 ? `${value.padEnd(7, '-01')}-01` : value);
    return date.test(value) && !Number.isNaN(instant.getTime())
      ? undefined
      : 'Write a date as 2020-03-26, an hour as 2020-03-26T09:00, a month as 2020-03.';
  }
  if (UNITS[unit].kind === 'label') return value ? undefined : 'Write the words as printed.';
  return NUMBER.test(value)
    ? undefined
    : 'Write a plain number with a point, no commas or units, such as 12.75.';
}

function factEntry({ line, value: row }: Row<FactRow>, file: string, problems: Problem[]): Entry | undefined {
  const at = { file, line };
  const derived = row.kind === 'derived';
  if (derived) {
    if (!row.formula) {
      problems.push(
        problemOf(
          at,
          `"${row.id}" is derived but has no formula.`,
          'Write one over other ids, such as bus-people / buses.'
        )
      );
      return;
    }
  } else {
    const wrong = checkValue(row.value, row.unit);
    if (wrong) {
      problems.push(problemOf(at, `"${row.id}": the value "${row.value}" is not a ${row.unit}.`, wrong));
      return;
    }
    if (!row.paragraph || !row.phrase) {
      problems.push(
        problemOf(
          at,
          `"${row.id}" is ${row.kind} but has no ${row.paragraph ? 'phrase' : 'paragraph'}.`,
          'Give the paragraph of the article and the words as printed there.'
        )
      );
      return;
    }
  }
  let formula: Formula | undefined;
  if (derived) {
    try {
      formula = parseFormula(row.formula);
    } catch (error) {
      problems.push(
        problemOf(
          at,
          `the formula of "${row.id}" cannot be read: ${(error as Error).message}.`,
          'Use ids, numbers, + - * / with spaces around them, and brackets.'
        )
      );
      return;
    }
  }
  const numeric = isNumeric(row.unit);
  const exact = UNITS[row.unit].kind === 'count';
  const given =
    row.low && row.high
      ? { low: inBaseUnits(row.low, row.unit), high: inBaseUnits(row.high, row.unit) }
      : undefined;
  const figure: Figure = {
    id: row.id,
    value: row.value,
    number: numeric && !derived ? inBaseUnits(row.value, row.unit) : NaN,
    unit: row.unit,
    qualifier: row.qualifier,
    decimals: derived ? Number(row.decimals || 0) : decimalsOf(row.value),
    period: row.period,
    measure: { zh: row.measure_zh, en: row.measure_en },
    kind: row.kind,
    ...(row.paragraph ? { paragraph: Number(row.paragraph) } : {}),
    ...(row.phrase ? { phrase: row.phrase } : {}),
    ...(derived ? { formula: row.formula } : {}),
    inputs: formula ? inputsOf(formula) : [],
    ...(given ? { interval: given } : {})
  };
  const bounds =
    derived || !numeric ? { low: NaN, high: NaN } : (given ?? rounding(row.value, row.unit, exact));
  return { figure, ...(formula ? { formula } : {}), ...at, bounds };
}

function contextEntry(
  { line, value: row }: Row<ContextRow>,
  file: string,
  problems: Problem[]
): Entry | undefined {
  const wrong = checkValue(row.value, row.unit);
  if (wrong) {
    problems.push(
      problemOf({ file, line }, `"${row.id}": the value "${row.value}" is not a ${row.unit}.`, wrong)
    );
    return;
  }
  const series = SERIES[row.series];
  const numeric = isNumeric(row.unit);
  const figure: Figure = {
    id: row.id,
    value: row.value,
    number: numeric ? inBaseUnits(row.value, row.unit) : NaN,
    unit: row.unit,
    qualifier: '',
    // Public growth rates are published to one decimal, even where a zero was dropped.
    decimals: row.unit === 'percent' ? Math.max(1, decimalsOf(row.value)) : decimalsOf(row.value),
    period: row.period,
    measure: series
      ? { zh: `${REGIONS[row.region] ?? row.region}：${series.zh}`, en: `${row.region}: ${series.en}` }
      : { zh: row.note_zh, en: row.note_en },
    kind: row.status === 'derived' ? 'derived' : 'printed',
    inputs: [],
    series: row.series,
    region: row.region,
    publisher: { zh: row.publisher_zh, en: row.publisher_en },
    ...(row.note_en && series ? { note: { zh: row.note_zh, en: row.note_en } } : {})
  };
  return { figure, file, line, bounds: { low: figure.number, high: figure.number } };
}

/** "More than 90" is 91 to 99: arithmetic goes on from the middle of what it can be, not from a value it is not. */
function middleOf({ figure: { number }, bounds: { low, high } }: Entry): number {
  return number >= low && number <= high ? number : (low + high) / 2;
}

/** Fills in a derived figure from its inputs, each of which is filled first. */
function resolve(entry: Entry, entries: Map<string, Entry>, path: string[], problems: Problem[]): boolean {
  const { figure, formula } = entry;
  if (!formula || !Number.isNaN(figure.number)) return true;
  if (path.includes(figure.id)) {
    problems.push(
      problemOf(
        entry,
        `"${figure.id}" is derived from itself: ${[...path, figure.id].join(' → ')}.`,
        'Let the formula read printed figures only.'
      )
    );
    return false;
  }
  for (const id of figure.inputs) {
    const input = entries.get(id);
    if (!input) {
      problems.push(
        problemOf(
          entry,
          `the formula of "${figure.id}" reads "${id}", which no row has.`,
          'Check the spelling against the column id.'
        )
      );
      return false;
    }
    if (!isNumeric(input.figure.unit)) {
      problems.push(
        problemOf(
          entry,
          `the formula of "${figure.id}" reads "${id}", which is not a number.`,
          'Use figures with a numeric unit.'
        )
      );
      return false;
    }
    if (!resolve(input, entries, [...path, figure.id], problems)) return false;
  }
  try {
    const exact = evaluate(formula, (id) => middleOf(entries.get(id)!));
    const bounds = evaluateInterval(
      formula,
      new Map(figure.inputs.map((id) => [id, entries.get(id)!.bounds]))
    );
    const { exponent } = UNITS[figure.unit];
    figure.value = (exact / 10 ** exponent).toFixed(figure.decimals);
    figure.number = inBaseUnits(figure.value, figure.unit);
    if (bounds.high - bounds.low > 1e-9) figure.interval = bounds;
    entry.bounds = bounds;
    return true;
  } catch (error) {
    problems.push(
      problemOf(
        entry,
        `the formula of "${figure.id}" cannot be computed: ${(error as Error).message}.`,
        'Use ids, numbers, + - * / and brackets.'
      )
    );
    return false;
  }
}

/**
 * Reads both tables into one ledger of figures, derived ones computed with their intervals.
 * Everything wrong is added to `problems`; the ledger holds what could be read.
 */
export function readLedger(facts: SourceFile, context: SourceFile, problems: Problem[]): Map<string, Figure> {
  const read = [
    ...readRows(facts, FACT_COLUMNS, FactRow, problems).map((row) => factEntry(row, facts.file, problems)),
    ...readRows(context, CONTEXT_COLUMNS, ContextRow, problems).map((row) =>
      contextEntry(row, context.file, problems)
    )
  ];
  const entries = new Map<string, Entry>();
  for (const entry of read) {
    if (!entry) continue;
    const first = entries.get(entry.figure.id);
    if (first)
      problems.push(
        problemOf(
          entry,
          `the id "${entry.figure.id}" stands already in ${first.file}, line ${first.line}.`,
          'Give each figure an id of its own.'
        )
      );
    else entries.set(entry.figure.id, entry);
  }
  for (const entry of entries.values()) {
    // A cycle is reported once, at the first row that runs into it.
    if (!resolve(entry, entries, [], problems)) entries.delete(entry.figure.id);
  }
  return new Map([...entries].map(([id, { figure }]) => [id, figure]));
}
