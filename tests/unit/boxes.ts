import { applyMatrix, type FlatMark } from '../../src/lib/marks/flatten';
import type { Box } from '../../src/lib/marks/marks';

/** The box of a label on the stage, px. */
export function boxOnStage({ mark, matrix }: FlatMark): Box {
  if (mark.kind !== 'text') throw new Error('only text has a box');
  const { x, y, width, height } = mark.box;
  const points = (
    [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height]
    ] as const
  ).map((point) => applyMatrix(matrix, point));
  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  return {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys)
  };
}
