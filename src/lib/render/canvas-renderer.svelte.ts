import type { Face, Ink } from '$lib/marks/marks';
import type { SceneEdition, StageSize } from '$lib/scenes/_kit/scene';
import { fontFaces } from './font-faces';
import { ChapterCanvas } from './canvas-client';
import type { PicturePosition, PictureSetting } from './canvas.worker';

/** Every ink except "none"; each is a custom property of tokens.css. */
const INKS = Object.keys({
  ink: true,
  'ink-2': true,
  line: true,
  ground: true,
  'on-cold': true,
  'on-warm': true,
  cold: true,
  'cold-text': true,
  'cold-tint': true,
  warm: true,
  'warm-text': true,
  'warm-tint': true,
  lit: true,
  tower: true,
  river: true,
  'origin-people': true,
  'origin-firms': true,
  'origin-applications': true,
  'origin-grants': true,
  'origin-platforms': true,
  'origin-talent': true
} satisfies Record<Exclude<Ink, 'none'>, true>);
const FACES: readonly Face[] = ['figure', 'head', 'label'];

/** Below this pixel density, text on a canvas looks different from the page's. */
const LEAST_DENSITY = 2;
/** Larger canvases, on screens larger than an upright tablet, take longer than a frame to draw. */
const MOST_PIXELS = 4_000_000;

/** Whether the browser has all that the canvas worker uses. */
function supported() {
  const named = ['OffscreenCanvas', 'OffscreenCanvasRenderingContext2D', 'CSSFontFaceRule'];
  if (!named.every((name) => name in globalThis)) return false;
  if (!('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return false;
  const { prototype } = OffscreenCanvasRenderingContext2D;
  return ['filter', 'roundRect', 'fontKerning', 'textRendering'].every((name) => name in prototype);
}

/** With Save-Data on, the canvas worker is not downloaded. */
const savesData = () =>
  Boolean((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData);

/**
 * Shows a canvas over the SVG picture while the page scrolls. A worker draws the canvas, so that the main
 * thread has nothing to draw. The canvas becomes visible once it has been drawn; at rest the SVG is shown
 * again.
 */
export class CanvasRenderer {
  /** Whether the canvas is visible instead of the SVG. */
  shown = $state(false);
  #canvas: HTMLCanvasElement;
  #client: ChapterCanvas | undefined;
  #wanted = false;

  /** @param canvas never drawn on before */
  constructor(chapter: string, canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#client = ChapterCanvas.start(chapter, canvas, {
      drawn: () => {
        this.shown = this.#wanted;
      },
      failed: () => this.end()
    });
  }

  static useful({ width, height }: StageSize) {
    const pixels = width * height * devicePixelRatio ** 2;
    return (
      devicePixelRatio >= LEAST_DENSITY &&
      pixels <= MOST_PIXELS &&
      !matchMedia('(forced-colors: active)').matches &&
      !savesData() &&
      supported()
    );
  }

  /** Sends the worker what the picture is drawn from, before the picture has to move. */
  set(edition: SceneEdition, size: StageSize) {
    const style = getComputedStyle(this.#canvas);
    const valueOf = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const setting: PictureSetting = {
      edition,
      size,
      density: devicePixelRatio,
      faces: fontFaces(),
      inks: Object.fromEntries(INKS.map((ink) => [ink, valueOf(ink)])),
      families: Object.fromEntries(FACES.map((face) => [face, valueOf(`face-${face}`)])) as Record<
        Face,
        string
      >
    };
    this.#client?.send({ setting });
  }

  move(position: PicturePosition) {
    this.#client?.send({ position });
  }

  /** @param wanted whether to take over, as soon as it has drawn, or to leave the place to the page's own picture */
  show(wanted: boolean) {
    this.#wanted = wanted;
    if (wanted) this.#client?.send({ draw: true });
    else this.shown = false;
  }

  end() {
    this.#client?.end();
    this.#client = undefined;
    this.shown = false;
  }
}
