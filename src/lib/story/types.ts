import type { Locale } from '../locales/locales';
import type { Figure } from '../ledger/figure';
import type { Qualifier, Unit } from '../ledger/units';

/** A run of prose. Prose is data, so that the page, the slides and the printout say the same. */
export type Inline =
  | string
  | { type: 'figure'; id: string; text: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'foreign'; lang: string; text: string }
  | { type: 'unbroken'; text: string }
  | { type: 'link'; href: string; children: Inline[] };

export type Block = { type: 'paragraph'; children: Inline[] } | { type: 'list'; items: Inline[][] };

/** What a speaker says with a step, and is asked. */
export interface Notes {
  say: Inline[];
  question: Inline[];
  answer: Inline[];
}

export interface Step {
  /** Within its chapter, such as `depart`. */
  id: string;
  /** In the address, such as `buses-depart`. */
  hash: string;
  /** Hashes of the steps of former editions that it took in, if any: old addresses lead to it. */
  former?: string[];
  heading: Inline[];
  body: Block[];
  /** What the hall reads under the heading of the slide. */
  slideLine: Inline[];
  notes: Notes;
  /** What the picture shows at the step's end, for those who do not see it. */
  pictureInWords: string;
  /**
   * The steps of the scene whose changes are played while this one is read: its own, after those of steps that were
   * taken out of the text before it; none where it is an editor's addition that holds the picture before it.
   */
  plays: readonly string[];
  /** The step of the scene whose end it rests at: its own id, or that of the step whose picture it holds. */
  sceneStep: string;
  /** Ids of the figures in heading and body, each once. */
  figures: string[];
}

/** What a public statistic measures, where and when, as its row has it. */
export interface Statistic {
  series: string;
  region: string;
  /** Such as `2020-03` or `2020-01..06`. */
  period: string;
  /** Whether it was worked out from others that were published. */
  derived?: true;
}

/** A row of public statistics as a scene asks it: which months and whose it is, it says itself. */
export interface StatisticRow extends Statistic {
  id: string;
  /** In base units. */
  value: number;
}

/** A figure as a scene sees it: its value in base units and as printed in the edition's language. */
export interface SceneFigure {
  value: number;
  text: string;
  bare: string;
  low?: number;
  high?: number;
  /** Of a date: the day, such as `2020-01-23`. */
  date?: string;
  /** Of a figure whose period the scene asks: as its row has it. */
  period?: string;
  statistic?: Statistic;
}

export interface Chapter {
  id: string;
  /** Place in the story; the cover is 0. */
  number: number;
  title: string;
  summary: string;
  steps: Step[];
  /** The words in the picture, by key, figures filled in. */
  labels: Record<string, string>;
  /** Ids of the figures in those words, by key, where there are any. */
  labelFigures: Record<string, string[]>;
  /** The figures the scene draws. */
  figures: Record<string, SceneFigure>;
}

/** What the whole piece says of itself, in one language. */
export interface Site {
  title: string;
  /** Under an icon on a telephone. */
  'short-title': string;
  description: string;
  /** The place and time it is about, as on the cover. */
  place: string;
  period: string;
  /** What it is made from, as a work is named. */
  source: string;
  /** Where its figures come from. */
  credit: string;
}

/** The story in one language. */
export interface Edition {
  locale: Locale;
  site: Site;
  chapters: Chapter[];
  /** Every figure that prose or scene uses, with its text in this language. */
  ledger: PrintedFigure[];
}

/** A figure with all that the panel says of it, in one language. */
export interface PrintedFigure {
  id: string;
  text: string;
  measure: string;
  period: string;
  kind: Figure['kind'];
  paragraph?: number;
  phrase?: string;
  /** The formula with its inputs' names and values filled in. */
  formula?: { text: string; inputs: { id: string; text: string; measure: string }[] };
  interval?: string;
  publisher?: string;
  note?: string;
}

/** A figure as the figures page lists it: with what it is sorted by. */
export interface ListedFigure extends PrintedFigure {
  unit: Unit;
  qualifier: Qualifier;
  /** In base units, or as milliseconds since 1970 for a date; left out for a label. */
  number?: number;
}

/** Something that the source leaves open, and how the story deals with it. */
export interface Limitation {
  /** In the address, such as `silence-zone-curve`. */
  hash: string;
  heading: Inline[];
  body: Block[];
}

/** What the figures page says in one language, beside the story. */
export interface Reference {
  title: string;
  summary: Inline[];
  /** Headings of the page's parts, by key. */
  headings: Record<ReferenceHeading, string>;
  /** Every row of the ledger, whether or not the story prints it, in the files' order. */
  figures: ListedFigure[];
  limitations: Limitation[];
}

export const REFERENCE_HEADINGS = [
  'downloads',
  'printed',
  'counted',
  'derived',
  'statistics',
  'silences'
] as const;
export type ReferenceHeading = (typeof REFERENCE_HEADINGS)[number];

/** All that `src/content` compiles to in one language; pages are sent the part they show. */
export interface CompiledEdition extends Edition {
  reference: Reference;
}
