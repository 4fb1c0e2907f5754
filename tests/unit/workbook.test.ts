import { readXlsx, writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/lib/ledger/content-error';
import { tablesOf } from '../../src/lib/editor/workbook/read';
import { workbookOf } from '../../src/lib/editor/workbook/write';
import { sound, withCell } from './editing';

const tables = { facts: sound.facts.text, context: sound.context.text };

/** What a clerk changes in a cell: its value, and the format in which it shows. */
interface Edit {
  id: string;
  column: string;
  value: CellValue;
  numFmt?: string;
}

/** The workbook after a clerk saved it with other cells. */
async function saved(edits: readonly Edit[], sheetName = 'facts') {
  const { sheets } = await readXlsx(await workbookOf(tables), { readStyles: true });
  return writeXlsx({
    sheets: sheets.map(({ name, rows, cells }) => {
      const changed = rows.map((row) => [...row]);
      const styled = new Map<string, Partial<Cell>>(cells);
      for (const { id, column, value, numFmt } of name === sheetName ? edits : []) {
        const [row, at] = [rows.findIndex(([first]) => first === id), rows[0]!.indexOf(column)];
        changed[row]![at] = value;
        const before = styled.get(`${row},${at}`);
        styled.set(`${row},${at}`, {
          value,
          style: { numFmt: numFmt ?? before?.style?.numFmt ?? 'General' }
        });
      }
      return { name, rows: changed, cells: styled };
    })
  });
}
const readBack = async (bytes: Uint8Array) => tablesOf(bytes, tables, 'content.xlsx');

test('a workbook that was not changed leaves both tables as they are, letter by letter', async () => {
  expect(await readBack(await workbookOf(tables))).toEqual(tables);
  expect(await readBack(await saved([]))).toEqual(tables);
});

test('it has typed cells, frozen headings and a comment on each', async () => {
  const { sheets } = await readXlsx(await workbookOf(tables), { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(['facts', 'context']);
  for (const { rows, cells, freezePane, dataValidations } of sheets) {
    expect(freezePane).toMatchObject({ rows: 1, columns: 1 });
    for (const at of rows[0]!.keys())
      expect(cells!.get(`0,${at}`)?.comment?.text, String(rows[0]![at])).toMatch(/\p{Script=Han}/u);
    expect(dataValidations?.some(({ type }) => type === 'list')).toBe(true);
  }
  const facts = sheets[0]!.rows;
  const value = (id: string) => facts.find(([first]) => first === id)![facts[0]!.indexOf('value')];
  expect(typeof value('bus-people')).toBe('number');
  expect(value('signing')).toBeInstanceOf(Date);
  expect(typeof value('award-month')).toBe('string');
});

describe('what a clerk writes into a cell is the table’s own text', () => {
  test.each<[string, Edit, string]>([
    ['a number', { id: 'bus-people', column: 'value', value: 431 }, '431'],
    ['a number with a fraction', { id: 'output', column: 'value', value: 160.25 }, '160.25'],
    ['a zero that its format shows', { id: 'output', column: 'value', value: 160 }, '160.00'],
    ['a share', { id: 'city-share', column: 'value', value: 0.547, numFmt: '0.0%' }, '54.7'],
    ['a day', { id: 'signing', column: 'value', value: new Date('2021-01-15T00:00Z') }, '2021-01-15'],
    [
      'an hour',
      { id: 'arrival', column: 'value', value: new Date('2021-01-15T14:30Z'), numFmt: 'yyyy/m/d h:mm' },
      '2021-01-15T14:30'
    ],
    [
      'a month that the spreadsheet took for a date',
      { id: 'buses', column: 'period', value: new Date('2020-09-01T00:00Z'), numFmt: 'mmm-yy' },
      '2020-09'
    ],
    [
      'words with a comma',
      { id: 'buses', column: 'measure_en', value: 'buses, all told' },
      'buses, all told'
    ],
    ['words on two lines', { id: 'buses', column: 'measure_en', value: 'buses\nall told' }, 'buses all told']
  ])('%s', async (_what, edit, text) => {
    const facts = withCell(tables.facts, edit.id, edit.column, text);
    expect(facts).not.toBe(tables.facts);
    expect(await readBack(await saved([edit]))).toEqual({ ...tables, facts });
  });

  test('rows added and taken out', async () => {
    const { sheets } = await readXlsx(await workbookOf(tables));
    const rows = sheets[1]!.rows.filter(([id]) => id !== 'zhaoqing-day');
    rows.push([
      'new-row',
      'gdp_yoy',
      'Guangdong',
      '2020',
      2.3,
      'percent',
      'published',
      '省统计局',
      'Bureau',
      null,
      null
    ]);
    const bytes = await writeXlsx({
      sheets: [
        { name: 'facts', rows: sheets[0]!.rows },
        { name: 'context', rows }
      ]
    });
    const lines = tables.context.split('\n').filter((line) => !line.startsWith('zhaoqing-day,'));
    expect((await readBack(bytes)).context).toBe(
      [
        ...lines.slice(0, -1),
        'new-row,gdp_yoy,Guangdong,2020,2.3,percent,published,省统计局,Bureau,,',
        ''
      ].join('\n')
    );
  });
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['no workbook', async () => Buffer.from('id,value'), 'workbookUnreadable'],
  [
    'a sheet under another name',
    () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['id']] }] }),
    'sheetMissing'
  ],
  [
    'a column taken out',
    () => writeXlsx({ sheets: ['facts', 'context'].map((name) => ({ name, rows: [['id', 'value']] })) }),
    'columnMissing'
  ]
])('%s is refused with what to do', async (_what, bytes, fault) => {
  const error = await readBack(await bytes()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ContentError);
  expect((error as ContentError).problems.map((one) => one.fault)).toEqual([fault]);
});
