import { textWidth } from '../marks/text';
import { phrasesOf, withoutBreakHints } from '../util/lines/clauses';
import { balanceLines, fillLines } from '../util/lines/fill';

/**
 * A title with its lines broken: Chinese after clauses, and where a line cannot hold one, between words and evenly. For
 * other languages spaces do that by themselves.
 * @param title with its writer's break hints, if it has any
 */
export function titleLines(title: string, width: number, size: number): string {
  if (!/\p{Script=Han}/u.test(title)) return withoutBreakHints(title);
  const clauses = phrasesOf(title);
  const measure = (line: string) => textWidth(line, size, 'head');
  const torn = clauses.some((words) => measure(words.join('')) > width);
  return (torn ? balanceLines : fillLines)(clauses, width, measure).join('\n');
}
