import type { Locale } from '../locales/locales';
import { hitTargets } from '../marks/hit-test';
import type { Picture } from '../marks/marks';
import { sceneOf } from '../scenes/register';
import { PRERENDERED } from './stage-size';
import type { StageSize } from '../scenes/_kit/scene';
import type { Chapter } from '../story/types';

/** A step's picture when so much of its change is done, 0 to 1. @param step the scene's */
export const pictureDuring = (
  { id, labels, figures }: Pick<Chapter, 'id' | 'labels' | 'figures'>,
  step: string,
  progress: number,
  locale: Locale,
  size: StageSize
): Picture => sceneOf(id).sceneAt(step, progress, size, { locale, labels, figures });

/**
 * A step's picture at its end.
 * @param step the scene's
 * @param size a laptop's where left out: which figures are drawn is the same at every size
 */
export const pictureAtRest = (
  chapter: Chapter,
  step: string,
  locale: Locale,
  size: StageSize = PRERENDERED.sideBySide
): Picture => pictureDuring(chapter, step, 1, locale, size);

/** Ids of the figures that a picture draws. */
export const figuresIn = (picture: Picture): string[] => hitTargets(picture).map(({ figure }) => figure);
