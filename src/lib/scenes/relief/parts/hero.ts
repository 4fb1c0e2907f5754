import type { Ink, Mark } from '../../../marks/marks';
import { splitFigure } from '../../_kit/numerals';
import { LEGIBLE, text, textWidth } from '../../../marks/text';

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
}

/** Digits are this much of their size high. */
const DIGIT_HEIGHT = 0.7;
/** The most of its room that a figure fills, upright. */
const FILLS = 0.68;

/** A figure set large with its unit on the same line, a percent sign close to it. */
export function hero(options: HeroOptions): { marks: Mark[]; top: number } {
  const { key, printed, x, y, height, width, opacity, figure, fill = 'ink' } = options;
  const { number, unit } = splitFigure(printed);
  const percent = unit === '%';
  const face = percent ? 'figure' : 'head';
  const share = percent ? 0.6 : /[a-z]/.test(unit) ? 0.3 : 0.36;
  const gap = percent ? 0.04 : 0.12;
  const whole = (size: number) =>
    textWidth(number, size, 'figure') + size * gap + textWidth(unit, size * share, face);
  const size = Math.max(LEGIBLE, Math.min(options.size, (height * FILLS) / DIGIT_HEIGHT, width / whole(1)));
  const baseline = y + (height + size * DIGIT_HEIGHT) / 2;
  const numeral = text({ key, text: number, x, y: baseline, size, face: 'figure', fill, opacity, figure });
  const word = text({
    key: `${key}-unit`, text: unit, x: x + numeral.box.width + size * gap, y: baseline, size: size * share, face, fill, opacity
  }); // prettier-ignore
  return { marks: [numeral, word], top: baseline - size * DIGIT_HEIGHT };
}
