import { describe, expect, test } from 'vitest';
import { problem as problemOf } from '../../src/lib/ledger/content-error';
import { digest, toldText } from '../../src/lib/editor/digest';
import { problemPage } from '../../src/lib/editor/problems';
import { compileContent } from '../../src/lib/editor/content';
import { compiled, edited, inEnglish, sound } from './editing';
import { BEYOND } from './mistakes/beyond-limits';
import { FILES } from './mistakes/encoding';
import { cell } from './mistakes/mistake';
import { PROSE } from './mistakes/prose';
import { STEPS } from './mistakes/steps';
import { TABLES } from './mistakes/tables';

test('the content as it stands compiles, with the same steps in both languages', () => {
  const { en, zh } = compileContent(sound).editions;
  const hashes = (edition: typeof en) =>
    edition.chapters.flatMap(({ steps }) => steps.map(({ hash }) => hash));
  expect(hashes(en)).toEqual(hashes(zh));
});

const put = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} is not in the text`);
  return changed;
};
describe('what an editor gets wrong is said with file, line and what to do', () => {
  test.each([...PROSE, ...STEPS, ...TABLES, ...BEYOND, ...FILES])(
    '%s',
    (_what, { file, change, line }, message, advice) => {
      const { problems } = compiled(edited(file, change));
      const found = problems.filter((problem) => problem.message.en.includes(message));
      expect(
        found.map((problem) => `${problem.file}:${problem.line}`),
        problems.map(inEnglish).join('\n')
      ).toContain(`src/content/${file}:${line}`);
      expect(found[0]!.advice.en).toContain(advice);
      for (const said of [found[0]!.message.zh, found[0]!.advice.zh])
        expect(said).toMatch(/^.*\p{Script=Han}.*。$/su);
    }
  );

  test('one broken row is one problem, however often its figure is used', () => {
    const { problems } = compiled(edited('facts.csv', cell('bus-people', 'value', '430人').change));
    expect(problems.map(inEnglish)).toHaveLength(1);
  });

  test('what is computed from a figure that is beyond its limit is not reported beside it', () => {
    const { problems } = compiled(edited('facts.csv', cell('bus-people', 'value', '45500').change));
    expect(problems.map(inEnglish)).toHaveLength(1);
  });

  test.each(['relief.zh', 'site.en'])('the file %s missing', (name) => {
    const texts = new Map(sound.texts);
    texts.delete(name);
    const { problems } = compiled({ ...sound, texts });
    expect(problems.map(inEnglish)).toContainEqual(
      expect.stringContaining(`src/content/${name}.md:1: the file "${name}.md" is missing. Put it back`)
    );
  });

  test('a file that nothing reads', () => {
    const texts = new Map(sound.texts);
    texts.set('busses.en', { file: 'src/content/busses.en.md', text: '# Busses' });
    const { problems } = compiled({ ...sound, texts });
    expect(problems.map(inEnglish)).toEqual([
      expect.stringMatching(
        /^src\/content\/busses.en.md:1: nothing reads the file "busses.en.md"\. .*site, figures, cover, recovery, buses/
      )
    ]);
  });
});

test('problems are told alike in the terminal and in the page, where no text of theirs is markup', () => {
  const told = digest([problemOf('src/content/facts.csv', 3, 'cellOutside', '<b>')]);
  expect(toldText(told)).toBe(
    '✗ src/content/facts.csv:3  "<b>" stands in a column without a name. Move it to its column, or take it out.' +
      ' · “<b>”所在的那一列没有列名。移到它该在的列，或者删掉。'
  );
  expect(problemPage(told)).toContain('src/content/facts.csv:3');
  expect(problemPage(told)).toContain('&lt;b>');
  expect(problemPage(told)).not.toContain('<b>');
});

describe('what a spreadsheet does to the file changes nothing', () => {
  const story = compileContent(sound);
  const rows = (change: (row: string) => string) => (text: string) => text.split('\n').map(change).join('\n');
  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['quoted cells', put(/\noutput,([^,]*),/, '\n"output","$1",')],
    ['empty rows at the end', (text: string) => `${text}${',,,,,,,,,,,,,\n'.repeat(3)}\n\n`],
    ['empty columns at the end', rows((row) => (row === '' ? row : `${row},,`))],
    ['no commas after the last filled cell', rows((row) => row.replace(/,+$/, ''))]
  ])('%s', (_what, change) => {
    expect(compileContent(edited('facts.csv', change))).toEqual(story);
  });
  test.each(['\r\n', '\r'])('a text with line ends of another system (%j)', (end) => {
    const moved = (text: string) => `\ufeff${text.replaceAll('\n', end)}`;
    expect(compileContent(edited('buses.zh.md', moved))).toEqual(story);
  });
});
