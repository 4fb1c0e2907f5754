import fc from 'fast-check';
import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import { flatten } from '../../src/lib/marks/flatten';
import type { TextMark } from '../../src/lib/marks/marks';
import { parts, type Block, type Section } from '../../src/lib/share/long/blocks';
import { proseLines } from '../../src/lib/share/long/lines';
import { longPictures } from '../../src/lib/share/long/long-picture';
import { COLUMN, MARGIN, MOST, SCALE, STAGE, TYPE } from '../../src/lib/share/long/measures';
import { withoutBreakHints } from '../../src/lib/util/lines/clauses';
import { blockText, inlineToText } from '../../src/lib/story/prose';

const SITE = 'https://example.org/';

/** The words of a section that are not in its pictures, where they stand in it; px of the stage. */
const wordsOf = ({ marks, height }: Section) =>
  flatten({ width: STAGE.width, height, marks }).flatMap(({ mark, matrix }) =>
    mark.kind === 'text' ? [{ mark, top: mark.box.y + matrix[5], key: mark.key }] : []
  );

const tight = (text: string) => withoutBreakHints(text).replace(/\s+/g, '');
const drawn = (sections: readonly Section[]) =>
  tight(sections.flatMap((section) => wordsOf(section).flatMap(({ mark }) => mark.lines)).join(''));

describe.each(LOCALES)('long pictures (%s)', (locale) => {
  const edition = editions[locale];
  const pictures = longPictures(edition, SITE);
  const sections = pictures.flatMap((picture) => picture.sections);
  const marks: TextMark[] = sections.flatMap((section) => wordsOf(section).map(({ mark }) => mark));

  test('there is one of the story and one a chapter, each as high as telephones open, in whole pixels', () => {
    expect(pictures.map(({ name }) => name)).toEqual([
      'story',
      ...edition.chapters.slice(1).map(({ number, id }) => `${number}-${id}`)
    ]);
    for (const { name, sections } of pictures) {
      const height = sections.reduce((sum, section) => sum + section.height, 0);
      expect(height, name).toBeLessThanOrEqual(MOST);
      for (const section of sections) expect((section.height * SCALE) % 1, name).toBe(0);
    }
  });

  test('a chapter’s holds all its words, and the story’s the title, every chapter and the line of its step', () => {
    for (const chapter of edition.chapters.slice(1)) {
      const said = drawn(pictures.find((picture) => picture.chapter === chapter.id)!.sections);
      expect(said).toContain(tight(chapter.title));
      expect(said).toContain(tight(chapter.summary));
      for (const step of chapter.steps)
        for (const words of [inlineToText(step.heading), ...step.body.map(blockText)])
          expect(said, step.hash).toContain(tight(words));
    }
    const whole = drawn(pictures[0]!.sections);
    for (const words of [
      edition.site.title,
      edition.site.credit,
      ...edition.chapters.slice(1).map((c) => c.title)
    ])
      expect(whole).toContain(tight(words));
  });

  test('what is read is 44 px at least, and nothing is smaller than 33 px', () => {
    expect(TYPE.body * SCALE).toBeGreaterThanOrEqual(44);
    for (const mark of marks) {
      const read = /^(body|lead|heading|title)/.test(mark.key);
      expect(mark.size * SCALE, mark.lines.join(' ')).toBeGreaterThanOrEqual(read ? 44 : 33);
    }
    for (const { chapter, windows } of sections)
      for (const { picture } of windows)
        for (const { mark, matrix, path } of flatten(picture))
          if (mark.kind === 'text')
            expect(
              mark.size * Math.hypot(matrix[0], matrix[1]) * SCALE,
              `${chapter} ${path}`
            ).toBeGreaterThanOrEqual(33);
  });

  test('no line leaves the column, and nothing stands over anything else', () => {
    for (const section of sections) {
      const words = wordsOf(section);
      for (const { mark } of words) {
        expect(mark.box.x, mark.lines[0]).toBeGreaterThanOrEqual(MARGIN - 0.5);
        expect(mark.box.x + mark.box.width, mark.lines[0]).toBeLessThanOrEqual(MARGIN + COLUMN + 0.5);
      }
      const pieces = [
        ...words.map(({ mark, top, key }) => ({ key, top, height: mark.box.height })),
        ...section.windows.map(({ y, height }) => ({ key: 'picture', top: y, height }))
      ].sort((a, b) => a.top - b.top);
      for (const [index, { key, top, height }] of pieces.entries()) {
        const next = pieces[index + 1]?.top ?? section.height;
        expect(top + height, `${section.chapter} ${key}`).toBeLessThanOrEqual(next + 0.1);
      }
    }
  });

  test('no word of a picture is cut off or faded by its window', () => {
    for (const { chapter, windows } of sections)
      for (const { picture, from, height, fades } of windows)
        for (const { mark, matrix, path, opacity } of flatten(picture)) {
          if (mark.kind !== 'text' || opacity < 0.5 || mark.passing) continue;
          const top = mark.box.y + matrix[5];
          expect(top, `${chapter} ${path}`).toBeGreaterThanOrEqual(from + fades.top - 0.5);
          expect(top + mark.box.height, `${chapter} ${path}`).toBeLessThanOrEqual(
            from + height - fades.bottom + 0.5
          );
        }
  });

  test('no paragraph ends in a word or a few characters alone', () => {
    for (const { key, lines, box } of marks)
      if (/^(body|note)/.test(key) && lines.length > 1) {
        const last = lines.at(-1)!;
        expect([...last].length, lines.join(' / ')).toBeGreaterThanOrEqual(
          box.width > 0 && locale === 'zh' ? 4 : 8
        );
      }
  });

  test('the address stands at the foot where it is known, and nowhere else', () => {
    const codes = (site: string) =>
      longPictures(edition, site).map((picture) => picture.sections.flatMap((section) => section.codes));
    for (const found of codes(SITE))
      expect(found.map(({ address }) => address)).toEqual([locale === 'zh' ? `${SITE}zh/` : SITE]);
    for (const found of codes('')) expect(found).toEqual([]);
  });
});

test('what is too high for a file is shared out in its order, evenly, and no block is cut', () => {
  const block = (height: number): Block => ({ height, marks: [], windows: [], codes: [] });
  expect(parts([10, 20, 30].map(block), 100).map((part) => part.length)).toEqual([3]);
  expect(parts([40, 40, 40, 40].map(block), 100).map((part) => part.length)).toEqual([2, 2]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (heights) => {
      const blocks = heights.map(block);
      const shared = parts(blocks, 100);
      expect(shared.flat()).toEqual(blocks);
      for (const part of shared)
        expect(part.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(100);
    })
  );
});

test('lines take the whole column, or less where the last one were a word', () => {
  const lines = proseLines('word '.repeat(40).trim(), 200, 10);
  expect(lines.at(-1)!.split(' ').length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('word '.repeat(40).trim());
  expect(proseLines('一', 200, 10)).toEqual(['一']);
});
