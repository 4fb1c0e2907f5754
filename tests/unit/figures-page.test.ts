import editions from 'virtual:story';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import {
  EVERYTHING,
  figuresPage,
  filterRows,
  GROUPS,
  readQuery,
  SORT_KEYS,
  sortRows,
  writeQuery,
  type Query
} from '../../src/lib/figures/table';
import { usesOf } from '../../src/lib/figures/uses';
import { figuresIn, pictureAtRest } from '../../src/lib/render/picture-at-rest';
import { MANIFESTS } from '../../src/lib/scenes';
import type { Inline } from '../../src/lib/story/types';

const pages = { en: figuresPage(editions.en), zh: figuresPage(editions.zh) };
const chapters = pages.en.chapters.map(({ id }) => id);

describe.each(LOCALES)('where figures stand: %s', (locale) => {
  const edition = editions[locale];
  const uses = usesOf(edition);

  test('every figure that the story prints or draws stands in a step, and no other does', () => {
    const listed = edition.ledger.map(({ id }) => id).sort();
    // Labels of a step that an editor took out are still written, and stand in no step.
    const isWhole = MANIFESTS.every(({ id, steps }) => {
      const told = edition.chapters.find((chapter) => chapter.id === id)!.steps;
      return steps.every((step) => told.some((one) => one.id === step));
    });
    if (isWhole) expect([...uses.keys()].sort()).toEqual(listed);
    else expect(listed).toEqual(expect.arrayContaining([...uses.keys()]));
  });

  test('a figure in a step’s words is told to stand there', () => {
    for (const chapter of edition.chapters)
      for (const step of chapter.steps)
        for (const id of step.figures)
          expect(
            uses.get(id)!.some(({ hash, spoken }) => hash === step.hash && !spoken),
            `${id} in ${step.hash}`
          ).toBe(true);
  });

  test('a figure that only a speaker says is told apart', () => {
    const idsIn = (runs: readonly Inline[]) =>
      runs.flatMap((run) => (typeof run === 'object' && run.type === 'figure' ? [run.id] : []));
    let told = 0;
    for (const chapter of edition.chapters)
      for (const { hash, notes, figures, sceneStep } of chapter.steps) {
        const inPicture = figuresIn(pictureAtRest(chapter, sceneStep, locale));
        const inLabels = Object.values(chapter.labelFigures).flat();
        const shown = new Set([...figures, ...inPicture, ...inLabels]);
        for (const id of Object.values(notes).flatMap(idsIn)) {
          if (shown.has(id)) continue;
          told++;
          expect(uses.get(id)!.find((use) => use.hash === hash)!.spoken, `${id} in ${hash}`).toBe(true);
        }
      }
    expect(told).toBeGreaterThan(0);
  });
});

test('a figure stands in the same steps in both languages', () => {
  const places = (locale: 'en' | 'zh') =>
    pages[locale].rows.map(({ id, uses }) => [
      id,
      uses.filter(({ spoken }) => !spoken).map(({ hash }) => hash)
    ]);
  expect(places('zh')).toEqual(places('en'));
});

test.each(LOCALES)('the page has a row for every figure, printed as in the story: %s', (locale) => {
  const rows = new Map(pages[locale].rows.map((row) => [row.id, row]));
  const seen: string[] = [];
  for (const { id, text } of editions[locale].ledger) expect(rows.get(id)?.text, id).toBe(text);
  const check = (runs: readonly Inline[]) => {
    for (const run of runs) {
      if (typeof run === 'string') continue;
      if (run.type === 'figure') seen.push(run.id);
      else if ('children' in run) check(run.children);
    }
  };
  for (const { body } of pages[locale].limitations)
    for (const block of body) check(block.type === 'paragraph' ? block.children : block.items.flat());
  expect(seen.length).toBeGreaterThan(40);
  for (const id of seen) expect(rows.has(id), id).toBe(true);
});

test('both languages leave the same things unsaid, in the same order', () => {
  const hashes = (locale: 'en' | 'zh') => pages[locale].limitations.map(({ hash }) => hash);
  expect(hashes('zh')).toEqual(hashes('en'));
  expect(hashes('en').length).toBeGreaterThanOrEqual(21);
});

const query: fc.Arbitrary<Query> = fc.record({
  text: fc.string({ maxLength: 80 }),
  group: fc.constantFrom('' as const, ...GROUPS),
  chapter: fc.constantFrom('', ...chapters),
  sort: fc.constantFrom('' as const, ...SORT_KEYS),
  descending: fc.boolean()
});
const locale = fc.constantFrom(...LOCALES);

