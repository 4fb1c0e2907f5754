import type { DwellScreens, Scene } from './_kit/scene';
import type { Step } from '../story/types';

/**
 * What to ask a step's scene for: the scene's own step, and how much of its change is done.
 * @param progress 0 to 1, through all that the step plays
 */
export function scenePositionAt({ plays, sceneStep }: Pick<Step, 'plays' | 'sceneStep'>, progress: number) {
  const last = plays.length - 1;
  if (last < 0) return { step: sceneStep, progress: 1 };
  const through = Math.min(1, Math.max(0, progress)) * plays.length;
  const index = Math.min(last, Math.floor(through));
  return { step: plays[index]!, progress: through - index };
}

/** Screens of scroll for which a step's words stay: a picture that does not change asks for none. */
export const dwellScreensOf = (scene: Scene, { plays, sceneStep }: Step): DwellScreens =>
  plays.length > 0 ? (scene.dwellScreens?.(sceneStep) ?? 0) : 0;
