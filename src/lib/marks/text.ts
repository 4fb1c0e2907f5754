import { greatest } from 'd3';
import advances from './advances.json' with { type: 'json' };
import { balanceLines } from '../util/lines/fill';
import { unbreakable, WIDE } from '../util/lines/unbreakable';
import { memoize } from '../util/memoize';
import type { Anchor, Box, Face, Ink, TextMark } from './marks';

const tables = advances as Record<Face, Record<string, number>>;

/** Width in em of one character: Hanzi are square, Latin by the font's own advance. */
function advance(character: string, face: Face): number {
  if (WIDE.test(character)) return 1;
  return (tables[face][character] ?? tables.head[character] ?? 600) / 1000;
}

/** Labels of a story are a few hundred; more are sizes on their way, and not asked for again. */
const KEPT = 2000;

/** Width of a line in em. */
const widthOf = memoize(
  (text: string, face: Face) => {
    let width = 0;
    for (const character of text) width += advance(character, face);
    return width;
  },
  (text, face) => face + text,
  KEPT
);

/** Width of a line in px, by the fonts' advance widths, without a browser. */
export const textWidth = (text: string, size: number, face: Face) => widthOf(text, face) * size;

/** The word of a text that is widest: no line of it is narrower. */
export const widestWord = (text: string, face: Face) =>
  greatest(text.split(' '), (word) => textWidth(word, 1, face)) ?? '';

/** Lines of a text in its own paragraphs, evened out and no wider than `width` px. */
export const wrap = memoize(
  (text: string, width: number, size: number, face: Face) =>
    text
      .split('\n')
      .flatMap((paragraph) =>
        balanceLines([unbreakable(paragraph)], width, (line) => textWidth(line, size, face))
      ),
  (text, width, size, face) => `${face} ${size} ${width} ${text}`,
  KEPT
);

export interface TextOptions {
  key: string;
  text: string;
  x: number;
  /** Baseline of the first line, or of the last with `from: 'bottom'`. */
  y: number;
  size: number;
  face?: Face;
  fill?: Ink;
  anchor?: Anchor;
  /** Wraps at this width, px. */
  width?: number;
  /** Between baselines over size; by default 1.3 for labels, 1.1 for heads, more for Chinese. */
  leading?: number;
  halo?: number;
  opacity?: number;
  figure?: string;
  /** Whether `y` is the first baseline or the last. */
  from?: 'top' | 'bottom';
  /** Comes in from beyond the stage, or goes out there. */
  passing?: boolean;
}

/** The narrowest column that words are broken for, over their size: less room than that is none. */
const NARROWEST = 2;

/** A text mark with its lines broken and its box known. */
export function text(options: TextOptions): TextMark {
  const { key, x, size, face = 'label', fill: ink = 'ink', anchor = 'start', from = 'top' } = options;
  const lines = options.width
    ? wrap(options.text, Math.max(options.width, size * NARROWEST), size, face)
    : options.text.split('\n');
  const han = WIDE.test(options.text);
  const leading = size * (options.leading ?? (face === 'label' ? (han ? 1.42 : 1.28) : han ? 1.25 : 1.08));
  const height = leading * (lines.length - 1);
  const y = from === 'bottom' ? options.y - height : options.y;
  const width = Math.max(...lines.map((line) => textWidth(line, size, face)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const ascent = size * (han ? 0.86 : 0.74);
  const descent = size * (face === 'figure' ? 0.02 : han ? 0.12 : 0.2);
  const box: Box = { x: left, y: y - ascent, width, height: height + ascent + descent };
  return {
    kind: 'text',
    key,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    lines,
    face,
    size: Math.round(size * 10) / 10,
    leading: Math.round(leading * 10) / 10,
    anchor,
    fill: ink,
    box,
    ...(options.halo ? { halo: options.halo } : {}),
    ...(options.passing ? { passing: true } : {}),
    ...(options.opacity !== undefined ? { opacity: options.opacity } : {}),
    ...(options.figure ? { figure: options.figure } : {})
  };
}

/** The next free baseline under a text mark. */
export const below = (mark: TextMark, gap: number) => mark.y + mark.leading * (mark.lines.length - 1) + gap;

/** Smaller than this nobody reads, px: a line that fits no better is left to reach beyond its place. */
export const LEGIBLE = 9;

/** The largest size at which a line fits a width, px, no larger than `size`; no smaller than can be read. */
export const fitSize = (content: string, width: number, size: number, face: Face) =>
  Math.min(size, Math.max(LEGIBLE, (size * width) / textWidth(content, size, face)));
