import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import { flatten } from '../../src/lib/marks/flatten';
import { hitTargets, hitTest } from '../../src/lib/marks/hit-test';
import type { Box, Picture } from '../../src/lib/marks/marks';
import { SCENES } from '../../src/lib/scenes/register';
import { PRERENDERED } from '../../src/lib/render/stage-size';

/** Px that a finger may be off: the same as in AskFigures. */
const FINGER = 14;
/** Lines of a grid laid over a mark, to find a point where nothing else lies on it. */
const GRID = 24;
/** Inks of things that are counted or measured; grounds, tints behind words and lines are not among them. */
const DATA = new Set(['warm', 'cold', 'lit', 'tower']);

/** Marks in those inks that stand for no figure, each with its reason. */
const NO_FIGURE: Record<string, RegExp> = {
  'buses-depart': /^destination\//, // the town the buses go to is a place on the map
  'relief-counter': /^counter\// // sheets of two files in their order: nothing is counted
};

/** Whether some place of a figure's box answers with it: the middle, where a finger aims, or else a point of a grid. */
function answers(picture: Picture, figure: string, { x, y, width, height }: Box): boolean {
  const at = (across: number, down: number) =>
    hitTest(picture, x + width * across, y + height * down, FINGER)?.figure === figure;
  if (at(0.5, 0.5)) return true;
  const lines = Array.from({ length: GRID + 1 }, (_, i) => i / GRID);
  return lines.some((across) => lines.some((down) => at(across, down)));
}

const steps = [...SCENES.values()].flatMap((scene) =>
  scene.steps.flatMap((step) =>
    Object.entries(PRERENDERED).map(
      ([name, size]) => [`${scene.id}-${step}, words ${name}`, scene, step, size] as const
    )
  )
);

describe.each(LOCALES)('marks that can be asked (%s)', (locale) => {
  const ledger = new Set(editions[locale].ledger.map(({ id }) => id));
  const drawn = (id: string, step: string, size: (typeof steps)[number][3]) => {
    const { labels, figures } = editions[locale].chapters.find((one) => one.id === id)!;
    return SCENES.get(id)!.sceneAt(step, 1, size, { locale, labels, figures });
  };

  test.each(steps)('%s: each answers for itself where it stands', (_name, scene, step, size) => {
    const picture = drawn(scene.id, step, size);
    const all = hitTargets(picture);
    expect(all.length === 0).toBe(scene.figureless?.includes(step) ?? false);
    for (const { figure, box } of all) {
      expect(ledger.has(figure), figure).toBe(true);
      expect(answers(picture, figure, box), `${figure} at ${JSON.stringify(box)}`).toBe(true);
    }
  });

  test.each(steps)('%s: nothing that is counted or measured is dumb', (_name, scene, step, size) => {
    const dumb = flatten(drawn(scene.id, step, size)).filter(
      ({ mark, opacity, figure, path }) =>
        figure === undefined &&
        opacity > 0.3 &&
        (mark.kind === 'dots' ||
          (mark.kind === 'rect' && DATA.has(mark.fill ?? 'none') && mark.height > 0)) &&
        !NO_FIGURE[`${scene.id}-${step}`]?.test(path)
    );
    expect(dumb.map(({ path }) => path)).toEqual([]);
  });

  test('each figure that a scene is drawn from can be asked in one of its steps', () => {
    /** Read for their sums or their sizes; what is drawn of them is asked by another name. */
    const UNDRAWN: Record<string, string[]> = {
      cover: ['bus-people', 'firms-158', 'filed', 'granted', 'platforms', 'talent'],
      finale: [
        'prov-doctoral',
        'prov-postdoc',
        'prov-newtype',
        'national-postdoc',
        'national-engineering',
        'national-enterprise'
      ]
    };
    for (const scene of SCENES.values()) {
      const asked = new Set(
        scene.steps.flatMap((step) =>
          Object.values(PRERENDERED).flatMap((size) =>
            hitTargets(drawn(scene.id, step, size)).map(({ figure }) => figure)
          )
        )
      );
      // Statistics that it finds are among the chapter's figures; what a text leaves out is not.
      const { figures } = editions[locale].chapters.find(({ id }) => id === scene.id)!;
      const dumb = Object.keys(figures).filter((id) => !asked.has(id) && !UNDRAWN[scene.id]?.includes(id));
      expect(dumb, scene.id).toEqual([]);
    }
  });
});
