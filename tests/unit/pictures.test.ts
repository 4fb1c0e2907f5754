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

describe('the picture that was reviewed', () => {
  test.each(pictures)('$file', ({ file, scene, step, locale, size }) => {
    const { labels, figures } = editions[locale].chapters.find(({ id }) => id === scene.id)!;
    const picture = scene.sceneAt(step, 1, size, { locale, labels, figures });
    const drawn = svgFile(scene.id, svgOf(picture));
    if (writing) writeFileSync(`${FOLDER}/${file}`, drawn);
    // Not the strings themselves: a report of the difference would be a megabyte.
    expect(
      drawn === readFileSync(`${FOLDER}/${file}`, 'utf8'),
      'changed: npm run pictures, then look at the diff'
    ).toBe(true);
  });

  test('there is one for each step and size, and none besides', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(pictures.map(({ file }) => file).sort());
  });
});
