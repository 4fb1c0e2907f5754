import * as fontkit from 'fontkit';
import editions from 'virtual:story';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { embeddedFonts } from '../../src/lib/export/fonts';
import { officeSvg } from '../../src/lib/export/office-svg';
import { parseXml } from '../../src/lib/export/ooxml/xml';
import { withOutlines } from '../../src/lib/export/outlines';
import { gradientOf } from '../../src/lib/export/gradient';
import { path } from '../../src/lib/marks/marks';
import { inksOf } from '../../src/lib/palette/inks';
import { charactersOf, FAMILIES, svgFile } from '../../src/lib/export/slide-svg';
import { slidesOf } from '../../src/lib/export/slides';
import { STAGE } from '../../src/lib/export/sizes';
import { wordsOnSlide } from '../../src/lib/export/words-on-slide';
import { titleLines } from '../../src/lib/export/title-lines';
import { LOCALES } from '../../src/lib/locales/locales';

describe.each(LOCALES)('drawings (%s)', (locale) => {
  const slides = slidesOf(editions[locale]);

  test('carry every colour and face themselves', () => {
    for (const slide of slides) {
      const picture = { ...slide.picture, marks: [...slide.picture.marks, ...wordsOnSlide(slide)] };
      const svg = svgFile(picture, inksOf(slide.chapter.id), {
        title: slide.title,
        description: slide.step.sceneStep,
        lang: locale
      });
      expect(svg, slide.hash).toContain(`<desc>${slide.step.sceneStep}</desc>`);
      expect(svg, slide.hash).not.toMatch(/var\(|class=|undefined|NaN|href=|url\((?!#|data:)/);
      for (const [, colour] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(colour, slide.hash).toMatch(/^(?:none|#[0-9a-f]{3,6}|url\(#ground\))$/);
    }
  });

  test('hold each character that they print', { timeout: 60_000 }, async () => {
    for (const slide of slides.filter((_, index) => index % 6 === 0)) {
      const picture = { ...slide.picture, marks: [...slide.picture.marks, ...wordsOnSlide(slide)] };
      const used = charactersOf(picture);
      const rules = await embeddedFonts(used);
      const fonts = [
        ...rules.matchAll(
          /font-family:'([^']*)';font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]*)\)/g
        )
      ].map(([, family, weight, data]) => ({
        family,
        weight: Number(weight),
        font: fontkit.create(Buffer.from(data!, 'base64')) as fontkit.Font
      }));
      for (const [face, characters] of Object.entries(used)) {
        const { latin, han, weight } = FAMILIES[face as keyof typeof FAMILIES];
        const mine = fonts.filter(
          (one) => one.weight === weight && (one.family === latin || one.family === han)
        );
        const missing = [...characters].filter(
          (character) => !mine.some(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0)!))
        );
        expect(missing, `${slide.hash}, ${face}`).toEqual([]);
      }
    }
  });

  test('have words that can be read from the back row, inside the stage and clear of each other', () => {
    for (const slide of slides) {
      const words = wordsOnSlide(slide);
      for (const [index, mark] of words.entries()) {
        expect(mark.size, `${slide.hash}: ${mark.key}`).toBeGreaterThanOrEqual(
          mark.key === 'slide-source' ? 8 : 12
        );
        expect(mark.box.y, `${slide.hash}: ${mark.key}`).toBeGreaterThanOrEqual(0);
        expect(mark.box.y + mark.box.height, `${slide.hash}: ${mark.key}`).toBeLessThanOrEqual(STAGE.height);
        const next = words[index + 1];
        if (next)
          expect(
            mark.box.y + mark.box.height,
            `${slide.hash}: ${mark.key} and ${next.key}`
          ).toBeLessThanOrEqual(next.box.y);
      }
    }
  });
});

describe.each(LOCALES)('pictures as Office draws them (%s)', (locale) => {
  const slides = slidesOf(editions[locale]);
  const drawn = slides.map((slide) => ({ slide, svg: officeSvg(slide.picture, inksOf(slide.chapter.id)) }));

  test('are made of shapes and colours alone, all but those with a blur', () => {
    for (const { slide, svg } of drawn) {
      expect(svg === undefined, slide.hash).toBe(slide.hash === 'buses-depart');
      if (!svg) continue;
      const names = new Set([...parseXml(svg).getElementsByTagName('*')].map(({ tagName }) => tagName));
      for (const name of names)
        expect(['svg', 'g', 'path', 'rect', 'linearGradient', 'stop'], slide.hash).toContain(name);
      expect(svg, slide.hash).not.toMatch(/var\(|class=|undefined|NaN|font|h0[M"]/);
    }
  });

  test('look like the drawings', async () => {
    for (const { slide, svg } of drawn.filter(({ svg }, index) => svg && index % 9 === 0)) {
      const pixels = (text: string) => sharp(Buffer.from(text)).resize(640).removeAlpha().raw().toBuffer();
      const mine = await pixels(svg!);
      const theirs = await pixels(svgFile(withOutlines(slide.picture), inksOf(slide.chapter.id), {}));
      const off = mine.filter((value, at) => Math.abs(value - theirs[at]!) > 48).length;
      expect(off / mine.length, slide.hash).toBeLessThan(0.002);
    }
  });
});

test('a blur reaches as far as it does, whatever it blurs', async () => {
  const upright = path({
    key: 'line',
    d: [
      ['M', 100, 40],
      ['L', 100, 160]
    ],
    stroke: 'warm',
    strokeWidth: 8,
    blur: 14
  });
  const svg = svgFile({ width: 200, height: 200, marks: [upright] }, inksOf('recovery'), { scale: 1 });
  const { data } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const red = (x: number) => data[(100 * 200 + x) * 3]!;
  expect(red(100)).toBeGreaterThan(red(10) + 20);
  for (let x = 60; x < 100; x++) expect(Math.abs(red(x + 1) - red(x)), `at ${x}`).toBeLessThan(6);
  expect(red(80)).toBeGreaterThan(red(10) + 4);
});

test('a gradient keeps its direction and places its stops', () => {
  expect(gradientOf('#fff', 10, 10)).toBeUndefined();
  expect(gradientOf('linear-gradient(#a, #b 40%, #c)', 640, 360)).toEqual({
    from: [320, 0],
    to: [320, 360],
    stops: [
      { at: 0, colour: '#a' },
      { at: 0.4, colour: '#b' },
      { at: 1, colour: '#c' }
    ]
  });
  const across = gradientOf('linear-gradient(90deg, #a, #b, #c)', 640, 360)!;
  expect([across.from, across.to, across.stops[1]!.at]).toEqual([[0, 180], [640, 180], 0.5]);
});

test('a Chinese title breaks after a clause, else between words', () => {
  const lines = (title: string) => titleLines(title, 190, 28).split('\n');
  expect(lines('省级平台，一家一层')).toEqual(['省级平台，', '一家一层']);
  expect(lines('上午九时，到了')).toEqual(['上午九时，', '到了']);
  expect(lines('稀土项目得了省里的奖').join('')).toBe('稀土项目得了省里的奖');
  expect(lines('批下来的\u200b比报上去的多')).toEqual(['批下来的', '比报上去的多']);
  expect(lines('最低的利率')).toEqual(['最低的利率']);
  expect(titleLines('Nine in the morning', 190, 28)).toBe('Nine in the morning');
});
