import type { Scene, SceneEdition, StageSize } from '$lib/scenes/_kit/scene';
import { whenIdle } from '../util/when-idle';

/**
 * Draws each step of a scene once while the browser is idle, for nothing: what a scene computes once and keeps is there
 * when the reader scrolls to it.
 * @returns what calls it off
 */
export function warmUp(scene: Scene, size: StageSize, edition: SceneEdition): () => void {
  let callOff = () => {};
  const from = (index: number) => {
    const step = scene.steps[index];
    if (step === undefined) return;
    callOff = whenIdle(() => {
      scene.sceneAt(step, 0.5, size, edition);
      from(index + 1);
    });
  };
  from(0);
  return () => callOff();
}
