import { boxOnStage, flatten, type FlatMark } from '../../src/lib/marks/flatten';
import { pathBoxes } from '../../src/lib/marks/path-boxes';
import type { Box, Picture } from '../../src/lib/marks/marks';
import { LEGIBLE } from '../../src/lib/marks/text';

/** Fainter marks are on their way in or out. */
const SEEN = 0.2;
/** Marks and characters of a picture, at the most: today's largest has 127 and 113,000. */
const MOST = { marks: 1000, characters: 500_000 };
/**
 * How far a mark may reach over the edge: a label's box by half a pixel, for rounding; a shape by half a stroke, or a
 * dot where a field thins out, 4 px; a shape on its way by a thirtieth of the stage's height, as today's slab does.
 */
const OVER = { label: 0.5, shape: 4, moving: 0.035 };
/** The map is larger than the stage, and its camera follows the first bus. */
const BEYOND = /^land\/|^destination\/straight$/;
/** Flocks come down from beyond the top, each in a way of its own. */
const FLYING = /^v\/\w+#\/dots$/;

/** What is drawn of a figure: shapes in all, and dots among them. */
interface Drawn {
  shapes: number;
  dots: number;
}

/** What a test asks of a picture, found once. */
export interface Reading {
  picture: Picture;
  marks: readonly FlatMark[];
  /** Marks that are seen, each with how far it reaches over the stage's edges; px, negative inside. */
  seen: readonly { mark: FlatMark; kind: string; over: number }[];
  /** By figure. */
  drawn: ReadonlyMap<string, Drawn>;
}

/** Boxes of what a mark draws, in its own coordinates: one a dot. */
function shapesOf({ mark }: FlatMark): Box[] {
  if (mark.kind === 'text') return mark.lines.length > 0 ? [mark.box] : [];
  if (mark.kind === 'rect') return mark.width > 0 && mark.height > 0 ? [mark] : [];
  if (mark.kind === 'path') return pathBoxes(mark.d);
  const { radius, points } = mark;
  if (radius <= 0) return [];
  return points.map(([x, y]) => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2
  }));
}

function overEdges({ matrix }: FlatMark, box: Box, stage: Picture): number {
  const { x, y, width, height } = boxOnStage(box, matrix);
  return Math.max(-x, -y, x + width - stage.width, y + height - stage.height);
}

/** A mark's path without its numbers: those of one row or crowd are alike. */
const kindOf = ({ path }: FlatMark) => path.replace(/-?\d+/g, '#');

export function readPicture(picture: Picture): Reading {
  const marks = flatten(picture);
  const drawn = new Map<string, Drawn>();
  const seen = marks
    .filter(({ opacity }) => opacity > SEEN)
    .map((mark) => {
      const shapes = shapesOf(mark);
      if (mark.figure !== undefined) {
        const { shapes: all, dots } = drawn.get(mark.figure) ?? { shapes: 0, dots: 0 };
        drawn.set(mark.figure, {
          shapes: all + shapes.length,
          dots: dots + (mark.mark.kind === 'dots' ? shapes.length : 0)
        });
      }
      const over = shapes.reduce((most, box) => Math.max(most, overEdges(mark, box, picture)), -Infinity);
      return { mark, kind: kindOf(mark), over };
    });
  return { picture, marks, seen, drawn };
}

/** Kinds of marks that leave the stage, or come in from beyond it. */
export const leavingIn = ({ seen }: Reading): string[] =>
  seen.flatMap(({ kind, over }) => (over > OVER.shape ? [kind] : []));

/** Every number is finite, none that is a size is negative, and there are not too many. */
export function gapsIn({ picture, marks }: Reading): string[] {
  const finite = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value;
  const written = JSON.stringify(picture.marks, finite);
  const gap = written.search(/NaN|Infinity|undefined|\bnull\b/);
  return [
    ...(gap >= 0 ? [`a gap in its numbers: ${written.slice(Math.max(0, gap - 120), gap + 40)}`] : []),
    ...(marks.length > MOST.marks ? [`${marks.length} marks`] : []),
    ...(written.length > MOST.characters ? [`${written.length} characters`] : []),
    ...marks.flatMap(({ mark, path }) => {
      const size = mark.kind === 'text' ? mark.size : mark.kind === 'dots' ? mark.radius : 0;
      return size < 0 ? [`${path} has a negative size`] : [];
    })
  ];
}

/** Marks off the stage. @param today a picture of today's values at the same moment @param leaving kinds that may */
export function strayIn({ picture, seen }: Reading, today: Reading, leaving?: ReadonlySet<string>): string[] {
  const usual = new Map<string, number>();
  for (const { kind, over } of today.seen) usual.set(kind, Math.max(usual.get(kind) ?? 0, over));
  const shape = leaving ? picture.height * OVER.moving : OVER.shape;
  return seen.flatMap(({ mark: { mark, path }, kind, over }) => {
    if (BEYOND.test(kind) || (leaving && (leaving.has(kind) || FLYING.test(kind)))) return [];
    if (mark.kind === 'text' && mark.passing) return [];
    const most = mark.kind === 'text' ? OVER.label : Math.max(shape, (usual.get(kind) ?? 0) + 1);
    return over > most ? [`${path} is ${Math.round(over)} px off the stage`] : [];
  });
}

/** Figures that today have marks and now have none, or not a dot each where today they have. */
export function wantingIn(
  { drawn }: Reading,
  today: Reading,
  valueOf: (figure: string) => { now: number; today: number } | undefined
): string[] {
  return [...today.drawn].flatMap(([figure, before]) => {
    const value = valueOf(figure);
    if (!value || value.now === 0 || before.shapes === 0) return [];
    const { shapes, dots } = drawn.get(figure) ?? { shapes: 0, dots: 0 };
    if (shapes === 0) return [`nothing stands for ${figure}, which is ${value.now}`];
    const each = before.dots / value.today;
    if (each === 0 || !Number.isInteger(each) || dots === each * value.now) return [];
    return [`${figure} has ${dots} dots, not ${each * value.now}`];
  });
}

/** Words too small to be read. */
export const tinyIn = ({ seen }: Reading): string[] =>
  seen.flatMap(({ mark: { mark, matrix, path } }) => {
    const size = mark.kind === 'text' ? mark.size * Math.hypot(matrix[0], matrix[1]) : Infinity;
    return size < LEGIBLE - 0.1 ? [`${path} is ${size} px`] : [];
  });
