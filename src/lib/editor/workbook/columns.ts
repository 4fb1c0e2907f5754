import { CONTEXT_COLUMNS, FACT_COLUMNS } from '../../ledger/schema';
import { QUALIFIERS, UNITS } from '../../ledger/units';

export type Column = (typeof FACT_COLUMNS)[number] | (typeof CONTEXT_COLUMNS)[number];

/** The tables that a workbook holds, a sheet each, by the name of their CSV file. */
export const SHEETS = { facts: FACT_COLUMNS, context: CONTEXT_COLUMNS } as const satisfies Record<
  string,
  readonly Column[]
>;
export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

interface ColumnInWords {
  /** What stands in it, for the comment of its heading. */
  note: string;
  /** In characters. */
  width: number;
  /** Every cell is one of these; an empty one may be left empty. */
  choices?: readonly string[];
}

const MEASURE = 'what it measures, in both languages · 它量的是什么，两种语言都写';
const PUBLISHER = 'who published it, in both languages · 发布机构，两种语言都写';
const NOTE = 'how it was obtained, or what it is, in both languages · 怎么得来、是什么，两种语言都写';
const BOUNDS =
  'what the value can be, both or neither; "more than 90" is 91 to 99 · 它可能是多少，两格都写或都空着；“90多”是 91 到 99';

export const COLUMNS: Readonly<Record<Column, ColumnInWords>> = {
  id: {
    note: 'the row’s name, which texts write in braces; keep it · 编号，正文里写在花括号里；不要改',
    width: 24
  },
  value: {
    note: 'digits alone, or a date; empty where kind is derived · 只写数字或日期；kind 是 derived 的空着',
    width: 18
  },
  unit: { note: 'choose one · 从单子里选', width: 14, choices: Object.keys(UNITS) },
  qualifier: {
    note: 'about, more than and so on, or empty · 约、多等等，或者空着',
    width: 12,
    choices: QUALIFIERS
  },
  period: {
    note: '2020, 2020-03, 2020-03-26, 2020-01..2020-06, 2020-H1 · 时期，照这样写',
    width: 22
  },
  measure_zh: { note: MEASURE, width: 34 },
  measure_en: { note: MEASURE, width: 34 },
  paragraph: { note: 'the paragraph of the article, from 1 · 报道的第几段', width: 10 },
  phrase: { note: 'the words of the article, which hold the value · 报道原文，里面要有这个数', width: 34 },
  kind: {
    note: 'printed in the article, counted from its names, or derived by a formula · 报道印出的、数名单得出的、用公式推算的',
    width: 10,
    choices: ['printed', 'counted', 'derived']
  },
  formula: { note: 'over other ids, where kind is derived · 推算的公式，用别的编号写', width: 30 },
  decimals: { note: 'digits after the point, where kind is derived · 推算的数，小数点后印几位', width: 10 },
  low: { note: BOUNDS, width: 8 },
  high: { note: BOUNDS, width: 8 },
  series: { note: 'rows of one series are drawn together · 指标，同一指标画在一起', width: 34 },
  region: { note: 'China, Guangdong, Hubei, Qingyuan city · 地区', width: 14 },
  status: {
    note: 'published, or derived from what was · 公布的，或由公布的推算',
    width: 10,
    choices: ['published', 'derived']
  },
  publisher_zh: { note: PUBLISHER, width: 26 },
  publisher_en: { note: PUBLISHER, width: 34 },
  note_zh: { note: NOTE, width: 34 },
  note_en: { note: NOTE, width: 34 }
};
