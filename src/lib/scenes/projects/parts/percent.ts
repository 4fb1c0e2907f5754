import type { Ink, Mark } from '../../../marks/marks';
import { LEGIBLE, text, textWidth } from '../../../marks/text';

/** Of the numerals' size: the sign is named after the number. */
const SIGN = 0.52;
const SPACE = 0.07;

export interface PercentOptions {
  key: string;
  /** Numerals only, with their sign of plus or minus. */
  digits: string;
  x: number;
  /** Top of the numerals, px: a number that shrinks hangs from it. */
  top: number;
  size: number;
  fill?: Ink;
  opacity?: number;
  figure?: string;
}

const CAP = 0.72;
const widthOf = (digits: string) => textWidth(digits, 1, 'figure') + SPACE + textWidth('%', SIGN, 'figure');

/** The largest size at which a percentage fits a width, px, no larger than `size`. */
export const fitPercent = (digits: string, width: number, size: number) =>
  Math.min(size, Math.max(LEGIBLE, width / widthOf(digits)));

/** Baseline of a percentage that hangs from `top`. */
export const percentBaseline = (top: number, size: number) => top + size * CAP;

/** A percentage as the piece sets them: its sign at half the size of its numerals. */
export function percent({
  key,
  digits,
  x,
  top,
  size,
  fill = 'ink',
  opacity,
  figure
}: PercentOptions): Mark[] {
  const shared = { y: percentBaseline(top, size), face: 'figure', fill, opacity } as const;
  const numerals = text({ ...shared, key, text: digits, x, size, figure });
  return [
    numerals,
    text({ ...shared, key: `${key}-sign`, text: '%', x: x + numerals.box.width + Math.max(4, size * SPACE), size: Math.max(LEGIBLE, size * SIGN) })
  ]; // prettier-ignore
}
