import { momentOf, motionBetween, type Motion, type DeckPosition, type Stop } from './motion';

/** A slide as drawn: the words of a step, and a picture that may still be on its way to that step's rest. */
export interface Layer {
  id: number;
  words: number;
  position: DeckPosition;
  /** Opacity over the layer below. */
  shown: number;
}

/** Moves the deck of one window, by time. Position belongs to the talk; how a window gets there is its own. */
export class Mover {
  layers = $state.raw<Layer[]>([]);

  #stops: readonly Stop[];
  #at: number;
  #motion: Motion | undefined;
  #began = 0;
  #frame = 0;
  #guard: ReturnType<typeof setTimeout> | undefined;
  #id = 0;

  constructor(stops: readonly Stop[], at = 0) {
    this.#stops = stops;
    this.#at = at;
    this.#rest();
  }

  /** Goes to a step. A motion that still runs is finished first, so that keys never wait. */
  show(to: number, next: boolean, cut: boolean) {
    if (to === this.#at) return;
    this.#stop();
    const motion = motionBetween(this.#stops, this.#at, to, next);
    const below: Layer = {
      id: this.#id,
      words: this.#at,
      position: { index: this.#at, progress: 1 },
      shown: 1
    };
    this.#at = to;
    // Browsers send no frames to a covered window, so that nothing is animated there.
    if (cut || document.hidden) return this.#rest();
    this.#motion = motion;
    this.#began = performance.now();
    if (motion.dissolve > 0) this.#id++;
    const { position, shown } = momentOf(motion, 0);
    const above: Layer = { id: this.#id, words: to, position, shown };
    this.layers = motion.dissolve > 0 ? [below, above] : [above];
    this.#guard = setTimeout(() => this.finish(), motion.dissolve + motion.duration + 100);
    this.#request();
  }

  /** Jumps to the end state of what is moving. */
  finish() {
    if (!this.#motion) return;
    this.#stop();
    this.#rest();
  }

  #stop() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#guard);
    this.#motion = undefined;
  }

  #rest() {
    this.layers = [{ id: this.#id, words: this.#at, position: { index: this.#at, progress: 1 }, shown: 1 }];
  }

  #request() {
    this.#frame = requestAnimationFrame((now) => {
      if (!this.#motion) return;
      const { position, shown, done } = momentOf(this.#motion, Math.max(0, now - this.#began));
      if (done) return this.finish();
      const above: Layer = { id: this.#id, words: this.#motion.to, position, shown };
      this.layers = shown < 1 ? [this.layers[0]!, above] : [above];
      this.#request();
    });
  }

  close() {
    this.#stop();
  }
}
