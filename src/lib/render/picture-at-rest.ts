import type { Locale } from '../locales/locales';
import { hitTargets } from '../marks/hit-test';
import type { Picture } from '../marks/marks';
import { sceneOf } from '../scenes/register';
import { PRERENDERED } from './stage-size';
import type { Chapter, Step } from '../story/types';

/** A step's picture at its end, on a laptop: what it draws is the same at every size. */
export const pictureAtRest = (chapter: Chapter, step: Step, locale: Locale): Picture => {
  const { labels, figures } = chapter;
  return sceneOf(chapter.id).sceneAt(step.sceneStep, 1, PRERENDERED.sideBySide, { locale, labels, figures });
};

/** Ids of the figures that a picture draws. */
export const figuresIn = (picture: Picture): string[] => hitTargets(picture).map(({ figure }) => figure);
