/// <reference lib="webworker" />
import { CROWDS } from '$lib/scenes/crowds';
import type { SceneEdition, Size } from '$lib/scenes/kit/scene';
import { paint, type Inks } from './paint';

/** What a crowd is drawn from; sent when it changes. */
export interface CrowdSetting {
  chapter: string;
  edition: SceneEdition;
  size: Size;
  /** Canvas pixels to a CSS pixel. */
  density: number;
  inks: Inks;
}
/** Where the reader is; sent each frame. */
export interface CrowdPlace {
  step: string;
  progress: number;
}
export type ToCrowd =
  | { canvas: OffscreenCanvas }
  | { setting: CrowdSetting }
  | { place: CrowdPlace; /** Whether to say when it is drawn. */ answer?: boolean };
export type FromCrowd = 'drawn';

let context: OffscreenCanvasRenderingContext2D | null = null;
let setting: CrowdSetting | undefined;
let place: CrowdPlace | undefined;
let answer = false;
let frame = 0;

function draw() {
  frame = 0;
  if (!context || !setting || !place) return;
  const { chapter, edition, size, density, inks } = setting;
  const { canvas } = context;
  const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  else context.clearRect(0, 0, width, height);
  const marks = CROWDS.get(chapter)?.sceneAt(place.step, place.progress, size, edition).marks ?? [];
  context.save();
  context.scale(density, density);
  paint(
    context,
    marks.filter((mark) => mark.kind === 'group' && mark.crowd),
    inks
  );
  context.restore();
  if (answer) postMessage('drawn' satisfies FromCrowd);
  answer = false;
}

addEventListener('message', ({ data }: MessageEvent<ToCrowd>) => {
  if ('canvas' in data) context = data.canvas.getContext('2d');
  else if ('setting' in data) ({ setting } = data);
  else {
    ({ place } = data);
    answer ||= data.answer ?? false;
  }
  // Of places that come faster than they are drawn, the last counts.
  frame ||= requestAnimationFrame(draw);
});
