import fc from 'fast-check';
import { csvParseRows } from 'd3';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import { isNumeric, UNITS, type Unit } from '../../src/lib/ledger/units';
import type { Content } from '../../src/lib/editor/content';
import { compiled, edited, sound, textOfFile } from './editing';
import { readBack } from './reading-figures';
import { runs } from '../support/runs';

const TABLES = ['facts.csv', 'context.csv', 'places.csv'];
const TEXTS = ['buses.en.md', 'buses.zh.md', 'recovery.zh.md', 'projects.en.md', 'site.zh.md', 'cover.en.md'];

type Damage = (text: string) => string;
const lines =
  (change: (all: string[]) => string[]): Damage =>
  (text) =>
    change(text.split('\n')).join('\n');
const at = <T>(all: readonly T[], share: number) => Math.floor(share * all.length);

/** Somewhere in the file, as a share of its length. */
const share = fc.double({ min: 0, max: 0.9999, noNaN: true });

/** What an editor, a spreadsheet or an unlucky program does to a number. */
const NUMBERS = [
  '1,234',
  '１２３',
  '1e3',
  'NaN',
  'Jan-20',
  '2020/1/1',
  '-5',
  '007',
  '12.',
  '.5',
  '1 234',
  '430人',
  '∞',
  '0',
  '99999999999999999999',
  '12.50',
  '8%',
  ''
];

const damages: fc.Arbitrary<Damage> = fc.oneof(
  share.map((p) => lines((all) => all.filter((_, i) => i !== at(all, p)))),
  fc.tuple(share, share).map(([p, q]) => lines((all) => all.toSpliced(at(all, q), 0, all[at(all, p)]!))),
  fc.tuple(share, fc.nat(12), fc.string({ maxLength: 6 })).map(([p, cut, put]): Damage => (text) => {
    const from = Math.floor(p * text.length);
    return text.slice(0, from) + put + text.slice(from + cut);
  }),
  fc
    .tuple(
      share,
      fc.constantFrom('"', '\0', '\ufffd', '{', '}', ',', '\t', ';', '\r', '#', '>', '- ', '：', '\u3000')
    )
    .map(
      ([p, mark]): Damage =>
        (text) =>
          text.slice(0, Math.floor(p * text.length)) + mark + text.slice(Math.floor(p * text.length))
    ),
  fc.tuple(share, fc.nat(13), fc.nat(13)).map(([p, a, b]) =>
    lines((all) =>
      all.map((line, i) => {
        if (i !== at(all, p)) return line;
        const cells = line.split(',');
        const [one, other] = [cells[a] ?? '', cells[b] ?? ''];
        return cells.map((cell, n) => (n === a ? other : n === b ? one : cell)).join(',');
      })
    )
  ),
  fc.tuple(share, fc.nat(13), fc.constantFrom(...NUMBERS)).map(([p, n, value]) =>
    lines((all) =>
      all.map((line, i) =>
        i === at(all, p)
          ? line
              .split(',')
              .with(Math.min(n, line.split(',').length - 1), value)
              .join(',')
          : line
      )
    )
  ),
  fc.constantFrom<Damage>(
    (text) => `\ufeff${text}`,
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => text.replace(/\p{Script=Han}{1,2}/gu, '\ufffd'),
    (text) => text.replaceAll(',', ';'),
    (text) => text.replaceAll(',', '\t'),
    (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (text) => `${text}\n,,,,\n\n`,
    lines((all) => all.map((line) => (line ? `${line},,` : line))),
    lines((all) => all.map((line) => line.replace(/,+$/, ''))),
    () => ''
  ),
  share.map(
    (p): Damage =>
      (text) =>
        text.slice(0, Math.floor(p * text.length))
  )
);

/** A table's rows, read without the story's own reader. */
function rowsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name.trim(), row[i]?.trim() ?? ''])));
}

const printedBefore = printed(compiled(sound).content!);

function printed({ editions }: Content): Map<string, string> {
  return new Map(
    Object.values(editions).flatMap(({ locale, ledger }) =>
      ledger.map((figure) => [`${locale} ${figure.id}`, figure.text] as const)
    )
  );
}

/** Every printed figure reads back as its own row's value, and a row that was left alone prints as before. */
function checkStory(content: Content, file: string, text: string) {
  const facts = rowsOf(file === 'facts.csv' ? text : textOfFile('facts.csv'));
  const context = rowsOf(file === 'context.csv' ? text : textOfFile('context.csv'));
  const rows = new Map([...facts, ...context].map((row) => [row.id!, row]));
  const before = new Map(
    [...rowsOf(textOfFile('facts.csv')), ...rowsOf(textOfFile('context.csv'))].map((row) => [row.id!, row])
  );
  const cells = (row: Record<string, string> | undefined) =>
    JSON.stringify(Object.entries(row ?? {}).filter(([name]) => name !== ''));
  const unchanged = (id: string) => cells(rows.get(id)) === cells(before.get(id));
  for (const [key, shown] of printed(content)) {
    const id = key.slice(3);
    const row = rows.get(id);
    expect(row, `${key} has a row`).toBeDefined();
    const unit = row!.unit as Unit;
    const value = row!.value!;
    // As a person reads it: full-width digits are digits, and a comma before three of them parts thousands.
    const plain = value
      .normalize('NFKC')
      .replaceAll('\u2212', '-')
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(/%$/, '');
    if (value && isNumeric(unit))
      expect(readBack(shown), `${key}: ${shown}`).toBe(Number(`${plain}e${UNITS[unit].exponent}`) + 0);
    if (value && unchanged(id)) expect(shown, key).toBe(printedBefore.get(key) ?? shown);
  }
}

test('damaged content ends in a clear error or in a sound story, never in a wrong number', () => {
  let [refused, accepted] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...TABLES, ...TABLES, ...TEXTS),
      fc.array(damages, { minLength: 1, maxLength: 2 }),
      (file, all) => {
        const text = all.reduce((now, damage) => damage(now), textOfFile(file));
        const { content, problems } = compiled(edited(file, () => text));
        if (content) {
          accepted++;
          checkStory(content, file, text);
          return;
        }
        refused++;
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) {
          const known = [sound.facts, sound.context, sound.places, ...sound.texts.values()].find(
            (source) => source.file === problem.file
          );
          expect(known, problem.file).toBeDefined();
          const now = problem.file.endsWith(`/${file}`) ? text : known!.text;
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(now.split(/\r\n|\r|\n/).length);
          expect(problem.message.en).toMatch(/^\S.*\.$/su);
          expect(problem.advice.en).toMatch(/^[A-Z].*[.…”")]\.?$/su);
          expect(problem.message.zh).toMatch(/^\S.*。$/su);
          expect(problem.advice.zh).toMatch(/^\S.*。$/su);
          for (const locale of LOCALES)
            expect(`${problem.message[locale]} ${problem.advice[locale]}`).not.toMatch(
              /undefined|NaN(?!["”])|\[object/
            );
        }
      }
    ),
    { numRuns: runs(150), seed: 20200710 }
  );
  // Both ends are met, so that neither is taken for granted.
  expect(refused).toBeGreaterThanOrEqual(runs(20));
  expect(accepted).toBeGreaterThanOrEqual(runs(10));
});
