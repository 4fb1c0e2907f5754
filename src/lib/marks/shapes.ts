import { boxAround, boxOnStage, flatten, type FlatMark } from './flatten';
import type { Box, Picture } from './marks';
import { pathBoxes } from './path-boxes';

const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2
});

/** Shapes of a mark in its own coordinates; a crowd has one a dot. */
export function shapesOf(mark: FlatMark['mark']): Box[] {
  // What has no height, such as a bar yet to grow, is not seen.
  if (mark.kind === 'rect') return mark.width > 0 && mark.height > 0 ? [mark] : [];
  if (mark.kind === 'text') return [mark.box];
  if (mark.kind === 'dots')
    return mark.points.map(([x, y]) => grow({ x, y, width: 0, height: 0 }, mark.radius));
  return pathBoxes(mark.d).map((box) => grow(box, (mark.strokeWidth ?? 0) / 2));
}

/** The box around all that is drawn on a picture's stage, px, its edges at the most; undefined for an empty one. */
export function boundsOf(picture: Picture): Box | undefined {
  const across = (value: number) => Math.min(picture.width, Math.max(0, value));
  const down = (value: number) => Math.min(picture.height, Math.max(0, value));
  const corners = flatten(picture).flatMap(({ mark, matrix }) =>
    shapesOf(mark)
      .map((shape) => boxOnStage(shape, matrix))
      .filter(({ y, height }) => y < picture.height && y + height > 0)
      .flatMap(({ x, y, width, height }): [number, number][] => [
        [across(x), down(y)],
        [across(x + width), down(y + height)]
      ])
  );
  return corners.length > 0 ? boxAround(corners) : undefined;
}
