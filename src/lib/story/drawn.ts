import type { Locale } from '../facts/figure';
import { askables } from '../scenes/kit/hit';
import type { Picture } from '../scenes/kit/marks';
import { sceneOf } from '../scenes/register';
import { PRERENDERED } from '../stage/sizes';
import type { Chapter, Step } from './types';

/** A step's picture at its end, on a laptop: what it draws is the same at every size. */
export const pictureAtRest = (chapter: Chapter, step: Step, locale: Locale): Picture => {
  const { labels, figures } = chapter;
  return sceneOf(chapter.id).sceneAt(step.picture, 1, PRERENDERED.beside, { locale, labels, figures });
};

/** Ids of the figures that a picture draws. */
export const figuresIn = (picture: Picture): string[] => askables(picture).map(({ figure }) => figure);
