import { reporter, type Problem, type Report } from './content-error';
import { parseFormula, inputsOf, type Formula, type Interval } from './derive';
import type { Figure } from './figure';
import { isPeriod } from './period';
import type { Row } from './rows';
import type { ContextRow, FactRow } from './schema';
import { plainPeriod, plainValue } from './spreadsheet';
import { isNumeric, type Unit } from './units';
import { adviceOnValue, decimalsOf, inBaseUnits, rounding } from './value';

const SERIES: Record<string, { zh: string; en: string }> = {
  industrial_value_added_yoy_month: {
    zh: '规模以上工业增加值，比上年同月',
    en: 'industrial value added, on the same month a year earlier'
  },
  industrial_value_added_yoy_cumulative: {
    zh: '规模以上工业增加值，年初以来累计，比上年同期',
    en: 'industrial value added, year to date, on a year earlier'
  },
  fixed_asset_investment_yoy_cumulative: {
    zh: '固定资产投资，年初以来累计，比上年同期',
    en: 'fixed-asset investment, year to date, on a year earlier'
  },
  fixed_asset_investment_yoy: { zh: '固定资产投资，比上年', en: 'fixed-asset investment, on a year earlier' },
  gdp_yoy: { zh: '地区生产总值，比上年', en: 'gross domestic product, on a year earlier' }
};
const REGIONS: Record<string, string> = {
  China: '全国',
  Guangdong: '广东',
  Hubei: '湖北',
  'Qingyuan city': '清远市'
};

/** A figure with its place in the tables, before derived ones are filled in. */
export interface Entry {
  figure: Figure;
  formula?: Formula;
  file: string;
  line: number;
  /** The interval inside which arithmetic lets it vary. */
  bounds: Interval;
}

const UNKNOWN: Interval = { low: NaN, high: NaN };

/** A row that says what is wrong with it. */
interface Asked<T> {
  line: number;
  row: T;
  say: Report;
}

function periodIsSound({ line, row: { id, period }, say }: Asked<{ id: string; period: string }>): boolean {
  if (isPeriod(period)) return true;
  say(line, 'periodUnreadable', id, period);
  return false;
}

function valueIsSound({ line, row, say }: Asked<{ id: string; value: string; unit: Unit }>): boolean {
  const { id, value, unit } = row;
  const advice = adviceOnValue(value, unit);
  if (advice) say(line, 'valueUnreadable', id, value, unit, advice);
  return !advice;
}

/** The bounds a row gives; null after reporting that they are none. */
function givenBounds({ line, row, say }: Asked<FactRow>): Interval | undefined | null {
  const { id, low, high, unit, qualifier } = row;
  if (low === '' && high === '') {
    if (qualifier !== 'more-than') return undefined;
    say(line, 'moreThanUnbounded', id);
    return null;
  }
  const bounds = { low: inBaseUnits(low, unit), high: inBaseUnits(high, unit) };
  if (low !== '' && high !== '' && bounds.low <= bounds.high) return bounds;
  say(line, 'boundsUnordered', id, low, high);
  return null;
}

type Found = Omit<Entry, 'file' | 'line'> | undefined;

function derivedEntry({ line, row, say }: Asked<FactRow>, figure: Figure): Found {
  if (!row.formula || row.decimals === '') {
    say(line, row.formula ? 'decimalsMissing' : 'formulaMissing', row.id);
    return;
  }
  if (row.value !== '' || row.low !== '' || row.high !== '' || !isNumeric(row.unit)) {
    say(line, 'derivedAndTyped', row.id);
    return;
  }
  try {
    const formula = parseFormula(row.formula);
    return {
      figure: { ...figure, decimals: Number(row.decimals), formula: row.formula, inputs: inputsOf(formula) },
      formula,
      bounds: UNKNOWN
    };
  } catch (error) {
    say(line, 'formulaUnreadable', row.id, (error as Error).message);
    return undefined;
  }
}

function printedEntry(asked: Asked<FactRow>, figure: Figure): Found {
  const { line, row, say } = asked;
  if (!valueIsSound(asked)) return;
  if (!row.paragraph || !row.phrase) {
    say(line, row.paragraph ? 'phraseMissing' : 'paragraphMissing', row.id, row.kind);
    return;
  }
  if (row.formula || row.decimals) {
    say(line, 'printedAndComputed', row.id, row.kind);
    return;
  }
  const given = givenBounds(asked);
  if (given === null) return;
  const numeric = isNumeric(row.unit);
  return {
    figure: {
      ...figure,
      number: numeric ? inBaseUnits(row.value, row.unit) : NaN,
      paragraph: Number(row.paragraph),
      phrase: row.phrase,
      ...(given ? { interval: given } : {})
    },
    bounds: numeric ? (given ?? rounding(row.value, row.unit)) : UNKNOWN
  };
}

/** A row with its value and its period as they are typed by hand, whatever a spreadsheet made of them. */
const asTyped = <T extends { value: string; unit: Unit; period: string }>(row: T): T => ({
  ...row,
  value: plainValue(row.value, row.unit),
  period: plainPeriod(row.period)
});

/** A row of `facts.csv`; undefined after reporting what is wrong with it. */
export function factEntry(
  { line, value }: Row<FactRow>,
  file: string,
  problems: Problem[]
): Entry | undefined {
  const row = asTyped(value);
  const asked = { line, row, say: reporter(file, problems) };
  if (!periodIsSound(asked)) return;
  const figure: Figure = {
    id: row.id,
    file,
    line,
    value: row.value,
    number: NaN,
    unit: row.unit,
    qualifier: row.qualifier,
    decimals: decimalsOf(row.value),
    period: row.period,
    measure: { zh: row.measure_zh, en: row.measure_en },
    kind: row.kind,
    inputs: []
  };
  const entry = row.kind === 'derived' ? derivedEntry(asked, figure) : printedEntry(asked, figure);
  return entry && { ...entry, file, line };
}

/** A row of `context.csv`; undefined after reporting what is wrong with it. */
export function contextEntry(
  { line, value }: Row<ContextRow>,
  file: string,
  problems: Problem[]
): Entry | undefined {
  const row = asTyped(value);
  const say = reporter(file, problems);
  const asked = { line, row, say };
  if (row.period !== '' && !periodIsSound(asked)) return;
  if (!valueIsSound(asked)) return;
  const series = SERIES[row.series];
  if (series ? !(row.region in REGIONS) : !row.note_zh || !row.note_en) {
    if (series) say(line, 'regionUnknown', row.id, row.region, Object.keys(REGIONS));
    else say(line, 'statisticNameless', row.id);
    return;
  }
  const numeric = isNumeric(row.unit);
  const number = numeric ? inBaseUnits(row.value, row.unit) : NaN;
  const figure: Figure = {
    id: row.id,
    file,
    line,
    value: row.value,
    number,
    unit: row.unit,
    qualifier: '',
    // Public growth rates are published to one decimal, even where a zero was dropped.
    decimals: row.unit === 'percent' ? Math.max(1, decimalsOf(row.value)) : decimalsOf(row.value),
    period: row.period,
    measure: series
      ? { zh: `${REGIONS[row.region]!}：${series.zh}`, en: `${row.region}: ${series.en}` }
      : { zh: row.note_zh, en: row.note_en },
    kind: row.status === 'derived' ? 'derived' : 'printed',
    inputs: [],
    publisher: { zh: row.publisher_zh, en: row.publisher_en },
    series: row.series,
    region: row.region,
    ...(row.note_en && series ? { note: { zh: row.note_zh, en: row.note_en } } : {})
  };
  return { figure, file, line, bounds: { low: number, high: number } };
}
