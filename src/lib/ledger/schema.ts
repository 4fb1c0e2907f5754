import * as v from 'valibot';
import { QUALIFIERS, UNITS, type Unit } from './units';

const units = Object.keys(UNITS) as Unit[];

const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(?:[-.]+[a-z0-9]+)*$/,
    'Write small letters, digits and hyphens, such as bus-people.'
  )
);
const filled = (what: string) => v.pipe(v.string(), v.minLength(1, `Write ${what}.`));
const HAN = /\p{Script=Han}/u;
const chinese = (what: string) => v.pipe(v.string(), v.regex(HAN, `Write ${what}, in Chinese.`));
const english = (what: string) =>
  v.pipe(
    v.string(),
    v.check((text) => text !== '' && !HAN.test(text), `Write ${what}, in English.`)
  );
const optionalNumber = v.pipe(
  v.string(),
  v.regex(/^$|^-?\d{1,15}(?:\.\d{1,6})?$/, 'Write a plain number, such as 41.7, or leave it empty.')
);
const optionalWhole = (most: number) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => text === '' || (/^\d+$/.test(text) && Number(text) <= most),
      `Write a whole number up to ${most}, or leave it empty.`
    )
  );
const unit = v.picklist(units, `Write one of: ${units.join(', ')}.`);

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
    `Write one of: ${QUALIFIERS.filter(Boolean).join(', ')}, or leave it empty.`
  ),
  period: filled('the period, such as 2020-01..2020-06'),
  measure_zh: chinese('what it measures'),
  measure_en: english('what it measures'),
  paragraph: optionalWhole(999),
  phrase: v.string(),
  kind: v.picklist(['printed', 'counted', 'derived'], 'Write printed, counted or derived.'),
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
  series: filled('the series'),
  region: filled('the region'),
  period: v.string(),
  value: v.string(),
  unit,
  publisher_zh: chinese('who published it'),
  publisher_en: english('who published it'),
  status: v.picklist(['published', 'derived'], 'Write published or derived.'),
  note_zh: v.string(),
  note_en: v.string()
});
export type ContextRow = v.InferOutput<typeof ContextRow>;
