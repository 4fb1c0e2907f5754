import type { Anchor, Ink, TextMark } from '../../marks/marks';
import { LEGIBLE, text, textWidth } from '../../marks/text';

/** Of the numerals' size: the sign is named after the number. */
const SIGN = 0.52;
const SPACE = 0.07;
const CAP = 0.72;
/** The least size of a sign, px. */
const LEAST = 12;
/** The least space between numerals and what is set beside them, px: closer, two labels touch. */
export const LEAST_SPACE = 5;

export interface PercentOptions {
  key: string;
  /** Numerals only, with their sign of plus or minus. */
  digits: string;
  x: number;
  /** Top of the numerals, px: a number that shrinks hangs from it. */
  top: number;
  size: number;
  anchor?: Exclude<Anchor, 'middle'>;
  fill?: Ink;
  opacity?: number;
  figure?: string;
}

/** Height of numerals, px. */
export const capHeight = (size: number) => size * CAP;

const signSize = (size: number) => Math.max(LEAST, size * SIGN);
const space = (size: number) => Math.max(LEAST_SPACE, size * SPACE);

/** Width of a percentage with its sign, px. */
export const percentWidth = (digits: string, size: number) =>
  textWidth(digits, size, 'figure') + space(size) + textWidth('%', signSize(size), 'figure');

/** The largest size at which a percentage fits a width, px, no larger than `size`. */
export const fitPercent = (digits: string, width: number, size: number) =>
  Math.min(size, Math.max(LEGIBLE, (size * width) / percentWidth(digits, size)));

/** A percentage as the piece sets them: its sign at half the size of its numerals. */
export function percent(options: PercentOptions): TextMark[] {
  const { key, digits, top, size, anchor = 'start', fill = 'ink', opacity, figure } = options;
  const x = anchor === 'end' ? options.x - percentWidth(digits, size) : options.x;
  const shared = { y: top + capHeight(size), face: 'figure', fill, opacity } as const;
  const numerals = text({ ...shared, key, text: digits, x, size, figure });
  const signX = x + numerals.box.width + space(size);
  return [numerals, text({ ...shared, key: `${key}-sign`, text: '%', x: signX, size: signSize(size) })];
}
