import { boxAround, boxOnStage, flatten } from './flatten';
import type { Box, Picture } from './marks';
import { shapesOf } from './shapes';
import { oncePerObject } from '../util/memoize';

/** A thing in a picture that can be asked: its figure, and the shape that stands for it, px on the stage. */
export interface HitTarget {
  figure: string;
  box: Box;
}

/** Fainter marks are on their way in or out, and are not asked. */
const SEEN = 0.2;

/** What lies off the stage is not there to be asked. */
const isOn = ({ x, y, width, height }: Box, stage: Picture) =>
  x < stage.width && x + width > 0 && y < stage.height && y + height > 0;

/** A mark that can be asked, with the boxes of its shapes on the stage, px. */
interface Target {
  figure: string;
  boxes: Box[];
  text: boolean;
  /** Whether only its outline is seen. */
  outline: boolean;
}

/** In drawing order. A picture that is asked once is asked again, at the next move of the pointer. */
const targetsOf = oncePerObject((picture: Picture): readonly Target[] =>
  flatten(picture).flatMap(({ mark, matrix, figure, opacity }) => {
    if (figure === undefined || opacity < SEEN) return [];
    const boxes = shapesOf(mark)
      .map((shape) => boxOnStage(shape, matrix))
      .filter((box) => isOn(box, picture));
    const outline = mark.kind === 'rect' && mark.fill === 'none';
    return [{ figure, boxes, text: mark.kind === 'text', outline }];
  })
);

/** How far a point is from a box, px; 0 inside, unless the box is only an outline. */
function distance({ x, y, width, height }: Box, px: number, py: number, outline: boolean): number {
  const [left, right, top, bottom] = [px - x, x + width - px, py - y, y + height - py];
  const inside = Math.min(left, right, top, bottom);
  if (inside >= 0) return outline ? inside : 0;
  return Math.hypot(Math.max(-left, 0, -right), Math.max(-top, 0, -bottom));
}

/**
 * What stands at a point of the stage: the topmost mark with a figure there, or else the nearest within `reach`, or
 * else the outline that the point lies in.
 * @param reach px that a finger or a pointer may be off
 */
export function hitTest(picture: Picture, x: number, y: number, reach: number): HitTarget | undefined {
  let nearest: HitTarget | undefined;
  let inside: HitTarget | undefined;
  let least = reach;
  for (const { figure, boxes, outline } of [...targetsOf(picture)].reverse())
    for (const box of boxes) {
      const away = distance(box, x, y, outline);
      if (away === 0) return { figure, box };
      if (away < least) [nearest, least] = [{ figure, box }, away];
      if (outline && distance(box, x, y, false) === 0) inside ??= { figure, box };
    }
  return nearest ?? inside;
}

/** Everything in a picture that can be asked, once a figure, in reading order: for the keyboard. */
export function hitTargets(picture: Picture): HitTarget[] {
  const byFigure = new Map<string, HitTarget & { text: boolean }>();
  for (const { figure, boxes, text } of targetsOf(picture)) {
    if (boxes.length === 0) continue;
    const box = boxAround(
      boxes.flatMap(({ x, y, width, height }): [number, number][] => [
        [x, y],
        [x + width, y + height]
      ])
    );
    const known = byFigure.get(figure);
    // A bar says more than its label.
    if (!known || (known.text && !text)) byFigure.set(figure, { figure, box, text });
  }
  return [...byFigure.values()]
    .map(({ figure, box }) => ({ figure, box }))
    .sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y);
}
