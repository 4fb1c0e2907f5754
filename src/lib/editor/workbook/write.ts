import { csvParseRows } from 'd3';
import {
  rangeRef,
  writeXlsx,
  type Cell,
  type CellValue,
  type DataValidation,
  type WriteSheet
} from 'hucre/xlsx';
import { UNITS, type Unit } from '../../ledger/units';
import { adviceOnValue, decimalsOf } from '../../ledger/value';
import { COLUMNS, SHEET_NAMES, type Column, type SheetName } from './columns';

/** Text that a spreadsheet leaves as it is typed. */
const AS_TYPED = '@';
/** Rows that may be added below those there are. */
const ROOM = 200;
const NUMERIC: readonly Column[] = ['paragraph', 'decimals', 'low', 'high'];
const DATE_FORMATS: Partial<Record<Unit, { format: string; rest: string }>> = {
  date: { format: 'yyyy-mm-dd', rest: 'T00:00Z' },
  datetime: { format: 'yyyy-mm-dd hh:mm', rest: 'Z' }
};

/** A cell with the type that its column has, and the format in which it shows what the table says. */
function typed(text: string, column: Column, unit: Unit): { value: CellValue; numFmt: string } {
  const asTyped = { value: text === '' ? null : text, numFmt: AS_TYPED };
  if (NUMERIC.includes(column)) return text === '' ? asTyped : number(text);
  if (column !== 'value' || text === '') return asTyped;
  // A value that its unit does not allow is left for the check to tell.
  if (!UNITS[unit] || adviceOnValue(text, unit)) return asTyped;
  const date = DATE_FORMATS[unit];
  if (date) return { value: new Date(text + date.rest), numFmt: date.format };
  return UNITS[unit].kind === 'date' || UNITS[unit].kind === 'label' ? asTyped : number(text);
}

const number = (text: string) => ({
  value: Number(text),
  numFmt: decimalsOf(text) > 0 ? `0.${'0'.repeat(decimalsOf(text))}` : '0'
});

function sheetOf(name: SheetName, table: string): WriteSheet {
  const [header = [], ...rows] = csvParseRows(table.trimEnd());
  const names = header as Column[];
  const unitAt = names.indexOf('unit');
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, column] of names.entries())
    cells.set(`0,${at}`, {
      value: column,
      style: { font: { bold: true } },
      comment: { text: COLUMNS[column]?.note ?? '' }
    });
  const typedRows = rows.map((row, index) =>
    row.map((text, at) => {
      const { value, numFmt } = typed(text, names[at]!, row[unitAt] as Unit);
      cells.set(`${index + 1},${at}`, { value, style: { numFmt } });
      return value;
    })
  );
  const last = rows.length + ROOM;
  const dataValidations = names.flatMap((column, at): DataValidation[] => {
    const choices = COLUMNS[column]?.choices;
    if (!choices) return [];
    const values = choices.filter(Boolean);
    return [
      { type: 'list', values, allowBlank: true, showErrorMessage: true, range: rangeRef(1, at, last, at) }
    ];
  });
  return {
    name,
    columns: names.map((column) => ({
      width: COLUMNS[column]?.width ?? 12,
      ...(column === 'value' ? {} : { numFmt: NUMERIC.includes(column) ? 'General' : AS_TYPED })
    })),
    rows: [names, ...typedRows],
    cells,
    dataValidations,
    freezePane: { rows: 1, columns: 1 }
  };
}

/** Both tables as one workbook, a sheet each: typed cells, frozen headings with a comment each. */
export const workbookOf = (tables: Readonly<Record<SheetName, string>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: SHEET_NAMES.map((name) => sheetOf(name, tables[name])) });
