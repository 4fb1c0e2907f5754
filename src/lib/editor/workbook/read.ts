import { csvParseRows } from 'd3';
import { readXlsx, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { ContentError, problem } from '../../ledger/content-error';
import { plainNumber, plainPeriod, plainValue } from '../../ledger/spreadsheet';
import { UNITS, type Unit } from '../../ledger/units';
import { SHEET_NAMES, SHEETS, type Column, type SheetName } from './columns';

/** What a number in the computer's own format keeps of a decimal one. */
const MOST_DIGITS = 15;

/** A format's own marks, without the text it prints beside them. */
const marksOf = (format = '') => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();

/** In plain digits, with the decimals that the cell shows: 5 under the format 0.0 is 5.0. */
function numberText(value: number, format: string): string {
  const marks = marksOf(format);
  const exact = Number((marks.includes('%') ? value * 100 : value).toPrecision(MOST_DIGITS));
  const shown = marks.includes('%') ? 0 : (/^0\.(0+)$/.exec(marks)?.[1]?.length ?? 0);
  return exact.toLocaleString('en-US', {
    useGrouping: false,
    minimumFractionDigits: shown,
    maximumFractionDigits: 20
  });
}

/** As much of a date as its cell shows: a day, an hour, or a month. */
function dateText(value: Date, format: string): string {
  const marks = marksOf(format);
  const text = value.toISOString();
  if (marks.includes('h')) return text.slice(0, 'yyyy-mm-ddThh:mm'.length);
  return text.slice(0, (marks.includes('d') ? 'yyyy-mm-dd' : 'yyyy-mm').length);
}

function textOf(value: CellValue | undefined, format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value, format);
  if (value instanceof Date) return dateText(value, format);
  return String(value)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** A cell as the ledger reads it: two that are alike say the same. */
function meaning(text: string, column: Column, unit: Unit): string {
  if (column === 'period') return plainPeriod(text);
  const plain = column === 'value' && UNITS[unit] ? plainValue(text, unit) : plainNumber(text);
  const isNumber = column === 'value' || column === 'low' || column === 'high';
  return isNumber && /^-?\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : plain;
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

interface Cells {
  rows: string[][];
  header: readonly Column[];
}

/** A sheet's cells as text, under the columns of the table. @throws ContentError where one is missing */
function cellsOf({ rows, cells, name }: Sheet, header: readonly Column[], file: string): Cells {
  const [first = [], ...rest] = rows;
  const names = first.map((cell) => String(cell ?? '').trim());
  const missing = header.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new ContentError([problem(`${file}:${name}`, 1, 'columnMissing', missing, header)]);
  const at = header.map((column) => names.indexOf(column));
  return {
    header,
    rows: rest
      .map((row, index) =>
        at.map((column) => textOf(row[column], cells?.get(`${index + 1},${column}`)?.style?.numFmt ?? ''))
      )
      .filter((row) => row.some((cell) => cell !== ''))
  };
}

/** The table with the cells of a sheet; what says the same as before stays as it was written. */
function tableWith({ rows, header }: Cells, table: string): string {
  const written = new Map(
    table.split('\n').map((line) => {
      const cells = csvParseRows(line)[0] ?? [];
      return [cells[0] ?? '', { line, cells }] as const;
    })
  );
  const unitAt = header.indexOf('unit');
  const lines = rows.map((row) => {
    const before = written.get(row[0]!);
    const unit = row[unitAt] as Unit;
    const kept = row.map((cell, index) => {
      const old = before?.cells[index];
      const same =
        old !== undefined && meaning(old, header[index]!, unit) === meaning(cell, header[index]!, unit);
      return same ? old : cell;
    });
    const unchanged = before && kept.every((cell, index) => cell === before.cells[index]);
    return unchanged ? before.line : kept.map(quoted).join(',');
  });
  return [table.split('\n')[0], ...lines, ''].join('\n');
}

async function opened(bytes: Uint8Array, file: string): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    throw new ContentError([problem(file, 1, 'workbookUnreadable')]);
  }
}

/**
 * Both tables with what a workbook has in them. A row that says the same as before is the same, letter by letter.
 * @param file its name, for messages
 * @throws ContentError where it is no workbook, or lacks a sheet or a column
 */
export async function tablesOf(
  bytes: Uint8Array,
  tables: Readonly<Record<SheetName, string>>,
  file: string
): Promise<Record<SheetName, string>> {
  const { sheets } = await opened(bytes, file);
  const missing = SHEET_NAMES.filter((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing.length > 0) throw new ContentError([problem(file, 1, 'sheetMissing', missing)]);
  const read = (name: SheetName) =>
    tableWith(
      cellsOf(
        sheets.find((sheet) => sheet.name === name)!,
        SHEETS[name],
        file
      ),
      tables[name]
    );
  return { facts: read('facts'), context: read('context') };
}
