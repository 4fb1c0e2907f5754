import { textWidth } from '../marks/text';
import { phrases } from '../story/phrases';

/** Lines of whole words, each no wider than `width` px; a clause that still fits begins its own line. */
function fill(clauses: string[][], width: number, size: number): string[] {
  const wide = (text: string) => textWidth(text, size, 'head') > width;
  const lines: string[] = [];
  for (const clause of clauses) {
    const whole = clause.join('');
    const last = lines.at(-1);
    if (last !== undefined && !wide(last + whole)) lines[lines.length - 1] = last + whole;
    else if (!wide(whole)) lines.push(whole);
    else {
      lines.push('');
      for (const word of clause) {
        const current = lines.at(-1)!;
        if (current && wide(current + word)) lines.push(word);
        else lines[lines.length - 1] = current + word;
      }
    }
  }
  return lines;
}

/**
 * A title with its lines broken: Chinese between words and evenly, which spaces do for other languages by themselves.
 */
export function titleLines(title: string, width: number, size: number): string {
  if (!/\p{Script=Han}/u.test(title)) return title;
  const clauses = phrases(title);
  const lines = fill(clauses, width, size);
  const whole = clauses.every((clause) => lines.some((line) => line.includes(clause.join(''))));
  if (whole) return lines.join('\n');
  for (let narrower = width / 2; narrower < width; narrower += size / 4) {
    const even = fill(clauses, narrower, size);
    if (even.length === lines.length && even.every((line) => textWidth(line, size, 'head') <= width))
      return even.join('\n');
  }
  return lines.join('\n');
}
