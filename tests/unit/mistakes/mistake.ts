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
  const [passage] = typeof from === 'string' ? [from] : (from.exec(text) ?? []);
  if (passage === undefined || !text.includes(passage)) throw new Error(`${from} is not in ${file}`);
  const begins = text.indexOf(passage) + /^\n*/.exec(passage)![0].length;
  return { file, change: (now) => now.replace(from, to), line: line ?? lineAt(text, begins) };
}

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
