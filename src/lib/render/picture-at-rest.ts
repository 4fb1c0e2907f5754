import type { Locale } from '../locales/locales';
import { hitTargets } from '../marks/hit-test';
import type { Picture } from '../marks/marks';
import { sceneOf } from '../scenes/register';
import { PRERENDERED } from './stage-size';
import type { StageSize } from '../scenes/_kit/scene';
import type { Chapter } from '../story/types';

/**
 * A step's picture at its end.
 * @param step the scene's
 * @param size a laptop's where left out: which figures are drawn is the same at every size
 */
export const pictureAtRest = (
  { id, labels, figures }: Chapter,
  step: string,
  locale: Locale,
  size: StageSize = PRERENDERED.sideBySide
): Picture => sceneOf(id).sceneAt(step, 1, size, { locale, labels, figures });

/** Ids of the figures that a picture draws. */
export const figuresIn = (picture: Picture): string[] => hitTargets(picture).map(({ figure }) => figure);
