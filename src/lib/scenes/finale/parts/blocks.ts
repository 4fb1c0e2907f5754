import type { SceneLayout } from '../../_kit/layout';
import { labelSize } from '../../../marks/label-size';
import { isCompact, isShort } from '../../_kit/density';
import { line, path, round, type Anchor, type Ink, type Mark } from '../../../marks/marks';
import { below, fitSize, text, textWidth } from '../../../marks/text';
import { inner, outer, type Shape } from './gathering';

/** One block of an arm, and what it says. */
export interface Block {
  key: string;
  side: 1 | -1;
  top: number;
  bottom: number;
  /** In large type; a block without one is an open outline. */
  number?: string;
  words: string;
  figure?: string;
}

/** The band of the arm between two heights, as a closed path. */
function outline(v: Shape, { side, top, bottom }: Block, inset: number): string {
  const turn = v.foot - v.arm / v.slope;
  const corner = (x: number, y: number) => `${round(v.axis + side * x)},${round(y)}`;
  const near = (y: number) => Math.max(inset, inner(v, y));
  const bend = turn > top && turn < bottom ? `L${corner(near(turn), turn)}` : '';
  return `M${corner(outer(v, top), top)}L${corner(Math.max(inset, outer(v, bottom)), bottom)}L${corner(near(bottom), bottom)}${bend}L${corner(near(top), top)}Z`;
}

/** Sizes of type in and beside blocks. */
function sizes(f: SceneLayout, solid: boolean) {
  if (isCompact(f)) return { usual: solid ? 13 : 16, least: 12, number: isShort(f) ? 20 : 23 };
  return {
    usual: labelSize(f) * (f.stacked ? (solid ? 1.02 : 1.14) : solid ? 1.12 : 1.45),
    least: f.stacked ? 12 : 15.5,
    number: f.stacked ? Math.max(22, f.width * 0.062) : f.type.figure3 * 0.62
  };
}

interface Written {
  x: number;
  /** Top of the letters. */
  y: number;
  size: number;
  number: number;
  width: number;
  anchor: Anchor;
  ink: Ink;
}

/** The number, if there is one, and the words under it. */
function write(block: Block, { x, y, size, number, width, anchor, ink }: Written) {
  const { key, figure } = block;
  const big = block.number === undefined ? [] : [text({ key: `number-${key}`, text: block.number, x, y: y + number * 0.74, size: number, face: 'figure', anchor, fill: ink, figure })];
  const first = big[0] ? below(big[0], size * 1.4) : y + size * 0.8;
  return [...big, text({ key: `words-${key}`, text: block.words, x, y: first, size, face: big[0] ? 'label' : 'head', anchor, width, fill: ink, figure })];
} // prettier-ignore

/** The words inside the block, or nothing if they do not fit. */
function within(f: SceneLayout, v: Shape, block: Block): Mark[] | undefined {
  const { side, top, bottom, number } = block;
  const { usual, least, number: big } = sizes(f, number !== undefined);
  const middle = (top + bottom) / 2;
  for (const scale of [1, 0.94, 0.88, 0.82, 0.76]) {
    const size = Math.max(least, usual * scale);
    // The band leans, so what stands in it has less room the taller it is.
    let height = size;
    for (let pass = 0; pass < 4; pass++) {
      const y = middle - height / 2;
      const [near, far] = [Math.max(2, inner(v, y)), outer(v, y + height)];
      const width = far - near - (f.stacked ? 9 : isCompact(f) ? 12 : 26);
      if (width < 30) break;
      const figure = number === undefined ? 0 : fitSize(number, width, big * scale, 'figure');
      const x = v.axis + (side * (near + far)) / 2;
      const marks = write(block, { x, y, size, number: figure, width, anchor: 'middle', ink: number === undefined ? 'ink' : 'ground' });
      const last = marks.at(-1)!;
      const needed = last.box.y + last.box.height - y;
      const fits = last.box.width <= width + 0.5 && last.lines.length <= (number === undefined ? 2 : 3) && needed <= bottom - top - 6 && (number === undefined || figure >= big * 0.62);
      if (fits && needed <= height + 0.5) return marks;
      height = needed;
    }
  }
  return undefined;
} // prettier-ignore

/** On a screen too small for words the step's list has them. */
function onlyNumber(v: Shape, { key, side, top, bottom, number = '', figure }: Block): Mark[] {
  const middle = (top + bottom) / 2;
  const [near, far] = [inner(v, middle - 6), outer(v, middle + 6)];
  const size = fitSize(number, far - near - 6, 22, 'figure');
  if (size < 13) return [];
  const x = v.axis + (side * (near + far)) / 2;
  return [text({ key: `number-${key}`, text: number, x, y: middle + size * 0.36, size, face: 'figure', anchor: 'middle', fill: 'ground', figure })];
} // prettier-ignore

function beside(f: SceneLayout, v: Shape, block: Block): Mark[] {
  const { key, side, top, bottom, number, words } = block;
  const solid = number !== undefined;
  const { usual: size, number: big } = sizes(f, solid);
  const middle = (top + bottom) / 2;
  const edge = v.axis + side * outer(v, middle);
  const x = edge + side * (f.stacked ? 14 : isCompact(f) ? 16 : 34);
  const width = side > 0 ? f.width - x - f.margin * 0.6 : x - (f.stacked ? f.margin * 0.6 : f.plot.x - 10);
  const lines = textWidth(words, size, solid ? 'label' : 'head') > width ? 2 : 1;
  const height = (solid ? big * 0.74 + size * 1.2 : 0) + size * lines;
  if (width < size * 5 || height > bottom - top) return solid ? onlyNumber(v, block) : [];
  return [
    line(`leader-${key}`, [edge + side * 3, middle], [x - side * 4, middle], 'ink', f.stroke.leader),
    ...write(block, { x, y: middle - (solid ? big * 0.37 : height / 2), size, number: big, width, anchor: side > 0 ? 'start' : 'end', ink: 'ink' })
  ]; // prettier-ignore
}

/** A block and its words: inside it where they fit, or beside it. @param gap px to the other arm */
export function drawBlock(f: SceneLayout, v: Shape, block: Block, gap: number): Mark[] {
  const { key, figure, number } = block;
  const d = outline(v, block, gap / 2);
  const shape: Mark =
    number === undefined
      ? path({ key: `outline-${key}`, d, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, dash: '4 4', figure })
      : path({ key: `slab-${key}`, d, fill: 'ink', figure });
  return [shape, ...(within(f, v, block) ?? beside(f, v, block))];
} // prettier-ignore