describe('what a reader asks', () => {
  test('is read back from the address as it was written', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const kept = { ...asked, descending: asked.descending && asked.sort !== '' };
        if (!kept.text.trim()) kept.text = '';
        expect(readQuery(writeQuery(asked), chapters)).toEqual(kept);
      })
    );
  });

  test('is nothing where the address makes no sense', () => {
    for (const bad of ['?kind=all&chapter=../..&sort=-', '?sort=constructor', '?%E0&kind=__proto__', 'x'])
      expect(readQuery(bad, chapters)).toEqual(EVERYTHING);
    fc.assert(
      fc.property(fc.string(), (search) => {
        const read = readQuery(`?${search}`, chapters);
        expect(['', ...GROUPS]).toContain(read.group);
        expect(['', ...chapters]).toContain(read.chapter);
        expect(['', ...SORT_KEYS]).toContain(read.sort);
      })
    );
  });

  test('leaves rows out and adds none, and asks the same of what is left', () => {
    fc.assert(
      fc.property(query, locale, (asked, lang) => {
        const { rows } = pages[lang];
        const left = filterRows(rows, asked, lang);
        expect(rows.filter((row) => left.includes(row))).toEqual(left);
        expect(filterRows(left, asked, lang)).toEqual(left);
      }),
      { numRuns: 50 }
    );
  });

  test('puts rows in order and loses none; the other way round is the other way round', () => {
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    fc.assert(
      fc.property(query, locale, (asked, lang) => {
        const { rows } = pages[lang];
        const sorted = sortRows(rows, asked, lang);
        expect(ids(sorted).sort()).toEqual(ids(rows).sort());
        expect(sortRows(sorted, asked, lang)).toEqual(sorted);
        if (!asked.sort) {
          expect(sorted).toEqual(rows);
          return;
        }
        // Equal rows keep their order both ways: turn the input round too, and all of it turns.
        const turned = sortRows([...rows].reverse(), { ...asked, descending: !asked.descending }, lang);
        expect(ids(turned).reverse()).toEqual(ids(sorted));
      }),
      { numRuns: 50 }
    );
  });
});

const rowOf = (id: string, lang: 'en' | 'zh') => pages[lang].rows.find((row) => row.id === id)!;
const printed = (id: string, lang: 'en' | 'zh' = 'en') => rowOf(id, lang).text;
const plain = (id: string) => printed(id).replaceAll(',', '');
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const ofSource = (id: string) => /[\d.]+/.exec(rowOf(id, 'en').phrase!)![0];

test.each([
  ['a count', plain('bus-people'), 'en', 'bus-people'],
  ['a count without its comma', plain('dots'), 'en', 'dots'],
  ['a count as printed', printed('dots'), 'en', 'dots'],
  [
    'a rate with the keyboard’s minus',
    printed('gd-iva-ytd-2020-01..02').replace('\u2212', '-').replace('%', ''),
    'en',
    'gd-iva-ytd-2020-01..02'
  ],
  ['money in capitals', printed('output').replace(' yuan', '').toUpperCase(), 'en', 'output'],
  ['money in Chinese', printed('output', 'zh').replace('亿元', ''), 'en', 'output'],
  ['the source’s own number', ofSource('output'), 'en', 'output'],
  ['words of the phrase', '务工 家属', 'en', 'bus-people'],
  ['digits of full width', fullWidth(plain('bus-people')), 'zh', 'bus-people']
] as const)('%s, "%s", finds its row in %s: %s', (_what, text, lang, id) => {
  const found = filterRows(pages[lang].rows, { ...EVERYTHING, text }, lang).map((row) => row.id);
  expect(found).toContain(id);
  expect(found.length).toBeLessThan(20);
});

test('values are put in order by what they are, money by the yuan', () => {
  const sorted = sortRows(pages.en.rows, { ...EVERYTHING, sort: 'value' }, 'en');
  const money = sorted.filter(({ unit }) => unit === '100m-yuan' || unit === '10k-yuan');
  const numbers = money.map(({ number }) => number!);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const at = (id: string) => sorted.findIndex((row) => row.id === id);
  expect(at('relief-plan')).toBeLessThan(at('budget-revenue'));
  expect(at('budget-revenue')).toBeLessThan(at('city-done'));
  expect(at('leased-money') - at('dots')).toBeGreaterThan(0);
});
