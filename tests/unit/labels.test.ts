import editions from 'virtual:story';
import { expect, test } from 'vitest';
import { chartsOf } from '../../src/lib/export/charts';
import { SCENES } from '../../src/lib/scenes/register';
import { wholeLedger } from '../../src/lib/story/whole-ledger';
import { SIZES } from './sizes';

/** Places in a step: some labels come and go within it. */
const PLACES = [0, 0.1, 0.25, 0.5, 0.75, 1];

test('every label is asked for by a picture or a slide’s chart: else a part has to draw it, or its key goes', () => {
  const asked = new Set<string>();
  const chapters = editions.en.chapters.map((chapter) => ({
    ...chapter,
    labels: new Proxy(chapter.labels, {
      get(words, key: string) {
        asked.add(`${chapter.id}: ${key}`);
        return words[key];
      }
    })
  }));
  for (const { id, labels, figures } of chapters) {
    const scene = SCENES.get(id)!;
    for (const size of Object.values(SIZES))
      for (const step of scene.steps)
        for (const place of PLACES) scene.sceneAt(step, place, size, { locale: 'en', labels, figures });
  }
  chartsOf({ ...editions.en, chapters }, wholeLedger());
  const written = [...SCENES.values()].flatMap(({ id, labels }) => labels.map((key) => `${id}: ${key}`));
  // What the text leaves out needs no picture: one that is not there may be left unasked.
  const left = [...SCENES.values()].flatMap(({ id, optional = [] }) => {
    const { labels } = editions.en.chapters.find((chapter) => chapter.id === id)!;
    return optional.filter((key) => labels[key] === undefined).map((key) => `${id}: ${key}`);
  });
  expect(written.filter((label) => !asked.has(label) && !left.includes(label))).toEqual([]);
});
