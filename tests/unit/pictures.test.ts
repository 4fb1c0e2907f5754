import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { SCENES } from '../../src/lib/scenes/register';
import { PRERENDERED } from '../../src/lib/render/stage-size';
import { svgOf } from '../../src/lib/render/svg-text';

const CASES = [
  { name: 'phone', locale: 'zh', size: PRERENDERED.stacked },
  { name: 'laptop', locale: 'en', size: PRERENDERED.sideBySide }
] as const;

/**
 * An SVG file that opens in a browser, in the story's own colours, a mark a line so that a change is seen in review.
 */
function svgFile(chapter: string, body: string): string {
  const svg = body
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" data-chapter="${chapter}" `)
    .replace(/(?=<(?:g|rect|path|text|\/g|\/svg)\b)/g, '\n');
  const sheets = ['ui/tokens', 'ui/fonts', 'render/picture'].map(
    (sheet) => `<?xml-stylesheet href="../../src/lib/${sheet}.css"?>`
  );
  return `${[...sheets, svg].join('\n')}\n`;
}

const FOLDER = 'tests/pictures';
/** `npm run pictures` writes them anew; a review of the change is then a look at its diff. */
const writing = import.meta.env.MODE === 'pictures';
if (writing) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const pictures = [...SCENES.values()].flatMap((scene) =>
  scene.steps.flatMap((step) =>
    CASES.map(({ name, locale, size }) => ({
      file: `${scene.id}-${step}-${name}.svg`,
      scene,
      step,
      locale,
      size
    }))
  )
);

/** The picture as it is drawn now. */
function drawn({ scene, step, locale, size }: (typeof pictures)[number]) {
  const { labels, figures } = editions[locale].chapters.find(({ id }) => id === scene.id)!;
  return svgFile(scene.id, svgOf(scene.sceneAt(step, 1, size, { locale, labels, figures })));
}

/** As it was reviewed; nothing where there was none. */
function reviewed(file: string) {
  try {
    return readFileSync(`${FOLDER}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

describe('the pictures that were reviewed', () => {
  test('are drawn as they were', () => {
    if (writing) for (const picture of pictures) writeFileSync(`${FOLDER}/${picture.file}`, drawn(picture));
    const redrawn = pictures.filter((picture) => drawn(picture) !== reviewed(picture.file));
    // Not the drawings themselves: a report of the difference would be a megabyte.
    const names = redrawn.map(({ file }) => file);
    expect(
      names,
      `${names.length} redrawn: look at the story, then npm run pictures · 图有变化：看过没问题，运行 npm run pictures`
    ).toEqual([]);
  });

  test('are one for each step and size, and none besides', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(pictures.map(({ file }) => file).sort());
  });
});
