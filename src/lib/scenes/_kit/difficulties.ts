import type { TextMark } from '../../marks/marks';
import { text, type TextOptions } from '../../marks/text';

/** The five difficulties in the order of the source; help is reported for the first two and the last. */
export const DIFFICULTIES = ['hiring', 'recruiting', 'suppliers', 'freight', 'cash'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/**
 * A difficulty's word, the same object in each chapter that meets it: cold, and warm where help is reported.
 * @param warmth 0 cold to 1 warm; between the two both colours lie one on the other
 */
export function difficultyWord(options: Omit<TextOptions, 'fill'>, warmth: number): TextMark[] {
  const { key, opacity = 1 } = options;
  return [
    text({ ...options, face: 'head', fill: 'cold-text', opacity: opacity * (1 - warmth) }),
    text({ ...options, face: 'head', key: `${key}-warm`, fill: 'warm-text', opacity: opacity * warmth })
  ];
}
