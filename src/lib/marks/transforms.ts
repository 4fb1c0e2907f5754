/** `x' = a x + c y + e`, `y' = b x + d y + f`, as in SVG. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** One operation of an SVG transform: px, degrees clockwise, factors. */
export type Transform =
  | { readonly kind: 'translate'; readonly x: number; readonly y: number }
  | { readonly kind: 'rotate'; readonly degrees: number; readonly centre?: readonly [x: number, y: number] }
  | { readonly kind: 'scale'; readonly x: number; readonly y?: number }
  | { readonly kind: 'matrix'; readonly matrix: Matrix };

export const translate = (x: number, y: number): Transform => ({ kind: 'translate', x, y });

/** @param centre what stays where it is; else the origin */
export const rotate = (degrees: number, centre?: readonly [x: number, y: number]): Transform =>
  centre ? { kind: 'rotate', degrees, centre } : { kind: 'rotate', degrees };

/** @param y where it differs from `x` */
export const scale = (x: number, y?: number): Transform =>
  y === undefined ? { kind: 'scale', x } : { kind: 'scale', x, y };

export const affine = (matrix: Matrix): Transform => ({ kind: 'matrix', matrix });

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does first `n`, then `m`. */
const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5]
];

function matrixOf(transform: Transform): Matrix {
  switch (transform.kind) {
    case 'translate':
      return [1, 0, 0, 1, transform.x, transform.y];
    case 'scale':
      return [transform.x, 0, 0, transform.y ?? transform.x, 0, 0];
    case 'rotate': {
      const angle = (transform.degrees * Math.PI) / 180;
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      const [x, y] = transform.centre ?? [0, 0];
      return multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
    }
    case 'matrix':
      return transform.matrix;
  }
}

/** A matrix followed, further inside, by transforms in the order in which SVG lists them. */
export const transformed = (matrix: Matrix, transforms: readonly Transform[] = []): Matrix =>
  transforms.reduce((all, transform) => multiply(all, matrixOf(transform)), matrix);

export const applyMatrix = (m: Matrix, [x, y]: readonly [number, number]): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5]
];
