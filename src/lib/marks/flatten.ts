import type { Box, Mark, Picture } from './marks';

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

/** `x' = a x + c y + e`, `y' = b x + d y + f`, as in SVG. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5]
];

/** Reads the SVG transforms that scenes write. @throws on one it does not know. */
function parseTransform(transform: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name, list] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y, cx = 0, ...more] = list!.split(/[\s,]+/).map(Number);
    if (name === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, x, y ?? 0]);
    else if (name === 'scale') matrix = multiply(matrix, [x, 0, 0, y ?? x, 0, 0]);
    else if (name === 'rotate') {
      const angle = (x * Math.PI) / 180;
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      const [ox, oy] = y === undefined ? [0, 0] : [y, cx];
      matrix = multiply(multiply(multiply(matrix, [1, 0, 0, 1, ox, oy]), turn), [1, 0, 0, 1, -ox, -oy]);
    } else if (name === 'matrix')
      matrix = multiply(matrix, [x, y ?? 0, cx, more[0] ?? 1, more[1] ?? 0, more[2] ?? 0]);
    else throw new Error(`a scene wrote the transform "${name}", which is not known`);
  }
  return matrix;
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
        return visit(mark.children, name, own, multiply(matrix, parseTransform(mark.transform)), figure);
      return [{ path: name, mark, opacity: own, matrix, ...(figure ? { figure } : {}) }];
    });
  return visit(picture.marks, '', 1, IDENTITY);
}

export const applyMatrix = (m: Matrix, [x, y]: readonly [number, number]): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5]
];

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
