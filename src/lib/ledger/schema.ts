import * as v from 'valibot';
import { plainNumber } from './spreadsheet';
import { QUALIFIERS, UNITS, type Unit } from './units';

const units = Object.keys(UNITS) as Unit[];

const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(?:[-.]+[a-z0-9]+)*$/,
    'Write small letters, digits and hyphens, such as bus-people. | 用小写字母、数字和连字符，例如 bus-people。'
  )
);
const filled = (en: string, zh: string) => v.pipe(v.string(), v.minLength(1, `Write ${en}. | 写${zh}。`));
const HAN = /\p{Script=Han}/u;
const chinese = (en: string, zh: string) =>
  v.pipe(v.string(), v.regex(HAN, `Write ${en}, in Chinese. | 用中文写${zh}。`));
const english = (en: string, zh: string) =>
  v.pipe(
    v.string(),
    v.check((text) => text !== '' && !HAN.test(text), `Write ${en}, in English. | 用英文写${zh}。`)
  );
const optionalNumber = v.pipe(
  v.string(),
  v.transform(plainNumber),
  v.regex(
    /^$|^-?\d{1,15}(?:\.\d{1,6})?$/,
    'Write a plain number, such as 41.7, or leave it empty. | 只写数字，例如 41.7，或者空着。'
  )
);
const optionalWhole = (most: number) =>
  v.pipe(
    v.string(),
    v.transform(plainNumber),
    v.check(
      (text) => text === '' || (/^\d+$/.test(text) && Number(text) <= most),
      `Write a whole number up to ${most}, or leave it empty. | 写不超过 ${most} 的整数，或者空着。`
    )
  );
const oneOf = (names: readonly string[]) =>
  `Write one of: ${names.join(', ')}. | 写其中之一：${names.join('、')}。`;
const unit = v.picklist(units, oneOf(units));

export const FACT_COLUMNS = [
  'id',
  'value',
  'unit',
  'qualifier',
  'period',
  'measure_zh',
  'measure_en',
  'paragraph',
  'phrase',
  'kind',
  'formula',
  'decimals',
  'low',
  'high'
] as const;

/** A row of `facts.csv`. */
export const FactRow = v.object({
  id,
  value: v.string(),
  unit,
  qualifier: v.picklist(
    QUALIFIERS,
    `Write one of: ${QUALIFIERS.filter(Boolean).join(', ')}, or leave it empty. | ` +
      `写其中之一：${QUALIFIERS.filter(Boolean).join('、')}，或者空着。`
  ),
  period: filled('the period, such as 2020-01..2020-06', '时期，例如 2020-01..2020-06'),
  measure_zh: chinese('what it measures', '它量的是什么'),
  measure_en: english('what it measures', '它量的是什么'),
  paragraph: optionalWhole(999),
  phrase: v.string(),
  kind: v.picklist(
    ['printed', 'counted', 'derived'],
    'Write printed, counted or derived. | 写 printed、counted 或 derived。'
  ),
  formula: v.string(),
  decimals: optionalWhole(6),
  low: optionalNumber,
  high: optionalNumber
});
export type FactRow = v.InferOutput<typeof FactRow>;

export const CONTEXT_COLUMNS = [
  'id',
  'series',
  'region',
  'period',
  'value',
  'unit',
  'status',
  'publisher_zh',
  'publisher_en',
  'note_zh',
  'note_en'
] as const;

/** A row of `context.csv`. */
export const ContextRow = v.object({
  id,
  series: filled('the series', '指标'),
  region: filled('the region', '地区'),
  period: v.string(),
  value: v.string(),
  unit,
  publisher_zh: chinese('who published it', '发布机构'),
  publisher_en: english('who published it', '发布机构'),
  status: v.picklist(['published', 'derived'], 'Write published or derived. | 写 published 或 derived。'),
  note_zh: v.string(),
  note_en: v.string()
});
export type ContextRow = v.InferOutput<typeof ContextRow>;
