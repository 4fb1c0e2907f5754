import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slidesOf } from '../../src/lib/deck/slides';
import { dataPackage } from '../../src/lib/figures/datapackage';
import { articleOf, datasetOf } from '../../src/lib/figures/structured-data';
import { figuresPage } from '../../src/lib/figures/table';
import { LOCALES, type Locale } from '../../src/lib/locales/locales';
import { compileContent } from '../../src/lib/editor/content';
import { MANIFESTS } from '../../src/lib/scenes';
import { cardOf } from '../../src/lib/share/card';
import { outlineOf } from '../../src/lib/story/outline';
import { inlineToText } from '../../src/lib/story/prose';
import { compileStory } from '../../src/lib/story/compile';
import { edited, sound } from './editing';

/** Names of the whole; its short title and its period are words that a sentence may say as well. */
const KEYS = ['title', 'place', 'source', 'credit'] as const;
const today = compileContent(sound).editions;

/** Another title, source and so on, each unlike anything in the story. */
const OTHER: Record<Locale, Record<string, string>> = {
  en: {
    title: 'Winter, and after',
    'short-title': 'Winter',
    place: 'A harbour',
    source: 'A page',
    credit: 'A paper'
  },
  zh: { title: '冬天以后', 'short-title': '冬天', place: '某港', source: '一版', credit: '一报' }
};
const changed = LOCALES.reduce(
  (sources, locale) =>
    edited(
      `site.${locale}.md`,
      (text) =>
        Object.entries(OTHER[locale]).reduce(
          (now, [key, words]) => now.replace(new RegExp(`^- ${key}: .*$`, 'm'), `- ${key}: ${words}`),
          text
        ),
      sources
    ),
  sound
);
const editions = compileStory(changed, MANIFESTS);

describe.each(LOCALES)('what the piece says of itself is said in one file (%s)', (locale) => {
  const edition = editions[locale];
  const { title, place } = OTHER[locale] as { title: string; place: string };
  const [cover] = edition.chapters;

  test('cover, menu, slides and cards follow', () => {
    expect(cover!.title).toBe(title);
    expect(inlineToText(cover!.steps[0]!.heading)).toBe(title);
    expect(outlineOf(edition).chapters[0]!.title).toBe(title);
    expect(slidesOf(edition)[0]).toMatchObject({ kicker: place });
    expect(inlineToText(slidesOf(edition)[0]!.step.heading)).toBe(title);
    const card = JSON.stringify(cardOf(edition, cover!));
    for (const word of locale === 'en' ? title.split(' ') : [title]) expect(card).toContain(word);
    expect(card).toContain(place);
  });

  test('data for machines follows', () => {
    const at = (path: string) => `https://example.org${path}`;
    const article = articleOf(edition, at);
    const dataset = datasetOf(figuresPage(edition), at);
    expect(article).toMatchObject({ headline: title });
    for (const data of [article, dataset]) {
      expect(JSON.stringify(data)).toContain(title);
      expect(JSON.stringify(data)).toContain(OTHER[locale].source);
    }
  });

  test('and nothing of before is left anywhere', () => {
    const told = JSON.stringify(edition);
    for (const key of ['title', 'source', 'credit'] as const)
      expect(told.includes(JSON.stringify(today[locale].site[key]).slice(1, -1)), key).toBe(false);
  });
});

test('the data package has the title’s name', () => {
  const site = editions.en.site;
  expect(dataPackage('', new Map(), undefined, site)).toMatchObject({
    name: 'winter-and-after',
    title: expect.stringContaining(site.title),
    sources: [{ title: site.source }]
  });
});

test('no other file of the site has them', () => {
  const words = LOCALES.flatMap((locale) => KEYS.map((key) => today[locale].site[key]));
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|svelte|css|html|md)$/.test(file) && !/content\/site\.\w+\.md$/.test(file)
  );
  const holding = files.flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8').replace(/&ZeroWidthSpace;/g, '');
    return words.filter((said) => text.includes(said)).map((said) => `${file}: ${said}`);
  });
  expect(holding).toEqual([]);
});
