import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { slidesOf } from '../../src/lib/deck/slides';
import { LOCALES, type Locale } from '../../src/lib/locales/locales';
import { inksOf } from '../../src/lib/palette/inks';
import { svgOf } from '../../src/lib/render/svg-text';
import { MANIFESTS } from '../../src/lib/scenes';
import { sceneModules } from '../../src/lib/scenes/plugin';
import { compileStory } from '../../src/lib/story/compile';
import { readSources } from '../../src/lib/story/sources';
import { example } from './example/scene';
import { SIZES } from './sizes';

const CONTENT = 'src/content';
const folder = mkdtempSync(join(tmpdir(), 'chapter-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(CONTENT, folder, { recursive: true });

const WORDS: Record<Locale, string> = { en: 'Gates, shift by shift', zh: '一班一班地开门' };
for (const locale of LOCALES)
  writeFileSync(
    join(folder, `${example.id}.${locale}.md`),
    `# ${WORDS[locale]}\n\n${WORDS[locale]}\n\n## fall: ${WORDS[locale]}\n\n${WORDS[locale]}, {gate-shifts}.\n\n` +
      ['Picture', 'Slide', 'Say', 'Question', 'Answer']
        .map((note) => `> ${note}: ${WORDS[locale]}\n`)
        .join('>\n') +
      `\n## Labels\n\n- name: {restart-rate}\n`
  );
appendFileSync(join(folder, 'facts.csv'), 'gate-shifts,3,count,,2020-03,班次,shifts,4,三班,printed,,,,\n');

/** The example of the page on scenes, in its place in the list. */
const scenes = [
  ...MANIFESTS,
  { ...example, figures: [...example.figures, 'gate-shifts'], limits: { 'gate-shifts': { min: 1, max: 9 } } }
];
const editions = compileStory(readSources(folder), scenes);

test('an added chapter touches its two Markdown files and the rows it needs, and no other content', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile()
  );
  const touched = files
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((file) => {
      try {
        return !readFileSync(join(folder, file)).equals(readFileSync(join(CONTENT, file)));
      } catch {
        return true;
      }
    });
  expect(touched.sort()).toEqual(['example.en.md', 'example.zh.md', 'facts.csv']);
});

describe.each(LOCALES)('the added chapter (%s)', (locale) => {
  const chapter = editions[locale].chapters.at(-1)!;

  test('is the story’s last, with an address and its figures', () => {
    expect(chapter).toMatchObject({ id: 'example', number: MANIFESTS.length, title: WORDS[locale] });
    expect(chapter.steps.map(({ hash, figures }) => ({ hash, figures }))).toEqual([
      { hash: 'example-fall', figures: ['gate-shifts'] }
    ]);
    expect(chapter.figures['gate-shifts']!.value).toBe(3);
    expect(slidesOf(editions[locale]).at(-1)).toMatchObject({ hash: 'example-fall' });
  });

  test('is drawn on every kind of stage', () => {
    for (const size of Object.values(SIZES)) {
      const drawn = svgOf(example.sceneAt('fall', 1, size, { ...chapter, locale } as never));
      expect(drawn).toContain(chapter.labels.name!);
      expect(drawn).not.toMatch(/NaN|undefined/);
    }
  });
});

test('its place in the list brings its code into the build', () => {
  const modules = sceneModules(scenes.map(({ id }) => id));
  for (const source of Object.values(modules)) expect(source).toContain("'$lib/scenes/example/scene'");
});

test('it has the colours of day without a rule of its own', () => {
  expect(inksOf('example')).toMatchObject({ ground: inksOf('finale').ground });
  expect(inksOf('example').ink('cold')).toBe(inksOf('relief').ink('cold'));
  expect(inksOf('example').ink('cold')).not.toBe(inksOf('recovery').ink('cold'));
});

/** Code and style sheets, but not tests, which may name what they like. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|svelte|css|html)$/.test(file) && !file.endsWith('.test.ts')
);
const named = (file: string, quoted: RegExp) => quoted.test(readFileSync(join('src', file), 'utf8'));

test('no file but the list has all chapters', () => {
  const listing = sources.filter((file) =>
    MANIFESTS.every(({ id }) => named(file, new RegExp(`(?<![-\\w])${id}(?![-\\w])`)))
  );
  expect(listing).toEqual(['lib/scenes/index.ts']);
});

test('outside scenes a chapter or its steps are named by its colours and the running orders alone', () => {
  const outside = sources.filter((file) => !file.startsWith('lib/scenes/'));
  // The cover is what the whole piece opens with: pages speak of it as such.
  for (const { id, steps } of MANIFESTS.slice(1)) {
    const names = [id, ...steps.map((step) => `${id}-${step}`)].join('|');
    const naming = outside.filter((file) => named(file, new RegExp(`(['"])(?:${names})\\1`)));
    for (const file of naming)
      expect(['lib/palette/roles.css', 'lib/deck/ready-made.ts'], id).toContain(file);
  }
});
