import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/lib/locales/locales';
import type { TextMark } from '../../src/lib/marks/marks';
import { MANIFESTS } from '../../src/lib/scenes';
import { cardOf } from '../../src/lib/share/card';
import { chapterAt, CHAPTER_ENTRIES } from '../../src/lib/share/chapters';
import { asksHeight, modeIn, suitingHeight } from '../../src/lib/share/frame';
import { ICONS, iconSvg } from '../../src/lib/share/icons';
import { chapterLink, frameCode, frameLink, storyLink } from '../../src/lib/share/links';
import { cardSvg, pngOf } from '../../src/lib/share/picture';
import { codeOf } from '../../src/lib/share/qr';
import { movingPicture } from '../../src/lib/deck/film/moving-picture';
import { SHARED_PICTURE } from '../../src/lib/share/sizes';
import { compileStory } from '../../src/lib/story/compile';
import { readSources } from '../../src/lib/story/sources';

const sources = readSources();
const editions = compileStory(sources, MANIFESTS);
const LOCALES: Locale[] = ['en', 'zh'];

const cardsOf = (story: typeof editions) =>
  Object.fromEntries(
    LOCALES.flatMap((locale) =>
      story[locale].chapters.map((chapter) => [`${chapter.id}.${locale}`, cardSvg(story[locale], chapter)])
    )
  );
const cards = cardsOf(editions);

/** The story with one count of facts.csv raised. */
function raised(id: string, by: number) {
  const { file, text } = sources.facts;
  const changed = text.replace(
    new RegExp(`\\n${id},(\\d+),`),
    (_, count) => `\n${id},${Number(count) + by},`
  );
  expect(changed, id).not.toBe(text);
  return compileStory({ ...sources, facts: { file, text: changed } }, MANIFESTS);
}

describe('the picture of a shared address', () => {
  test('there is one a chapter and language, of the size networks ask for, small enough for a chat', async () => {
    expect(Object.keys(cards)).toHaveLength(16);
    for (const [name, svg] of Object.entries(cards)) {
      const png = await pngOf(svg);
      const { width, height, format } = await sharp(png).metadata();
      expect({ width, height, format }, name).toEqual({ ...SHARED_PICTURE, format: 'png' });
      expect(png.length, name).toBeLessThan(150_000);
    }
  });

  test.each(LOCALES)('no line of its heading holds one Chinese character alone (%s)', (locale) => {
    for (const chapter of editions[locale].chapters) {
      const heading = cardOf(editions[locale], chapter).marks.find(({ key }) => key === 'card-heading');
      const { lines } = heading as TextMark;
      if (lines.length > 1)
        for (const line of lines) expect(line, lines.join(' / ')).not.toMatch(/^\p{Script=Han}$/u);
    }
  });

  test('it asks for no font: every word is a shape', () => {
    for (const [name, svg] of Object.entries(cards)) expect(svg, name).not.toMatch(/<text|font-family/);
  });

  test.each([
    ['buses', 9, ['buses']],
    ['granted', 87, ['patents', 'finale', 'cover']]
  ])('it follows facts.csv: %s with %d more', (id, by, changed) => {
    const after = cardsOf(raised(id, by));
    const different = Object.keys(cards).filter((name) => cards[name] !== after[name]);
    expect(new Set(different)).toEqual(
      new Set(changed.flatMap((chapter) => LOCALES.map((locale) => `${chapter}.${locale}`)))
    );
  });
});

