import type { Face, Ink } from '$lib/marks/marks';
import type { SceneEdition, StageSize } from '$lib/scenes/_kit/scene';
import { fontFaces } from './font-faces';
import { ChapterCanvas } from './canvas-client';
import type { PicturePosition, PictureSetting } from './canvas.worker';

/** Every ink but none, each of which is a custom property of tokens.css. */
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

/** Below it a canvas's letters look unlike the page's own. */
const LEAST_DENSITY = 2;
/** More pixels than a phone or a tablet upright has take longer to draw than a frame. */
const MOST_PIXELS = 4_000_000;

/** Whether a canvas can draw all that a picture has, apart from the page. */
function supported() {
  const named = ['OffscreenCanvas', 'OffscreenCanvasRenderingContext2D', 'CSSFontFaceRule'];
  if (!named.every((name) => name in globalThis)) return false;
  if (!('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return false;
  const { prototype } = OffscreenCanvasRenderingContext2D;
  return ['filter', 'roundRect', 'fontKerning', 'textRendering'].every((name) => name in prototype);
}

/** Who saves data is sent no code for a second way of drawing. */
const savesData = () =>
  Boolean((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData);

/**
 * A picture that a worker draws on a canvas over the page's own while it moves, so that scrolling leaves the page
 * nothing to draw. It takes over once it has drawn, where readers have such canvases and so many pixels that no one
 * sees the change; at rest the page's own picture stands.
 */
export class CanvasRenderer {
  /** Whether the canvas is what is seen. */
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

  /** Says what the picture is drawn from, so that it is there before it moves. */
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
