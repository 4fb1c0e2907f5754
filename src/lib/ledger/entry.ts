import type { Problem } from './content-error';
import { parseFormula, inputsOf, type Formula, type Interval } from './derive';
import type { Figure } from './figure';
import { isPeriod, PERIOD_ADVICE } from './period';
import type { Row } from './rows';
import type { ContextRow, FactRow } from './schema';
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

/** Says what is wrong with a row. */
type Say = (message: string, advice: string) => void;

function periodIsSound(period: string, id: string, say: Say): boolean {
  if (isPeriod(period)) return true;
  say(`"${id}": the period "${period}" cannot be read.`, PERIOD_ADVICE);
  return false;
}

function valueIsSound(value: string, unit: Unit, id: string, say: Say): boolean {
  const advice = adviceOnValue(value, unit);
  if (advice) say(`"${id}": the value "${value}" is not a ${unit}.`, advice);
  return !advice;
}

/** The bounds a row gives; null after reporting that they are none. */
function givenBounds({ id, low, high, unit, qualifier }: FactRow, say: Say): Interval | undefined | null {
  if (low === '' && high === '') {
    if (qualifier !== 'more-than') return undefined;
    say(
      `"${id}" is "more-than" without bounds.`,
      'Write in low and high what it can be: more than 90 is 91 to 99.'
    );
    return null;
  }
  const bounds = { low: inBaseUnits(low, unit), high: inBaseUnits(high, unit) };
  if (low !== '' && high !== '' && bounds.low <= bounds.high) return bounds;
  say(
    `"${id}" has the bounds "${low}" and "${high}".`,
    'Write both, the smaller one in low, or leave both empty.'
  );
  return null;
}

function derivedEntry(row: FactRow, figure: Figure, say: Say): Omit<Entry, 'file' | 'line'> | undefined {
  if (!row.formula || row.decimals === '') {
    say(
      `"${row.id}" is derived but has no ${row.formula ? 'number of decimals' : 'formula'}.`,
      row.formula
        ? 'Write into decimals how many digits after the point are printed, such as 0.'
        : 'Write one over other ids, such as bus-people / buses.'
    );
    return;
  }
  if (row.value !== '' || row.low !== '' || row.high !== '' || !isNumeric(row.unit)) {
    say(
      `"${row.id}" is derived, and yet has a value, bounds or a unit without arithmetic.`,
      'Leave value, low and high empty: they are computed. Use a unit of numbers.'
    );
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
    say(
      `the formula of "${row.id}" cannot be read: ${(error as Error).message}.`,
      'Use ids, numbers, + - * / with spaces around them, and brackets.'
    );
    return undefined;
  }
}

function printedEntry(row: FactRow, figure: Figure, say: Say): Omit<Entry, 'file' | 'line'> | undefined {
  if (!valueIsSound(row.value, row.unit, row.id, say)) return;
  if (!row.paragraph || !row.phrase) {
    say(
      `"${row.id}" is ${row.kind} but has no ${row.paragraph ? 'phrase' : 'paragraph'}.`,
      'Give the paragraph of the article and the words as printed there.'
    );
    return;
  }
  if (row.formula || row.decimals) {
    say(
      `"${row.id}" is ${row.kind}, and yet has a formula or decimals.`,
      'Leave both empty, or write derived into the column kind.'
    );
    return;
  }
  const given = givenBounds(row, say);
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

/** A row of `facts.csv`; undefined after reporting what is wrong with it. */
export function factEntry(
  { line, value: row }: Row<FactRow>,
  file: string,
  problems: Problem[]
): Entry | undefined {
  const say: Say = (message, advice) => problems.push({ file, line, message, advice });
  if (!periodIsSound(row.period, row.id, say)) return;
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
  const entry = row.kind === 'derived' ? derivedEntry(row, figure, say) : printedEntry(row, figure, say);
  return entry && { ...entry, file, line };
}

/** A row of `context.csv`; undefined after reporting what is wrong with it. */
export function contextEntry(
  { line, value: row }: Row<ContextRow>,
  file: string,
  problems: Problem[]
): Entry | undefined {
  const say: Say = (message, advice) => problems.push({ file, line, message, advice });
  if (row.period !== '' && !periodIsSound(row.period, row.id, say)) return;
  if (!valueIsSound(row.value, row.unit, row.id, say)) return;
  const series = SERIES[row.series];
  if (series ? !(row.region in REGIONS) : !row.note_zh || !row.note_en) {
    say(
      series
        ? `"${row.id}": the region "${row.region}" has no Chinese name.`
        : `"${row.id}" does not say what it is.`,
      series ? `Write one of: ${Object.keys(REGIONS).join(', ')}.` : 'Write so into note_zh and note_en.'
    );
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