test('an icon has the mark inside the circle that a telephone may cut', async () => {
  const { data, info } = await sharp(Buffer.from(iconSvg(ICONS.maskable!)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  /** How far a pixel is from the ground in its corner; the seam of two equal grounds is a shade off. */
  const off = (x: number, y: number) =>
    Math.max(...[0, 1, 2].map((band) => Math.abs(data[(y * info.width + x) * 3 + band]! - data[band]!)));
  let marked = 0;
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      if (off(x, y) > 16) {
        marked++;
        expect(Math.hypot(x - info.width / 2, y - info.height / 2)).toBeLessThan(info.width * 0.4);
      }
  expect(marked).toBeGreaterThan(info.width * info.height * 0.02);
});

describe('the moving picture', () => {
  test('begins with the cry, tells the passage in six seconds, and ends where it begins', () => {
    const frames = movingPicture(editions.en);
    expect(frames.reduce((sum, { delay }) => sum + delay, 0)).toBe(6000);
    expect(frames.length).toBeGreaterThan(60);
    expect(new Set(frames.map(({ svg }) => svg)).size).toBe(frames.length);
    const dotsOf = ({ svg }: { svg: string }) =>
      [...svg.matchAll(/M(-?[\d.]+),(-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [first, last] = [dotsOf(frames[0]!), dotsOf(frames.at(-1)!)];
    const people = editions.en.chapters.find(({ id }) => id === 'buses')!.figures['bus-people']!.value;
    expect([first.length, last.length]).toEqual([people, people]);
    const furthest = Math.max(...first.map(([x, y], i) => Math.hypot(x - last[i]![0], y - last[i]![1])));
    expect(furthest).toBeLessThan(2);
  });

  test('that the read-me shows moves for six seconds and is small', async () => {
    const file = 'static/story.webp';
    expect(readFileSync('README.md', 'utf8')).toContain(`(${file})`);
    const { pages, delay, loop } = await sharp(file, { animated: true }).metadata();
    expect(pages).toBeGreaterThan(60);
    expect(delay!.reduce((sum, ms) => sum + ms)).toBe(6000);
    expect(loop).toBe(0);
    expect(statSync(file).size).toBeLessThan(1_500_000);
  });
});

describe('addresses to give away', () => {
  const site = 'https://example.org/v/';
  test('they are under the site’s folder, in their language', () => {
    expect(storyLink(site, 'en')).toBe('https://example.org/v/');
    expect(chapterLink(site, 'zh', 'buses')).toBe('https://example.org/v/zh/chapter/buses/');
    expect(frameLink(site, 'en', 'buses')).toBe('https://example.org/v/embed/buses/');
  });
  test('a title cannot break out of the code for a frame', () => {
    expect(frameCode(site, 'a" onload="x<&')).toContain('title="a&quot; onload=&quot;x&lt;&amp;"');
  });
  test('each chapter but the cover has its own, and nothing else has', () => {
    expect(CHAPTER_ENTRIES).toHaveLength(14);
    for (const entry of CHAPTER_ENTRIES) expect(chapterAt(entry)?.chapter.id).toBe(entry.chapter);
    for (const chapter of ['cover', 'nothing', '__proto__', ''])
      expect(chapterAt({ chapter })).toBeUndefined();
  });
  test('a code is read back as the address', async () => {
    for (const address of [storyLink(site, 'zh'), `https://${'long.'.repeat(12)}example.org/zh/`]) {
      const { size, d } = codeOf(address);
      const px = size * 4;
      const svg =
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${px}" height="${px}">` +
        `<rect width="100%" height="100%" fill="#fff"/><path d="${d}"/></svg>`;
      const { data, info } = await sharp(Buffer.from(svg))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
    }
  });
});

describe('a chapter in a frame', () => {
  test('only the one word asks for a height', () => {
    expect(asksHeight({ type: 'v-story:ask' })).toBe(true);
    fc.assert(fc.property(fc.anything(), (data) => !asksHeight(data)));
  });
  test('only the one mode is tall', () => {
    expect(modeIn('?mode=tall')).toBe('tall');
    for (const search of ['', '?mode=', '?mode=TALL', '?tall', '?mode=<b>'])
      expect(modeIn(search)).toBe('scroll');
  });
  test('a scrolling frame’s height hangs on its width alone and stays on a screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 4000 }), (width) => {
        const height = suitingHeight(width);
        return height >= 560 && height <= 900;
      })
    );
  });
});
