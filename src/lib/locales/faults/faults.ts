import type { Locale } from '../locales';
import { en } from './en';
import { zh } from './zh';

/** Everything that can be wrong in `src/content`, by name. */
export type Faults = typeof en;
export type FaultName = keyof Faults;

/** What is said of it in a language. */
export const FAULTS: Readonly<Record<Locale, Faults>> = { en, zh };
