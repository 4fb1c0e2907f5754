import type { Locale } from '../locales/locales';
import type { Chapter, Edition, PrintedFigure, Site, Step } from './types';

/** A chapter without its prose: what a script needs to draw its picture. */
export type ChapterOutline = Pick<Chapter, 'id' | 'number' | 'title' | 'labels' | 'figures'> & {
  steps: Pick<Step, 'id' | 'hash' | 'plays' | 'sceneStep' | 'figures'>[];
};

/** The story without its prose, which stands in the page already. */
export interface StoryOutline {
  locale: Locale;
  site: Site;
  chapters: ChapterOutline[];
  ledger: PrintedFigure[];
}

export const chapterOutlineOf = ({ id, number, title, labels, figures, steps }: Chapter): ChapterOutline => ({
  id,
  number,
  title,
  labels,
  figures,
  steps: steps.map(({ id: step, hash, plays, sceneStep, figures: own }) => ({
    id: step,
    hash,
    plays,
    sceneStep,
    figures: own
  }))
});

export const outlineOf = ({ locale, site, chapters, ledger }: Edition): StoryOutline => ({
  locale,
  site,
  ledger,
  chapters: chapters.map(chapterOutlineOf)
});
