import { csvParseRows } from 'd3';
import * as v from 'valibot';
import { wordsOf } from '../locales/faults/said';
import { reporter, type Problem, type Report } from './content-error';
import { soundText, type SourceFile } from './source-file';

export interface Row<T> {
  line: number;
  value: T;
}

/** What was read of a table. */
export interface Table<T> {
  rows: Row<T>[];
  /** First cells of rows that could not be read: whoever asks for them need not be told twice. */
  damaged: string[];
}

/** The header's names, or undefined after reporting that the file is no such table. */
function headerOf(text: string, columns: readonly string[], say: Report): string[] | undefined {
  const [line = ''] = text.split('\n');
  const header = csvParseRows(line)[0]?.map((name) => name.trim()) ?? [];
  const other = (header.length < columns.length && ['\t', ';'].find((mark) => line.includes(mark))) || '';
  if (other) {
    say(1, 'separator', other);
    return;
  }
  const named = columns.map((name) => header.filter((one) => one === name).length);
  const missing = columns.filter((_, index) => named[index] === 0);
  const twice = columns.filter((_, index) => named[index]! > 1);
  if (missing.length > 0) say(1, 'columnMissing', missing, columns);
  if (twice.length > 0) say(1, 'columnTwice', twice);
  return missing.length + twice.length === 0 ? header : undefined;
}

/** Cells under the header's names; undefined after reporting that there are too few or too many. */
function fitted(cells: string[], header: readonly string[], line: number, say: Report): string[] | undefined {
  // Some spreadsheets leave out the commas after a row's last filled cell.
  const short = cells.length < header.length && cells.at(-1) !== '';
  const unnamed = cells.find((cell, index) => header[index] === '' && cell.trim() !== '');
  if (unnamed !== undefined) {
    say(line, 'cellOutside', unnamed);
    return;
  }
  if (short || cells.length === header.length) return header.map((_, index) => cells[index] ?? '');
  say(line, 'cellCount', cells.length, header.length);
  return undefined;
}

/**
 * Reads a CSV file as a spreadsheet writes it (quotes, empty rows and columns at the end) and checks each row against a
 * schema, whose messages say in both languages what to write instead. A row that fails is left out and reported with
 * its line and column.
 * @returns undefined where the whole file cannot be read as this table
 */
export function readRows<S extends v.GenericSchema<Record<string, string>, unknown>>(
  source: SourceFile,
  columns: readonly string[],
  schema: S,
  problems: Problem[]
): Table<v.InferOutput<S>> | undefined {
  const say = reporter(source.file, problems);
  const text = soundText(source, problems);
  const header = text === undefined ? undefined : headerOf(text, columns, say);
  if (text === undefined || !header) return undefined;
  const table: Table<v.InferOutput<S>> = { rows: [], damaged: [] };
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + 1;
    const cells = csvParseRows(written)[0] ?? [];
    if (line === 1 || cells.every((cell) => cell.trim() === '')) continue;
    // Left open, a quotation mark would swallow the rows after it.
    const open = written.split('"').length % 2 === 0;
    if (open) say(line, 'quoteOpen');
    const fit = open ? undefined : fitted(cells, header, line, say);
    if (!fit) {
      table.damaged.push(cells[0]!.trim());
      continue;
    }
    const record = Object.fromEntries(
      header.flatMap((name, at) => (name === '' ? [] : [[name, fit[at]!.trim()]]))
    );
    const result = v.safeParse(schema, record);
    if (result.success) {
      table.rows.push({ line, value: result.output });
      continue;
    }
    table.damaged.push(cells[0]!.trim());
    for (const issue of result.issues)
      say(
        line,
        'cellUnreadable',
        cells[0]!,
        String(issue.path?.[0]?.key),
        String(issue.input),
        wordsOf(issue.message)
      );
  }
  return table;
}
