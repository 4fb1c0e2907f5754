import type { Figure, Locale } from '../facts/figure';

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
  heading: Inline[];
  body: Block[];
  notes: Notes;
  /**
   * The steps of the scene whose changes are played while this one is read: its own, after those of steps that were
   * taken out of the text before it; none where it is an editor's addition that holds the picture before it.
   */
  plays: readonly string[];
  /** The step of the scene whose end it rests at: its own id, or that of the step whose picture it holds. */
  picture: string;
  /** Ids of the figures in heading and body, each once. */
  figures: string[];
}

/** A figure as a scene sees it: its value in base units and as printed in the edition's language. */
export interface SceneFigure {
  value: number;
  text: string;
  bare: string;
  low?: number;
  high?: number;
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
  /** The figures the scene draws. */
  figures: Record<string, SceneFigure>;
}

/** What the whole piece says of itself, in one language. */
export interface Site {
  title: string;
  description: string;
  /** The place and time it is about, as on the cover. */
  place: string;
  period: string;
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
