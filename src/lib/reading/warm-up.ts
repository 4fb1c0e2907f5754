import type { Scene, SceneEdition, StageSize } from '$lib/scenes/_kit/scene';
import { whenIdle } from '../util/when-idle';

/**
 * Draws each step of a scene once, for nothing: what a scene computes once and keeps is there when the reader scrolls to
 * it.
 */
export class WarmUp {
  #next = 0;
  #draw: (step: string) => void;
  #steps: readonly string[];

  constructor(scene: Scene, size: StageSize, edition: SceneEdition) {
    this.#steps = scene.steps;
    this.#draw = (step) => scene.sceneAt(step, 0.5, size, edition);
  }

  /** Goes on where it was left, while the page stands still and nothing else is to do. Returns what calls it off. */
  goOn(): () => void {
    const from = scrollY;
    let callOff = () => {};
    const soon = () => {
      const step = this.#steps[this.#next];
      if (step === undefined) return;
      callOff = whenIdle(() => {
        if (scrollY !== from) return;
        this.#next++;
        this.#draw(step);
        soon();
      });
    };
    soon();
    return () => callOff();
  }
}
