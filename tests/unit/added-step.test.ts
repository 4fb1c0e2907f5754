import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slidesOf as deckSlides, stopsOf } from '../../src/lib/deck/slides';
import { slidesOf as exportSlides } from '../../src/lib/export/slides';
import { LOCALES } from '../../src/lib/locales/locales';
import { MANIFESTS } from '../../src/lib/scenes';
import { sceneOf } from '../../src/lib/scenes/register';
import { compileContent } from '../../src/lib/editor/content';
import { scenePositionAt } from '../../src/lib/scenes/scene-position';
import type { Edition } from '../../src/lib/story/types';
import { compiled, edited, sound } from './editing';

const WORDS = { en: 'Once more', zh: '再看一眼' } as const;
const written = (head: string, words: string) =>
  `## ${head} ${words}\n\n${words}, {buses}.\n\n` +
  `> Picture: ${words}\n>\n> Slide: ${words}\n>\n> Say: ${words}\n>\n> Question: ${words}\n>\n> Answer: ${words}\n\n`;

/** The chapter of the buses with a step of an editor's own, once with marks of full width. */
function withStep(before: string, picture: string) {
  const one = edited('buses.en.md', (text) =>
    text.replace(`## ${before}:`, `${written(`again (picture: ${picture}):`, WORDS.en)}## ${before}:`)
  );
  return edited(
    'buses.zh.md',
    (text) =>
      text.replace(`## ${before}:`, `${written(`again（picture：${picture}）：`, WORDS.zh)}## ${before}:`),
    one
  );
}
const without = (step: string) =>
  LOCALES.reduce(
    (sources, locale) =>
      edited(
        `buses.${locale}.md`,
        (text) => text.replace(new RegExp(`## ${step}:[\\s\\S]*?(?=\\n## )`), ''),
        sources
      ),
    sound
  );
const busesOf = ({ chapters }: Edition) => chapters.find(({ id }) => id === 'buses')!;
const SIZE = { width: 1440, height: 900, layout: 'sideBySide' } as const;

test('the step that EDITING.md gives to copy is sound as it stands', () => {
  const [en, zh] = [...readFileSync('EDITING.md', 'utf8').matchAll(/```\n(## [\s\S]*?)```/g)].map(
    ([, step]) => step!
  );
  const behindBoard = (step: string) => (text: string) => text.replace('## depart:', `${step}\n## depart:`);
  const sources = edited('buses.zh.md', behindBoard(zh!), edited('buses.en.md', behindBoard(en!)));
  expect(compiled(sources).problems).toEqual([]);
});

describe.each(LOCALES)('a step of the editor’s own (%s)', (locale) => {
  const edition = compileContent(withStep('board', 'places')).editions[locale];
  const chapter = busesOf(edition);
  const index = chapter.steps.findIndex(({ id }) => id === 'again');
  const step = chapter.steps[index]!;

  test('stands where it was written, with an address and words', () => {
    expect(chapter.steps[index - 1]!.id).toBe('places');
    expect(step.hash).toBe('buses-again');
    expect(step.heading).toEqual([WORDS[locale]]);
    expect(step.figures).toEqual(['buses']);
  });

  test('holds the picture before it from its beginning to its end', () => {
    const asked = [0, 0.3, 1].map((progress) => scenePositionAt(step, progress));
    expect(asked).toEqual(Array(3).fill({ step: 'places', progress: 1 }));
    const scene = sceneOf('buses');
    const drawn = { locale, labels: chapter.labels, figures: chapter.figures };
    const at = (one: (typeof chapter.steps)[number], progress: number) => {
      const shown = scenePositionAt(one, progress);
      return scene.sceneAt(shown.step, shown.progress, SIZE, drawn);
    };
    expect(at(step, 0)).toEqual(at(chapter.steps[index - 1]!, 1));
    // The scene begins its next change where it stood.
    expect(scenePositionAt(chapter.steps[index + 1]!, 0)).toEqual({ step: 'board', progress: 0 });
  });

  test('is a slide of the deck and of the files, with the picture it holds', () => {
    const deck = deckSlides(edition);
    const at = deck.findIndex(({ hash }) => hash === 'buses-again');
    expect(stopsOf(deck)[at]).toEqual({ chapter: 'buses', dwellScreens: 0 });
    const slides = exportSlides(edition);
    const [before, slide] = [slides[at - 1]!, slides[at]!];
    expect(slide.hash).toBe('buses-again');
    expect(slide.picture).toEqual(before.picture);
    expect(slide.textPosition).toBe(before.textPosition);
    // It shows the map, whose makers are credited.
    expect(slide.source).toContain('GeoNames');
  });
});

describe('a step taken out of both languages', () => {
  const chapter = busesOf(compileContent(without('board')).editions.en);
  const depart = chapter.steps.find(({ id }) => id === 'depart')!;

  test('leaves its change to the step after it, without a jump', () => {
    expect(chapter.steps.map(({ id }) => id)).toEqual(['floor', 'places', 'depart', 'arrive', 'restart']);
    expect(scenePositionAt(depart, 0)).toEqual({ step: 'board', progress: 0 });
    expect(scenePositionAt(depart, 0.25)).toEqual({ step: 'board', progress: 0.5 });
    expect(scenePositionAt(depart, 0.5)).toEqual({ step: 'depart', progress: 0 });
    expect(scenePositionAt(depart, 1)).toEqual({ step: 'depart', progress: 1 });
  });

  test('may be the last of its chapter', () => {
    const last = busesOf(compileContent(without('restart')).editions.en).steps.at(-1)!;
    expect(scenePositionAt(last, 1)).toEqual({ step: 'arrive', progress: 1 });
  });
});

test('every step as it stands ends with its own change, after those of steps that were taken out before it', () => {
  for (const { chapters } of Object.values(compileContent(sound).editions))
    for (const { id: chapter, steps } of chapters) {
      const scene = MANIFESTS.find(({ id }) => id === chapter)!;
      const own: readonly string[] = scene.steps;
      for (const { id, plays, sceneStep } of steps.filter((step) => own.includes(step.id)))
        expect({ last: plays.at(-1), sceneStep }).toEqual({ last: id, sceneStep: id });
      const played = steps.flatMap(({ plays }) => plays);
      expect(played).toEqual(own.slice(0, played.length));
    }
});
