import { sum } from 'd3';
import { type Point } from '../../../marks/marks';
import type { PathCommand, PathData } from '../../../marks/path-data';
import { oncePerObject } from '../../../util/memoize';
import { mix, span } from '../../_kit/motion';

/** How hard the brush presses along a piece of a stroke: a share of its length, and of the widest line. */
type Pressure = readonly (readonly [along: number, width: number])[];

/** A piece of a stroke between two of its corners. */
export interface Piece {
  points: readonly Point[];
  pressure: Pressure;
}
/** What is written without lifting the brush. */
export type Stroke = readonly Piece[];

const paired = (numbers: readonly number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);

const piece =
  (...pressure: Pressure) =>
  (...numbers: number[]): Piece => ({ points: paired(numbers), pressure });

/** The strokes of Chinese writing by their names; each is given the points it passes. */
export const heng = piece([0, 0.86], [0.1, 0.74], [0.5, 0.6], [0.84, 0.74], [0.94, 1.04], [1, 0.82]);
export const shu = piece([0, 1.12], [0.1, 1], [0.5, 0.9], [0.9, 1], [1, 0.92]);
export const pie = piece([0, 1.1], [0.16, 1.02], [0.55, 0.84], [1, 0.1]);
export const na = piece([0, 0.4], [0.35, 0.72], [0.76, 1.3], [0.88, 1.06], [1, 0.12]);
export const dian = piece([0, 0.24], [0.45, 0.9], [0.78, 1.22], [1, 0.72]);
/** The flick at the end of a stroke, or one of its own. */
export const gou = piece([0, 1.02], [1, 0.1]);

/** Strokes of several pieces turn without leaving the ground. */
export const turned = (...pieces: Piece[]): Stroke => pieces;
export const single = (one: Piece): Stroke => [one];

/** The widest line, in hundredths of the square. */
const WIDTH = 10;
/** Strokes are drawn in thousandths of the square: whole numbers that a group scales. */
export const UNITS = 1000;
const TENTHS = UNITS / 100;

/** Where a straight piece is measured, and into how many parts a bent one is cut between two points. */
const STRAIGHT = [0, 0.1, 0.3, 0.55, 0.8, 0.93, 1];
const PARTS = 5;

/** A brush held slantwise leaves slanted ends: this much of the width. */
const SLANT = 0.22;

function pressed(pressure: Pressure, along: number): number {
  const next = pressure.findIndex(([at]) => at >= along);
  if (next <= 0) return pressure[Math.max(0, next)]![1];
  const [[from, a], [to, b]] = [pressure[next - 1]!, pressure[next]!];
  return mix(a, b, span(along, from, to));
}

/** A smooth curve from b to c that runs there as its neighbours do (Catmull and Rom, as a cubic of Bézier's). */
const CUBIC = 3;
const between = (a: number, b: number, c: number, d: number, t: number) => {
  const [out, into] = [b + (c - a) / (2 * CUBIC), c - (d - b) / (2 * CUBIC)];
  const [first, second, third] = [mix(b, out, t), mix(out, into, t), mix(into, c, t)];
  return mix(mix(first, second, t), mix(second, third, t), t);
};

/** Points along a piece, close enough that its outline looks smooth. */
function middleLine(points: readonly Point[]): Point[] {
  if (points.length === 2) {
    const [[ax, ay], [bx, by]] = points as readonly [Point, Point];
    return STRAIGHT.map((t) => [mix(ax, bx, t), mix(ay, by, t)]);
  }
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))]!;
  return points.slice(1).flatMap((_, i): Point[] =>
    Array.from({ length: PARTS + Number(i === points.length - 2) }, (_, k): Point => {
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const t = k / PARTS;
      return [between(a[0], b[0], c[0], d[0], t), between(a[1], b[1], c[1], d[1], t)];
    })
  );
}

interface Measured {
  points: Point[];
  /** Length up to each point. */
  reached: number[];
  length: number;
  pressure: Pressure;
}

function measure({ points, pressure }: Piece): Measured {
  const line = middleLine(points);
  const reached = [0];
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
    reached.push(reached[i - 1]! + Math.hypot(bx - ax, by - ay));
  }
  return { points: line, reached, length: reached.at(-1)!, pressure };
}

/** The middle line as far as a length, its last point where the brush is now. */
function cut({ points, reached, length }: Measured, upTo: number): { at: Point; along: number }[] {
  const whole = points
    .map((at, i) => ({ at, along: reached[i]! / length, reached: reached[i]! }))
    .filter(({ reached }) => reached < upTo);
  const next = whole.length;
  if (next >= points.length) return whole;
  const [from, to] = [points[next - 1]!, points[next]!];
  const t = span(upTo, reached[next - 1]!, reached[next]!);
  return [...whole, { at: [mix(from[0], to[0], t), mix(from[1], to[1], t)], along: upTo / length }];
}

const whole = (value: number) => Math.round(value * TENTHS);

/** An outline by steps from point to point in whole units: short, and the same at every size. */
function outline(points: readonly Point[]): PathData {
  let [x, y] = points[0]!.map(whole) as [number, number];
  const start: PathCommand = ['M', x, y];
  const steps: number[] = [];
  for (const point of points.slice(1)) {
    const [nextX, nextY] = point.map(whole) as [number, number];
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return [start, ['l', ...steps], ['Z']];
}

/** The ink of a piece as far as a length: both sides of its middle line. */
function inked(measured: Measured, upTo: number): PathData {
  const line = cut(measured, upTo);
  if (line.length < 2) return [];
  const sides = line.map(({ at: [x, y], along }, i) => {
    const [from, to] = [line[Math.max(0, i - 1)]!.at, line[Math.min(line.length - 1, i + 1)]!.at];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    const half = (pressed(measured.pressure, along) * WIDTH) / 2;
    const [ux, uy] = [(dx / length) * half, (dy / length) * half];
    const lean = i === 0 || i === line.length - 1 ? SLANT : 0;
    return {
      left: [x + uy - ux * lean, y - ux - uy * lean] as Point,
      right: [x - uy + ux * lean, y + ux + uy * lean] as Point
    };
  });
  return outline([...sides.map(({ left }) => left), ...sides.map(({ right }) => right).reverse()]);
}

const piecesOf = oncePerObject((stroke: Stroke): Measured[] => stroke.map(measure));

/** Length of a stroke in hundredths of the square. */
export const strokeLength = (stroke: Stroke) => sum(piecesOf(stroke), ({ length }) => length);

/** A stroke as far as the brush has come, 0 to 1, in a square of `UNITS`. */
export function brushed(stroke: Stroke, share: number): PathData {
  let left = share * strokeLength(stroke);
  const d: PathCommand[] = [];
  for (const piece of piecesOf(stroke)) {
    if (left <= 0) break;
    d.push(...inked(piece, left));
    left -= piece.length;
  }
  return d;
}
