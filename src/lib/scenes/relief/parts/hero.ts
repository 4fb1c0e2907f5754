import type { Ink, Mark } from '../../../marks/marks';
import { splitFigure } from '../../_kit/numerals';
import { LEAST_SPACE } from '../../_kit/percent';
import { LEAST } from '../layout';
import { text, textWidth } from '../../../marks/text';

export interface HeroOptions {
  key: string;
  /** As the ledger prints it, without its qualifier. */
  printed: string;
  x: number;
  /** Top and height of the room it stands in the middle of, px. */
  y: number;
  height: number;
  /** Of the numerals at the most, px; smaller where they and their unit do not fit. */
  size: number;
  width: number;
  opacity: number;
  figure: string;
  fill?: Ink;
  /** Px of ground around it, where it lies on a drawing. */
  halo?: number;
}

/** Digits are this much of their size high. */
const DIGIT_HEIGHT = 0.7;
/** The most of its room that a figure fills, upright. */
const FILLS = 0.72;
/** A unit's size, and the gap before it, over the numerals' size. */
const PERCENT = { size: 0.6, gap: 0.04 };
const HAN = { size: 0.4, gap: 0.12 };
const LATIN = { size: 0.38, gap: 0.14 };

/** A figure set large with its unit on the same line, a percent sign close to it. */
export function hero(options: HeroOptions): { marks: Mark[]; top: number; right: number } {
  const { key, printed, x, y, height, width, opacity, figure, fill = 'ink' } = options;
  const { number, unit } = splitFigure(printed);
  const percent = unit === '%';
  const face = percent ? 'figure' : 'head';
  const { size: share, gap } = percent ? PERCENT : /[a-z]/.test(unit) ? LATIN : HAN;
  // A unit is never set too small to be read: what room it takes then, the numerals do without.
  const unitSize = (size: number) => Math.max(LEAST, size * share);
  const between = (size: number) => Math.max(LEAST_SPACE, size * gap);
  const wide = (size: number) =>
    textWidth(number, size, 'figure') + between(size) + textWidth(unit, unitSize(size), face);
  const most = Math.min(options.size, (height * FILLS) / DIGIT_HEIGHT);
  const spare = width - textWidth(unit, LEAST, face);
  const fitted = wide(most) <= width ? most : Math.max(spare / (wide(1) - textWidth(unit, LEAST, face)), 0);
  const scaled = (most * width) / wide(most);
  const size = Math.max(LEAST, Math.min(most, unitSize(scaled) > LEAST ? scaled : fitted));
  const baseline = y + (height + size * DIGIT_HEIGHT) / 2;
  const style = { fill, opacity, y: baseline, ...(options.halo ? { halo: options.halo } : {}) };
  const numeral = text({ key, text: number, x, size, face: 'figure', figure, ...style });
  const unitX = x + numeral.box.width + between(size);
  const word = text({ key: `${key}-unit`, text: unit, x: unitX, size: unitSize(size), face, ...style });
  return { marks: [numeral, word], top: baseline - size * DIGIT_HEIGHT, right: word.box.x + word.box.width };
}
