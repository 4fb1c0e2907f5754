import JSZip from 'jszip';
import editions from 'virtual:story';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/lib/export/charts';
import { wholeLedger } from '../../src/lib/story/whole-ledger';
import { inOrder, slidesOf } from '../../src/lib/export/slides';
import { LOCALES } from '../../src/lib/locales/locales';
import { deckOf } from './deck';

const plain = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br\/>/g)]
    .map((match) => match[1] ?? ' ')
    .join('')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Words without the spaces that a line break makes or takes. */
const tight = (text: string) => text.replace(/\s+/g, '');

describe.each(LOCALES)('the deck (%s), read back', (locale) => {
  const slides = slidesOf(editions[locale]);
  const charts = chartsOf(editions[locale], wholeLedger());
  let zip: JSZip;
  const part = (path: string) => zip.file(path)!.async('string');

  /** The library numbers charts on from the deck before. */
  const chartNumbers = () =>
    Object.keys(zip.files)
      .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);

  beforeAll(async () => {
    zip = await JSZip.loadAsync(await deckOf(locale));
  });

  test('has a slide a step, with title, line, figures and source as text', async () => {
    expect(Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(
      slides.length
    );
    for (const [index, slide] of slides.entries()) {
      const text = tight(plain(await part(`ppt/slides/slide${index + 1}.xml`)));
      for (const wanted of [
        slide.title,
        slide.line,
        slide.source,
        ...slide.figures.map((figure) => figure.text)
      ])
        expect(text, slide.hash).toContain(tight(wanted));
      expect(slide.source, slide.hash).not.toBe('');
    }
  });

  test('has the prose, the question and its answer as notes', async () => {
    for (const [index, { notes, hash }] of slides.entries()) {
      const text = tight(plain(await part(`ppt/notesSlides/notesSlide${index + 1}.xml`)));
      expect(text, hash).toContain(tight(notes));
    }
  });

  test('has charts that hold the ledger’s numbers, in picture and in sheet', async () => {
    const expected = slides.flatMap(({ hash }) => charts.get(hash) ?? []);
    const numbers = chartNumbers();
    expect(numbers).toHaveLength(expected.length);
    for (const [index, { series, categories }] of expected.entries()) {
      const xml = await part(`ppt/charts/chart${numbers[index]}.xml`);
      const read = [...xml.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map((val) =>
        [...val[1]!.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((value) => Number(value[1]))
      );
      expect(read).toEqual(series.map(({ values }) => values));
      const sheet = await JSZip.loadAsync(
        await zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${numbers[index]}.xlsx`)!.async('uint8array')
      );
      const cells = await sheet.file('xl/worksheets/sheet1.xml')!.async('string');
      const inSheet = [...cells.matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]*)<\/v>/g)].map((cell) =>
        Number(cell[1])
      );
      for (const { values } of series) expect(inSheet).toEqual(expect.arrayContaining([...values]));
      expect(categories.length).toBeGreaterThan(0);
    }
  });

  test('colours what is below zero cold', async () => {
    const place = [...charts.keys()].indexOf('recovery-climb');
    const xml = await part(`ppt/charts/chart${chartNumbers()[place]}.xml`);
    const below = charts.get('recovery-climb')!.series[0]!.values.filter((value) => value! < 0).length;
    expect(xml.split('<c:dPt>')).toHaveLength(below + 1);
  });
});

test('a running order is exported in its order, and a step that is not there is named', () => {
  const slides = slidesOf(editions.en);
  expect(inOrder(slides, ['buses-depart', 'cover']).map(({ hash }) => hash)).toEqual([
    'buses-depart',
    'cover'
  ]);
  expect(() => inOrder(slides, ['buses-fly'])).toThrow('buses-fly');
});
