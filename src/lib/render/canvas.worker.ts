/// <reference lib="webworker" />
import { LANGUAGES, type Locale } from '../locales/locales';
import type { Scene, SceneEdition, StageSize } from '$lib/scenes/_kit/scene';
import { loadScene } from '$lib/scenes/lazy';
import type { FaceSource } from './font-faces';
import { paint, type Style } from './canvas';

/** All that a picture is drawn from except the scroll position; sent when it changes. */
export interface PictureSetting extends Omit<Style, 'labelOpacity'> {
  edition: SceneEdition;
  size: StageSize;
  /** Canvas pixels to a CSS pixel. */
  density: number;
  faces: FaceSource[];
}
/** The scroll position; sent each frame. */
export interface PicturePosition {
  step: string;
  progress: number;
  labelOpacity: number;
}
/** A request for one canvas; after `draw` the worker answers once it has drawn. */
export type WorkerCommand =
  | { canvas: OffscreenCanvas }
  | { setting: PictureSetting }
  | { position: PicturePosition }
  | { draw: true }
  | { end: true };
export type WorkerRequest = { chapter: string } & WorkerCommand;
/** By chapter: the requested position has been drawn, or the canvas has failed and draws nothing more. */
export type WorkerEvent = { drawn: string } | { failed: string };

const scope = self as unknown as DedicatedWorkerGlobalScope;

/** By family. Fonts are loaded explicitly, because a worker has no style sheet. */
const faces = new Map<string, FontFace>();

/** @throws where a face does not come that any text of the language may need */
async function loadFaces(sources: readonly FaceSource[], locale: Locale) {
  for (const { family, source, descriptors } of sources) {
    if (faces.has(family)) continue;
    const face = new FontFace(family, source, descriptors);
    faces.set(family, face);
    scope.fonts.add(face);
  }
  const needed = [...faces.values()].filter(
    ({ unicodeRange }) => LANGUAGES[locale].han || /U\+0-/i.test(unicodeRange)
  );
  await Promise.all(needed.map((face) => face.load()));
}

/** Draws the picture of one chapter for the position that was sent last. */
class WorkerCanvas {
  #context: OffscreenCanvasRenderingContext2D | null;
  #scene: Scene | undefined;
  #setting: PictureSetting | undefined;
  #position: PicturePosition | undefined;
  #reportsNext = false;
  #frame = 0;

  constructor(
    readonly chapter: string,
    canvas: OffscreenCanvas
  ) {
    this.#context = canvas.getContext('2d');
    canvas.addEventListener('contextlost', () => this.fail());
  }

  async set(setting: PictureSetting) {
    this.#setting = setting;
    const [scene] = await Promise.all([
      loadScene(this.chapter),
      loadFaces(setting.faces, setting.edition.locale)
    ]);
    this.#scene = scene;
    this.#request();
  }

  move(position: PicturePosition) {
    this.#position = position;
    this.#request();
  }

  draw() {
    this.#reportsNext = true;
    this.#request();
  }

  end() {
    cancelAnimationFrame(this.#frame);
    this.#context = null;
  }

  /**
   * After a failure the page shows the SVG for good. A canvas that has ended reports nothing, since another may
   * have taken its chapter.
   */
  fail() {
    if (!this.#context) return;
    this.end();
    scope.postMessage({ failed: this.chapter } satisfies WorkerEvent);
  }

  /** Draws once a frame: of several positions in a frame the last is drawn. */
  #request() {
    if (!this.#scene) return;
    this.#frame ||= requestAnimationFrame(() => {
      try {
        this.#paint();
      } catch {
        this.fail();
      }
    });
  }

  #paint() {
    this.#frame = 0;
    if (!this.#context || !this.#scene || !this.#setting || !this.#position) return;
    const context = this.#context;
    const { edition, size, density, inks, families } = this.#setting;
    const { step, progress, labelOpacity } = this.#position;
    const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
    const { canvas } = context;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    else context.clearRect(0, 0, width, height);
    const { marks } = this.#scene.sceneAt(step, progress, size, edition);
    context.save();
    context.scale(density, density);
    paint(context, marks, { inks, families, labelOpacity });
    context.restore();
    if (this.#reportsNext) scope.postMessage({ drawn: this.chapter } satisfies WorkerEvent);
    this.#reportsNext = false;
  }
}

const canvases = new Map<string, WorkerCanvas>();

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const { chapter } = data;
  if ('canvas' in data) {
    canvases.set(chapter, new WorkerCanvas(chapter, data.canvas));
    return;
  }
  const canvas = canvases.get(chapter);
  if ('setting' in data) canvas?.set(data.setting).catch(() => canvas.fail());
  else if ('position' in data) canvas?.move(data.position);
  else if ('draw' in data) canvas?.draw();
  else {
    canvas?.end();
    canvases.delete(chapter);
  }
});
