import type { Locale } from '../locales/locales';
import type { Qualifier, Unit } from './units';

export type { Locale };

/** How we know a figure: printed by the source, counted from names it prints, or derived by a formula. */
type Kind = 'printed' | 'counted' | 'derived';

/** One figure of the ledger, whether of the article (`facts.csv`) or of public statistics (`context.csv`). */
export interface Figure {
  id: string;
  /** Path of its table, from the project's root. */
  file: string;
  /** Where its row stands in its table, from 1. */
  line: number;
  /** As written in the ledger, in `unit`; for a derived figure, computed and rounded to `decimals`. */
  value: string;
  /** The value in base units (yuan, square metres, percent); NaN for dates and labels. */
  number: number;
  unit: Unit;
  qualifier: Qualifier;
  /** Digits after the decimal point in `unit`. */
  decimals: number;
  period: string;
  measure: Record<Locale, string>;
  kind: Kind;
  /** Paragraph of the article, from 1; undefined for derived figures and public statistics. */
  paragraph?: number;
  /** The words as printed. */
  phrase?: string;
  /** Arithmetic over other ids, such as `bus-people / buses`. */
  formula?: string;
  /** Ids the formula reads. */
  inputs: string[];
  /** What the value can be, given the rounding of what was printed; in base units. */
  interval?: { low: number; high: number };
  /** The series of public statistics it belongs to, and the region it is of. */
  series?: string;
  region?: string;
  /** Agency, for public statistics. */
  publisher?: Record<Locale, string>;
  /** How a derived statistic was obtained, or what a background figure is. */
  note?: Record<Locale, string>;
}

export type Ledger = ReadonlyMap<string, Figure>;
