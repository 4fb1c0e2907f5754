import { sceneOf } from '../scenes/register';
import type { Chapter, Edition, Step } from '../story/types';

/** A step as the deck shows it: one slide each, in the story's order, alike in both languages. */
export interface Slide {
  /** In the address and between windows, such as `buses-depart`. */
  hash: string;
  chapter: Chapter;
  step: Step;
}

export const slidesOf = (edition: Edition): Slide[] =>
  edition.chapters.flatMap((chapter) => chapter.steps.map((step) => ({ hash: step.hash, chapter, step })));

/** What the motion needs to know of each slide: its chapter, and how long its scene holds. */
export const stopsOf = (slides: readonly Slide[]) =>
  slides.map(({ chapter, step }) => ({
    chapter: chapter.id,
    hold: sceneOf(chapter.id).hold?.(step.id) ?? 0
  }));
