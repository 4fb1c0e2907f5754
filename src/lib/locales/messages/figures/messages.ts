import type { Locale } from '../../locales';
import type { Qualifier } from '../../../ledger/units';
import { en } from './en';
import { zh } from './zh';

/** The parts of the page's tables. */
export type Group = 'printed' | 'counted' | 'derived' | 'statistics';
/** What the tables can be sorted by. */
export type SortKey = 'value' | 'measure' | 'period' | 'source' | 'use';

/** Words of the figures page. Its title, its headings and what it says of the source are content: `figures.en.md`. */
export interface FiguresMessages {
  description: string;
  skip: string;
  /** What an index of the page's parts is called to those who hear it. */
  parts: string;
  /** After the number of rows in a part, in that index. */
  counted: Record<Group | 'silences', string>;
  columns: Record<SortKey, string>;
  sortBy: string;
  /** Caption of a table, for those who hear it. */
  captions: { feature: string; statistics: string };
  qualifiers: Record<Exclude<Qualifier, ''>, string>;
  permalink: (id: string) => string;
  /** With what a speaker says, not on the page. */
  spoken: string;
  /** In place of steps, for a row that only completes its series. */
  unused: string;
  /** Before the names of a formula's inputs. */
  inputs: string;
  filter: string;
  find: string;
  findHint: string;
  kind: string;
  anyKind: string;
  chapter: string;
  anyChapter: string;
  reset: string;
  /** The live count of rows. */
  shown: (shown: number, all: number) => string;
  none: string;
  files: { csv: string; json: string; package: string };
  /** Name of the data set, for machines. */
  dataset: (title: string) => string;
}

export const FIGURES_MESSAGES: Record<Locale, FiguresMessages> = { en, zh };
