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
const optionalNumber = v.pipe(
  v.string(),
  v.regex(/^$|^-?\d+(?:\.\d+)?$/, 'Write a plain number, such as 41.7, or leave it empty.')
);
const optionalWhole = v.pipe(v.string(), v.regex(/^\d*$/, 'Write a whole number, or leave it empty.'));
const unit = v.picklist(units, `Write one of: ${units.join(', ')}.`);

export const FACT_COLUMNS = [
  'id', 'value', 'unit', 'qualifier', 'period', 'measure_zh', 'measure_en',
  'paragraph', 'phrase', 'kind', 'formula', 'decimals', 'low', 'high'
] as const; // prettier-ignore

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
  measure_zh: filled('what it measures, in Chinese'),
  measure_en: filled('what it measures, in English'),
  paragraph: optionalWhole,
  phrase: v.string(),
  kind: v.picklist(['printed', 'counted', 'derived'], 'Write printed, counted or derived.'),
  formula: v.string(),
  decimals: optionalWhole,
  low: optionalNumber,
  high: optionalNumber
});
export type FactRow = v.InferOutput<typeof FactRow>;

export const CONTEXT_COLUMNS = [
  'id', 'series', 'region', 'period', 'value', 'unit', 'status', 'publisher_zh', 'publisher_en', 'note_zh', 'note_en'
] as const; // prettier-ignore

/** A row of `context.csv`. */
export const ContextRow = v.object({
  id,
  series: filled('the series'),
  region: filled('the region'),
  period: v.string(),
  value: v.string(),
  unit,
  publisher_zh: filled('who published it, in Chinese'),
  publisher_en: filled('who published it, in English'),
  status: v.picklist(['published', 'derived'], 'Write published or derived.'),
  note_zh: v.string(),
  note_en: v.string()
});
export type ContextRow = v.InferOutput<typeof ContextRow>;
