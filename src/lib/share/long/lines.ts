import { textWidth } from '../../marks/text';
import { fillLines } from '../../util/lines/fill';
import { unbreakable, WIDE } from '../../util/lines/unbreakable';

/** Share of the column that the last line of a paragraph fills at the least: four characters, or two words. */
const LAST = { han: 0.2, other: 0.34 };
/** Share of the column that a paragraph takes at the least, and in which steps it is made narrower. */
const NARROWEST = 0.6;
const STEP = 0.01;

/** Lines of a paragraph over the whole column; a little narrower where its last line were a word or two. */
export function proseLines(paragraph: string, width: number, size: number): string[] {
  const pieces = [unbreakable(paragraph)];
  const last = width * LAST[WIDE.test(paragraph) ? 'han' : 'other'];
  const measure = (line: string) => textWidth(line, size, 'label');
  const full = fillLines(pieces, width, measure);
  if (full.length < 2) return full;
  for (let share = 1; share >= NARROWEST; share -= STEP) {
    const lines = fillLines(pieces, width * share, measure);
    if (lines.length === full.length && measure(lines.at(-1)!) >= last) return lines;
  }
  return full;
}
