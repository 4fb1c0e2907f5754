import { MESSAGES } from '../locales/messages/reading/messages';
import { sceneOf } from '../scenes/register';
import { dwellScreensOf } from '../scenes/scene-position';
import type { Chapter, Edition, Step } from '../story/types';

/** A step as the deck shows it: one slide each, in the story's order, alike in both languages. */
export interface Slide {
  /** In the address and between windows, such as `buses-depart`. */
  hash: string;
  chapter: Chapter;
  step: Step;
  /** Over its title: the chapter, on the cover the place. */
  kicker: string;
}

export const slidesOf = ({ locale, site, chapters }: Edition): Slide[] =>
  chapters.flatMap((chapter) => {
    const { number, title } = chapter;
    const kicker = number === 0 ? site.place : MESSAGES[locale].chapter(number, title);
    return chapter.steps.map((step) => ({ hash: step.hash, chapter, step, kicker }));
  });

/** What the motion needs to know of each slide: its chapter, and how long its scene holds. */
export const stopsOf = (slides: readonly Slide[]) =>
  slides.map(({ chapter, step }) => ({
    chapter: chapter.id,
    dwellScreens: dwellScreensOf(sceneOf(chapter.id), step)
  }));
