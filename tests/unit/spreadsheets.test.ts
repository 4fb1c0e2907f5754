import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../src/lib/editor/content';
import { digest, toldText } from '../../src/lib/editor/digest';
import { inGbk } from '../support/gbk';
import { compiled, edited, sound, textOfFile } from './editing';

const FILES = ['facts.csv', 'context.csv', 'places.csv'] as const;
const story = compileContent(sound);

/** Changes every cell of a column whose cells match. */
const inColumn =
  (column: string, pattern: RegExp, to: (found: RegExpExecArray) => string) => (text: string) => {
    const [header = [], ...rows] = csvParseRows(text);
    const at = header.indexOf(column);
    const changed = rows.map((row) =>
      row.map((cell, index) => {
        const found = index === at ? pattern.exec(cell) : null;
        return found ? to(found) : cell;
      })
    );
    const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    return [header, ...changed].map((row) => row.map(quoted).join(',')).join('\n');
  };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const excelMonth = ([, year, month]: RegExpExecArray) => `${MONTHS[Number(month) - 1]}-${year!.slice(2)}`;
const excelDay = ([, year, month, day]: RegExpExecArray) => `${year}/${Number(month)}/${Number(day)}`;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

test.each(FILES)('%s opens by double-click in Excel, and git keeps it as it is', (file) => {
  const bytes = readFileSync(`src/content/${file}`);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).not.toMatch(/[^\r]\n/);
  const { stdout, error } = spawnSync('git', ['check-attr', 'text', `src/content/${file}`], {
    encoding: 'utf8'
  });
  if (!error) expect(stdout).toContain('text: unset');
});

describe('what Excel makes of a table when it is opened and saved is the same story', () => {
  test.each([
    ['months as Mar-20', inColumn('period', MONTH, excelMonth)],
    ['days as 2020/3/26', inColumn('period', DAY, excelDay)],
    ['days of values as 2020/3/26', inColumn('value', DAY, excelDay)],
    ['months of values as Mar-20', inColumn('value', MONTH, excelMonth)],
    [
      'full-width digits',
      inColumn('value', /^\d+$/, ([digits]) =>
        digits!.normalize('NFKC').replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
      )
    ],
    ['thousands separators', inColumn('value', /^(\d{1,2})(\d{3})$/, ([, a, b]) => `${a},${b}`)]
  ])('%s', (_what, change) => {
    const sources = FILES.slice(0, 2).reduce((now, file) => edited(file, change, now), sound);
    const changed = FILES.filter((file) => textOfFile(file, sources) !== textOfFile(file));
    expect(changed.length).toBeGreaterThan(0);
    // A value, and so a story, is the same; only a period that the ledger keeps as written would differ.
    expect(compileContent(sources)).toEqual(story);
  });
});

describe('another encoding', () => {
  test('GBK, in which Chinese Excel saves "CSV", is read', () => {
    const sources = ['facts.csv', 'places.csv', 'buses.zh.md'].reduce(
      (now, file) => edited(file, inGbk, now),
      sound
    );
    expect(compileContent(sources)).toEqual(story);
  });

  test('UTF-16 with its mark, as Excel’s "Unicode text" has it, is read', () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(compileContent(edited('buses.zh.md', utf16))).toEqual(story);
  });

  test('a character that was lost on the way is reported with its line, not read as a question mark', () => {
    const { problems } = compiled(edited('context.csv', inGbk));
    expect(problems.map(({ fault, line }) => [fault, line])).toEqual([
      [
        'notUtf8',
        textOfFile('context.csv')
          .split('\n')
          .findIndex((row) => row.includes('−15.1')) + 1
      ]
    ]);
  });

  test('UTF-8 with a damaged byte is not taken for GB 18030', () => {
    const damaged = (text: string) => {
      const bytes = Buffer.from(text);
      bytes[bytes.indexOf(Buffer.from('规模'))] = 0xff;
      return bytes;
    };
    expect(compiled(edited('facts.csv', damaged)).problems.map(({ fault }) => fault)).toEqual(['notUtf8']);
  });
});

test('what happened to a whole column is said once, with what to do', () => {
  const daysOnly = inColumn('period', MONTH, ([, , month]) => `26-${MONTHS[Number(month) - 1]}`);
  const { problems } = compiled(edited('context.csv', daysOnly));
  expect(problems.length).toBeGreaterThan(50);
  const told = digest(problems);
  expect(told).toHaveLength(1);
  expect(toldText(told)).toMatch(
    /^✗ src\/content\/context\.csv:2 .*"26-Jul" cannot be read\. Likewise in line 3, 4, .* and \d+ more\. Write 2020, 2020-03/
  );
});

test('a row that is gone is said once, with what asks for it', () => {
  const gone = edited('facts.csv', (text) => text.replace(/\nbus-people,[^\n]*/, ''));
  const { problems } = compiled(gone);
  expect(problems.length).toBeGreaterThan(20);
  const told = digest(problems);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ file: 'src/content/facts.csv', line: 1 });
  expect(told[0]!.texts.map(({ locale }) => locale)).toEqual(['en', 'zh']);
  expect(toldText(told)).toMatch(
    /draws the figure "bus-people", which no row has\. It is asked for in facts\.csv:\d+, /
  );
});

test('a text is told in its own language, a table in both', () => {
  const one = edited('relief.zh.md', (text) => text.replace('老规矩', '7条老规矩'));
  const both = edited('relief.en.md', (text) => text.replace('{loan-rate', '{lone-rate'), one);
  const [english, chinese] = digest(compiled(both).problems);
  expect(english).toMatchObject({ file: 'src/content/relief.en.md', texts: [{ locale: 'en' }] });
  expect(chinese).toMatchObject({ file: 'src/content/relief.zh.md', texts: [{ locale: 'zh' }] });
  expect(toldText([chinese!])).toMatch(/“7”直接写进了正文。把数字写进 facts\.csv/);
});
