import { csvParseRows } from 'd3-dsv';
import * as v from 'valibot';
import type { Problem } from './content-error';

export interface SourceFile {
  /** Path from the project's root, for messages. */
  file: string;
  text: string;
}

export interface Row<T> {
  line: number;
  value: T;
}

const stripBom = (text: string) => text.replace(/^\ufeff/, '');

/**
 * Reads a CSV file as a spreadsheet writes it (BOM, CRLF, quotes) and checks each row against a schema.
 * A row that fails is left out and reported with its line, column and what to write instead.
 */
export function readRows<S extends v.GenericSchema<Record<string, string>, unknown>>(
  source: SourceFile,
  columns: readonly string[],
  schema: S,
  problems: Problem[]
): Row<v.InferOutput<S>>[] {
  const { file } = source;
  const [header, ...body] = csvParseRows(stripBom(source.text));
  const missing = columns.filter((name) => !header?.includes(name));
  if (!header || missing.length > 0) {
    problems.push({
      file,
      line: 1,
      message: `the column ${missing.map((name) => `"${name}"`).join(', ')} is missing.`,
      advice: `The first line must name: ${columns.join(', ')}.`
    });
    return [];
  }
  const rows: Row<v.InferOutput<S>>[] = [];
  let line = 1 + header.join('').split('\n').length - 1;
  for (const cells of body) {
    line += 1;
    const start = line;
    line += cells.join('').split('\n').length - 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== header.length) {
      problems.push({
        file,
        line: start,
        message: `this row has ${cells.length} cells, the first line has ${header.length}.`,
        advice: 'Put a cell that contains a comma between double quotes.'
      });
      continue;
    }
    const record = Object.fromEntries(header.map((name, index) => [name, cells[index]!.trim()]));
    const result = v.safeParse(schema, record);
    if (result.success) rows.push({ line: start, value: result.output });
    else
      for (const issue of result.issues) {
        const column = issue.path?.[0]?.key;
        problems.push({
          file,
          line: start,
          message: `row "${record.id ?? ''}", column "${String(column)}": "${String(issue.input)}" cannot be read.`,
          advice: issue.message
        });
      }
  }
  return rows;
}
