import { labelSize } from '../../../marks/label-size';
import { line, path, type Anchor, type Ink, type Mark, type Point } from '../../../marks/marks';
import { polygon, type PathData } from '../../../marks/path-data';
import { below, fitSize, text, textWidth } from '../../../marks/text';
import { isCompact, isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
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

/** Height of digits, and from a number to the words under it, in sizes. */
const DIGITS = 0.74;
const WORDS = { below: 1.4, after: 1.2, ascent: 0.8 };
/** A number on a screen that has room for it alone, px. */
const ALONE = { size: 22, least: 13, reach: 6, clear: 6, middle: 0.36 };
/** Px inside a block at its sides and above and below; less is no room for words. */
const INSIDE = { stacked: 9, compact: 12, wide: 26, upright: 6, least: 30, axis: 2 };
/** Type inside is tried at these shares of its usual size; a number is no smaller than this share of its own. */
const TRIED = [1, 0.94, 0.88, 0.82, 0.76];
const NUMBER_LEAST = 0.62;
/** Lines of words that a block has room for, with a number and without. */
const LINES = { solid: 3, open: 2 };
/** Px from a block to what stands beside it; that keeps a share of the margin from the edge, or some of the gutter. */
const BESIDE = { stacked: 14, compact: 16, wide: 34, margin: 0.6, gutter: 10, least: 5 };
const LEADER = { block: 3, words: 4 };
const PASSES = 4;

/** The band of the arm between two heights, as a closed path. */
function outline(v: Shape, { side, top, bottom }: Block, inset: number): PathData {
  const turn = v.foot - v.arm / v.slope;
  const corner = (x: number, y: number): Point => [v.axis + side * x, y];
  const near = (y: number) => Math.max(inset, inner(v, y));
  const corners = [corner(outer(v, top), top), corner(Math.max(inset, outer(v, bottom)), bottom)];
  corners.push(corner(near(bottom), bottom));
  if (turn > top && turn < bottom) corners.push(corner(near(turn), turn));
  corners.push(corner(near(top), top));
  return polygon(corners);
}

/** Type in and beside blocks: px where the stage is small, else over the size of labels. */
const TYPE = {
  compact: { solid: 13, open: 16, least: 12, number: 23, shortNumber: 20 },
  stacked: { solid: 1.02, open: 1.14, least: 12, number: 0.062, leastNumber: 22 },
  wide: { solid: 1.12, open: 1.45, least: 15.5 }
};

/** Sizes of type in and beside blocks. */
function sizes(layout: SceneLayout, solid: boolean) {
  const kind = solid ? 'solid' : 'open';
  const { compact, stacked, wide } = TYPE;
  if (isCompact(layout))
    return {
      usual: compact[kind],
      least: compact.least,
      number: isShort(layout) ? compact.shortNumber : compact.number
    };
  const label = labelSize(layout);
  if (layout.stacked)
    return {
      usual: label * stacked[kind],
      least: stacked.least,
      number: Math.max(stacked.leastNumber, layout.width * stacked.number)
    };
  return { usual: label * wide[kind], least: wide.least, number: layout.type.figure3 * NUMBER_LEAST };
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
function write(
  { key, number: figures, words, figure }: Block,
  { x, y, size, number, width, anchor, ink }: Written
) {
  const shared = { x, anchor, fill: ink, figure };
  const name = { ...shared, key: `words-${key}`, text: words, size, width };
  if (figures === undefined) return [text({ ...name, y: y + size * WORDS.ascent, face: 'head' })];
  const big = text({
    ...shared,
    key: `number-${key}`,
    text: figures,
    y: y + number * DIGITS,
    size: number,
    face: 'figure'
  });
  return [big, text({ ...name, y: below(big, size * WORDS.below), face: 'label' })];
}

/** The words inside the block, or nothing if they do not fit. */
function within(layout: SceneLayout, v: Shape, block: Block): Mark[] | undefined {
  const { usual, least, number } = sizes(layout, block.number !== undefined);
  for (const scale of TRIED) {
    const marks = fitted(layout, v, block, Math.max(least, usual * scale), number * scale, number);
    if (marks) return marks;
  }
  return undefined;
}

/** @param size of the words @param most of the number @param usual size of the number */
function fitted(layout: SceneLayout, v: Shape, block: Block, size: number, most: number, usual: number) {
  const { side, top, bottom, number } = block;
  const solid = number !== undefined;
  const pad = layout.stacked ? INSIDE.stacked : isCompact(layout) ? INSIDE.compact : INSIDE.wide;
  // The band leans, so what stands in it has less room the taller it is.
  let height = size;
  for (let pass = 0; pass < PASSES; pass++) {
    const y = (top + bottom) / 2 - height / 2;
    const [near, far] = [Math.max(INSIDE.axis, inner(v, y)), outer(v, y + height)];
    const width = far - near - pad;
    if (width < INSIDE.least) return;
    const figure = solid ? fitSize(number, width, most, 'figure') : 0;
    const marks = write(block, {
      x: v.axis + (side * (near + far)) / 2,
      y,
      size,
      number: figure,
      width,
      anchor: 'middle',
      ink: solid ? 'ground' : 'ink'
    });
    const last = marks.at(-1)!;
    const needed = last.box.y + last.box.height - y;
    const wide = last.box.width > width + 0.5 || last.lines.length > (solid ? LINES.solid : LINES.open);
    const small = solid && figure < usual * NUMBER_LEAST;
    if (!wide && !small && needed <= bottom - top - INSIDE.upright && needed <= height + 0.5) return marks;
    height = needed;
  }
}

/** On a screen too small for words those who cannot see the picture have them all. */
function onlyNumber(v: Shape, { key, side, top, bottom, number = '', figure }: Block): Mark[] {
  const middle = (top + bottom) / 2;
  const [near, far] = [inner(v, middle - ALONE.reach), outer(v, middle + ALONE.reach)];
  const size = fitSize(number, far - near - ALONE.clear, ALONE.size, 'figure');
  if (size < ALONE.least) return [];
  return [
    text({
      key: `number-${key}`,
      text: number,
      x: v.axis + (side * (near + far)) / 2,
      y: middle + size * ALONE.middle,
      size,
      face: 'figure',
      anchor: 'middle',
      fill: 'ground',
      figure
    })
  ];
}

function beside(layout: SceneLayout, v: Shape, block: Block): Mark[] {
  const { key, side, top, bottom, number, words } = block;
  const { stacked, margin, plot } = layout;
  const solid = number !== undefined;
  const { usual: size, number: big } = sizes(layout, solid);
  const middle = (top + bottom) / 2;
  const edge = v.axis + side * outer(v, middle);
  const x = edge + side * (stacked ? BESIDE.stacked : isCompact(layout) ? BESIDE.compact : BESIDE.wide);
  const left = stacked ? margin * BESIDE.margin : plot.x - BESIDE.gutter;
  const width = side > 0 ? layout.width - x - margin * BESIDE.margin : x - left;
  const lines = textWidth(words, size, solid ? 'label' : 'head') > width ? 2 : 1;
  const height = (solid ? big * DIGITS + size * WORDS.after : 0) + size * lines;
  if (width < size * BESIDE.least || height > bottom - top) return solid ? onlyNumber(v, block) : [];
  return [
    line(
      `leader-${key}`,
      [edge + side * LEADER.block, middle],
      [x - side * LEADER.words, middle],
      'ink',
      layout.stroke.leader
    ),
    ...write(block, {
      x,
      y: middle - (solid ? (big * DIGITS) / 2 : height / 2),
      size,
      number: big,
      width,
      anchor: side > 0 ? 'start' : 'end',
      ink: 'ink'
    })
  ];
}

/** A block and its words: inside it where they fit, or beside it. @param gap px to the other arm */
export function drawBlock(layout: SceneLayout, v: Shape, block: Block, gap: number): Mark[] {
  const { key, figure, number } = block;
  const d = outline(v, block, gap / 2);
  const shape: Mark =
    number === undefined
      ? path({
          key: `outline-${key}`,
          d,
          fill: 'none',
          stroke: 'ink',
          strokeWidth: layout.stroke.outline,
          dash: '4 4',
          figure
        })
      : path({ key: `slab-${key}`, d, fill: 'ink', figure });
  return [shape, ...(within(layout, v, block) ?? beside(layout, v, block))];
}
