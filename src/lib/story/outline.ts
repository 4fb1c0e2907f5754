import type { Locale } from '../facts/figure';
import type { Chapter, Edition, PrintedFigure, Step } from './types';

/** A chapter without its prose: what a script needs to draw its picture. */
export type ChapterOutline = Pick<Chapter, 'id' | 'number' | 'title' | 'labels' | 'figures'> & {
  steps: Pick<Step, 'id' | 'hash' | 'figures'>[];
};

/** The story without its prose, which stands in the page already. */
export interface StoryOutline {
  locale: Locale;
  chapters: ChapterOutline[];
  ledger: PrintedFigure[];
}

export const chapterOutlineOf = ({ id, number, title, labels, figures, steps }: Chapter): ChapterOutline => ({
  id,
  number,
  title,
  labels,
  figures,
  steps: steps.map((step) => ({ id: step.id, hash: step.hash, figures: step.figures }))
});

export const outlineOf = ({ locale, chapters, ledger }: Edition): StoryOutline => ({
  locale,
  ledger,
  chapters: chapters.map(chapterOutlineOf)
});
