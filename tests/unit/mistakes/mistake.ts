import { csvParse } from 'd3';
import { textOfFile, withCell } from '../editing';

/** A change that spoils a file of `src/content`, and the line where it is to be reported. */
export interface Edit {
  file: string;
  change: (text: string) => string;
  line: number;
}

/** What an editor gets wrong, and parts of what is said of it. */
export type Mistake = readonly [what: string, edit: Edit, message: string, advice: string];

/** The line, from 1, of a place in a text. */
const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** Puts one passage for another. @param line where it is to be reported, if not where the passage begins */
export function swap(file: string, from: string | RegExp, to: string, line?: number): Edit {
  const text = textOfFile(file);
  const index = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  if (index < 0) throw new Error(`${from} is not in ${file}`);
  const begins = index + /^\n*/.exec(text.slice(index))![0].length;
  return { file, change: (now) => now.replace(from, to), line: line ?? lineAt(text, begins) };
}

/** Puts a paragraph before those of a file's first step, whatever they say. */
export const paragraph = (file: string, words: string): Edit =>
  swap(file, /(?<=^## [^\n]*\n\n)/m, `${words}\n\n`);

/** The words of a step's heading. */
export const headingOf = (file: string, step: string) =>
  new RegExp(`^## ${step}: (.*)$`, 'm').exec(textOfFile(file))![1]!;

/** The value that a row has. */
export const valueIn = (id: string, file = 'facts.csv') =>
  csvParse(textOfFile(file)).find((row) => row.id === id)!.value!;

/** Where a row of the facts stands. */
export const rowOf = (id: string, file = 'facts.csv') =>
  textOfFile(file)
    .split('\n')
    .findIndex((line) => line.startsWith(`${id},`)) + 1;

/** Puts another cell into a row. */
export const cell = (id: string, column: string, value: string, file = 'facts.csv'): Edit => ({
  file,
  change: (text) => withCell(text, id, column, value),
  line: rowOf(id, file)
});

/** What a text of the encoding GB 18030 is when it is read as UTF-8. */
export const misread = (text: string) => text.replace(/\p{Script=Han}/gu, '\ufffd\ufffd');

/** How many lines a file has. */
export const linesIn = (file: string) => textOfFile(file).trimEnd().split('\n').length;
