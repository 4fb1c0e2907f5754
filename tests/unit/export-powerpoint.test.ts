import JSZip from 'jszip';
import editions from 'virtual:story';
import { beforeAll, describe, expect, test } from 'vitest';
import { OfficePackage } from '../../src/lib/export/ooxml/package';
import { repairDeck } from '../../src/lib/export/ooxml/repair';
import { only } from '../../src/lib/export/ooxml/xml';
import { LANGUAGES, LOCALES } from '../../src/lib/locales/locales';
import { deckInput, deckOf } from './deck';
import { DECK_RULES, textsInAnotherLanguage } from './office/deck-rules';
import { readOfficeFile, type OfficeFile } from './office/file';
import { PACKAGE_RULES } from './office/package-rules';

describe.each(LOCALES)('the deck (%s), as PowerPoint reads it', (locale) => {
  let bytes: Uint8Array;
  let file: OfficeFile;
  let workbooks: [string, OfficeFile][];

  beforeAll(async () => {
    bytes = await deckOf(locale);
    file = await readOfficeFile(bytes);
    workbooks = [];
    for (const [name, binary] of file.binaries)
      if (name.endsWith('.xlsx')) workbooks.push([name, await readOfficeFile(binary)]);
  });

  test.each(Object.entries({ ...PACKAGE_RULES, ...DECK_RULES }))('%s', (_, rule) => {
    expect(rule(file)).toEqual([]);
  });

  test.each(Object.entries(PACKAGE_RULES))('every sheet in it %s', (_, rule) => {
    expect(workbooks.length).toBeGreaterThan(10);
    expect(
      workbooks.flatMap(([name, workbook]) => rule(workbook).map((fault) => `${name} ${fault}`))
    ).toEqual([]);
  });

  test('has a drawing for each of its pictures', () => {
    const ofType = (extension: string) => file.names.filter((name) => name.endsWith(extension)).length;
    expect(ofType('.svg')).toBeGreaterThan(10);
    expect(ofType('.svg')).toBe(ofType('.png'));
  });

  test('says the language of its texts', () => {
    expect(textsInAnotherLanguage(file, LANGUAGES[locale].regional)).toEqual([]);
  });

  test('is left as it is by a second repair', async () => {
    const deck = await OfficePackage.open(bytes);
    repairDeck(deck, { language: LANGUAGES[locale].regional, company: editions[locale].site.place });
    expect((await readOfficeFile(await deck.save())).texts).toEqual(file.texts);
  });
});

/** One fault for each rule that the library's own file keeps, to see that the rule would find it. */
const FAULTS: [rule: string, part: string, before: RegExp | string, after: string][] = [
  ['has a content type for every part, and one', '[Content_Types].xml', /<Default Extension="png"[^>]*>/, ''],
  ['has the target of every relationship', 'ppt/slides/_rels/slide1.xml.rels', 'image-1-1', 'image-1-9'],
  ['leads to every part', 'ppt/slides/_rels/slide1.xml.rels', /<Relationship Id="rId1"[^>]*>/, ''],
  ['refers to relationships that there are', 'ppt/slides/slide1.xml', 'r:embed="rId1"', 'r:embed="rId9"'],
  ['holds characters that XML has', 'ppt/slides/slide1.xml', '<a:t>', '<a:t>\u000b'],
  ['has one id a shape', 'ppt/slides/slide1.xml', '<p:cNvPr id="3"', '<p:cNvPr id="2"'],
  ['has sizes from 0 up, in whole units', 'ppt/slides/slide1.xml', /cy="\d+"/, 'cy="-1"'],
  [
    'numbers masters and layouts from 2147483648 up, each by itself',
    'ppt/slideMasters/slideMaster1.xml',
    '2147483649',
    '2147483648'
  ],
  [
    'has a drawing in SVG behind pixels, and another picture for neither',
    'ppt/slides/_rels/slide1.xml.rels',
    'drawing-1.svg',
    'image-1-1.png'
  ],
  ['counts what it has in its properties', 'docProps/app.xml', '<Slides>1', '<Slides>2']
];

const oneSlide = deckOf('en', { slides: deckInput('en').slides.slice(0, 1) });

test.each(FAULTS)('the rule that a file %s says where it is broken', async (rule, part, before, after) => {
  const zip = await JSZip.loadAsync(await oneSlide);
  const text = await zip.file(part)!.async('string');
  const spoilt = text.replace(before, after);
  expect(spoilt).not.toBe(text);
  zip.file(part, spoilt);
  const file = await readOfficeFile(await zip.generateAsync({ type: 'uint8array' }));
  expect({ ...PACKAGE_RULES, ...DECK_RULES }[rule]!(file)).not.toEqual([]);
});

test('names with characters that mean something in XML stand in the file as they are', async () => {
  const { site, slides } = deckInput('en');
  const place = 'R&D "zone" <north>';
  const { documents } = await readOfficeFile(
    await deckOf('en', { site: { ...site, place, title: place }, slides: slides.slice(0, 1) })
  );
  expect(only(documents.get('docProps/app.xml')!, 'ap:Company').textContent).toBe(place);
  expect(documents.get('docProps/core.xml')!.documentElement!.textContent).toContain(place);
});
