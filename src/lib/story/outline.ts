import type { Locale } from '../locales/locales';
import type { Chapter, Edition, Site, Step } from './types';

/** A chapter without its prose: what a script needs to draw its picture. */
export type ChapterOutline = Pick<Chapter, 'id' | 'number' | 'title' | 'labels' | 'figures'> & {
  steps: Pick<Step, 'id' | 'hash' | 'plays' | 'sceneStep' | 'figures'>[];
};

/** The story without its prose, which stands in the page already, and without what is known of its figures. */
export interface StoryOutline {
  locale: Locale;
  site: Site;
  chapters: ChapterOutline[];
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

export const outlineOf = ({ locale, site, chapters }: Edition): StoryOutline => ({
  locale,
  site,
  chapters: chapters.map(chapterOutlineOf)
});
