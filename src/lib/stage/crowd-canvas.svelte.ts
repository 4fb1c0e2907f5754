import type { Ink } from '$lib/scenes/kit/marks';
import type { CrowdPlace, CrowdSetting, FromCrowd, ToCrowd } from './crowd.worker';
import { startCrowdWorker } from '$lib/stage/crowd-worker';

const INKS: readonly Ink[] = [
  'cold-text', 'origin-people', 'origin-firms', 'origin-applications', 'origin-grants', 'origin-platforms', 'origin-talent'
]; // prettier-ignore

/** More pixels than this to a CSS pixel cost more than anyone sees in what moves. */
const MOST_DENSITY = 2;

const supported = () =>
  'OffscreenCanvas' in window &&
  'transferControlToOffscreen' in HTMLCanvasElement.prototype &&
  !matchMedia('(forced-colors: active)').matches;

/**
 * A canvas under a chapter's picture, on which a worker draws the crowd while it moves. It takes over once it has drawn,
 * and never where browsers have no such canvas: then the picture goes on drawing its crowd itself.
 */
export class CrowdCanvas {
  /** Whether the canvas shows the crowd, so that the picture can leave it out. */
  shown = $state(false);
  #canvas: HTMLCanvasElement;
  #worker: Worker | undefined;
  #moving = false;

  /** @param canvas never drawn on before */
  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    if (!startCrowdWorker || !supported()) return;
    try {
      this.#worker = startCrowdWorker();
    } catch {
      // A file or a locked-down frame has no workers.
      return;
    }
    this.#worker.onerror = () => this.end();
    this.#worker.onmessage = ({ data }: MessageEvent<FromCrowd>) => {
      if (data === 'drawn' && this.#moving) this.shown = true;
    };
    const offscreen = canvas.transferControlToOffscreen();
    this.#worker.postMessage({ canvas: offscreen } satisfies ToCrowd, [offscreen]);
  }

  /** Says what the crowd is drawn from, and where it is, so that its layout is there before it moves. */
  set(setting: Omit<CrowdSetting, 'inks' | 'density'>, place: CrowdPlace) {
    const style = getComputedStyle(this.#canvas);
    const inks = Object.fromEntries(INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()]));
    const density = Math.min(MOST_DENSITY, devicePixelRatio);
    this.#post({ setting: { ...setting, inks, density } });
    this.#post({ place });
  }

  move(place: CrowdPlace) {
    this.#post(this.#moving ? { place } : { place, answer: true });
    this.#moving = true;
  }

  rest() {
    this.#moving = false;
    this.shown = false;
  }

  end() {
    this.rest();
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #post(message: ToCrowd) {
    this.#worker?.postMessage(message);
  }
}
