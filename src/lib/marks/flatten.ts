import type { Box, Mark, Picture } from './marks';
import { applyMatrix, IDENTITY, transformed, type Matrix } from './transforms';

/** A mark without its groups: where it stands on the stage, and how much of it is seen. */
export interface FlatMark {
  /** Keys from the outermost group inwards, joined by slashes. */
  path: string;
  mark: Exclude<Mark, { kind: 'group' }>;
  /** Its own opacity times that of its groups. */
  opacity: number;
  /** Of the groups' transforms, all in all. */
  matrix: Matrix;
  /** Its own figure, or that of the innermost group around it that has one. */
  figure?: string;
}

/** All marks of a picture that can be seen, groups undone. */
export function flatten(picture: Picture): FlatMark[] {
  const visit = (
    marks: readonly Mark[],
    path: string,
    opacity: number,
    matrix: Matrix,
    around?: string
  ): FlatMark[] =>
    marks.flatMap((mark) => {
      const own = opacity * (mark.opacity ?? 1);
      if (own <= 0) return [];
      const figure = mark.figure ?? around;
      const name = path ? `${path}/${mark.key}` : mark.key;
      if (mark.kind === 'group')
        return visit(mark.children, name, own, transformed(matrix, mark.transform), figure);
      return [{ path: name, mark, opacity: own, matrix, ...(figure ? { figure } : {}) }];
    });
  return visit(picture.marks, '', 1, IDENTITY);
}

/** The box around some points. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The box, upright, around a mark's own box on the stage, px. */
export const boxOnStage = ({ x, y, width, height }: Box, matrix: Matrix): Box =>
  boxAround(
    (
      [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height]
      ] as const
    ).map((corner) => applyMatrix(matrix, corner))
  );
