import { problem, type Problem } from '../../ledger/content-error';
import type { Ledger } from '../../ledger/figure';
import type { SourceFile } from '../../ledger/source-file';
import { withAllWords } from '../../story/choices';
import { isFigure, numbersInWords, smallNumbersIn } from './number-words';

/** What stands for words that are still to come. */
const PLACEHOLDER =
  /\b(?:TODO|TBD|TBC|FIXME|XX+|lorem ipsum)\b|待定|待补充?|待填|待写|占位|\?{3,}|？{3,}|某某|×{2,}|[xX]{3,}/gi;
/** Brackets that a figure may have been put between, instead of braces. */
const BRACKETS =
  /[【〔［[(（<《「『“"]\s*([a-z][a-z0-9.]*(?:-[a-z0-9.]+)*)(:[a-z]+)?\s*[】〕］\])）>》」』”"]/g;
/** These are for no other use in the story. */
const FOREIGN_BRACKET = /[【】〔〕［］]/;
const TOKEN = /\{[^{}]*\}/g;
/** What is no prose: the address of a link, the key of a line, the id and the picture of a heading. */
const NO_PROSE =
  /\]\([^)]*\)|^#+ [a-z][a-z0-9-]*(?:\s*[(（]picture[:：]\s*[a-z0-9-]+[)）])?[:：]|^- [a-z][a-z0-9-]*[:：]/g;

const HYPHENED = /(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w-])/g;
const HAN = /\p{Script=Han}/u;

const blank = (text: string, pattern: RegExp) =>
  text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));

/** A text's lines without its tokens; of choices, which may go on over lines, all words are left. */
const linesOf = (text: string) => blank(withAllWords(text), TOKEN).split('\n');

/** In English (buses) and “talent” are words in brackets and quotes that a sentence may well have. */
const mayBeWord = (whole: string, id: string, prose: string) =>
  /^[(“"]/.test(whole) && /^[a-z]+$/.test(id) && !HAN.test(prose);

/** A figure whose value a number in words has. */
const figureOf = (value: number, ledger: Ledger) =>
  [...ledger.values()].find(({ number, kind }) => number === value && kind !== 'derived')?.id;

/** @param text without its tokens */
function reviewLine(text: string, file: string, line: number, ledger: Ledger): Problem[] {
  const prose = blank(text, NO_PROSE);
  const found: Problem[] = [];
  for (const [word] of prose.matchAll(PLACEHOLDER)) found.push(problem(file, line, 'placeholder', word));
  const inBrackets = [...prose.matchAll(BRACKETS)].filter(
    ([whole, id]) => ledger.has(id!) && !mayBeWord(whole, id!, prose)
  );
  for (const [whole, id, variant = ''] of inBrackets)
    found.push(problem(file, line, 'otherBrackets', whole, `{${id}${variant}}`));
  const bracket = inBrackets.length === 0 && FOREIGN_BRACKET.exec(prose);
  if (bracket) found.push(problem(file, line, 'foreignBracket', bracket[0]));
  for (const [id] of blank(prose, BRACKETS).matchAll(HYPHENED))
    // An English compound such as value-added may be meant as a word.
    if (ledger.has(id) && (/\d/.test(id) || HAN.test(prose))) found.push(problem(file, line, 'idBare', id));
  for (const { index, words, value } of numbersInWords(prose)) {
    const month = /^月/.test(prose.slice(index + words.length));
    if (!month && isFigure(value))
      found.push(problem(file, line, 'numberInWords', words, figureOf(value, ledger) ?? ''));
  }
  return found;
}

/** Reports what the words of a text hold that is no prose: placeholders, figures in words or in other brackets. */
export const reviewText = ({ file, text }: SourceFile, ledger: Ledger): Problem[] =>
  linesOf(text).flatMap((line, index) => reviewLine(line, file, index + 1, ledger));

/**
 * Reports small numbers in words on the lines that are new since a text was last agreed on: whether they count what a
 * row has, nobody but a reader can say.
 */
export function reviewCounts(source: SourceFile, before: SourceFile | undefined): Problem[] {
  if (!before || before.text === source.text) return [];
  const agreed = new Set(before.text.split('\n'));
  const lines = source.text.split('\n');
  return linesOf(source.text).flatMap((line, index) => {
    if (agreed.has(lines[index]!)) return [];
    const [word] = smallNumbersIn(blank(line, NO_PROSE));
    return word ? [{ ...problem(source.file, index + 1, 'countInWords', word), doubt: true }] : [];
  });
}

/** Reports placeholders in a table; its numbers are numbers, and its brackets its own. */
export const reviewTable = ({ file, text }: SourceFile): Problem[] =>
  text
    .split('\n')
    .flatMap((row, index) =>
      [...row.matchAll(PLACEHOLDER)].map(([word]) => problem(file, index + 1, 'placeholder', word))
    );
