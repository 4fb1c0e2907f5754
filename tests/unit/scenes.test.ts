import fc from 'fast-check';
import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales/locales';
import { flatten, type FlatMark } from '../../src/lib/marks/flatten';
import type { Box, Picture } from '../../src/lib/marks/marks';
import { applyMatrix } from '../../src/lib/marks/transforms';
import type { SceneEdition } from '../../src/lib/scenes/_kit/scene';
import { SCENES } from '../../src/lib/scenes/register';
import { labelOnStage } from './boxes';
import { SIZES } from './sizes';
import { runs } from '../support/runs';

/** One step of progress in the continuity test, and what may change in it. */
const TICK = 1 / 200;
/** Share of the stage's longer side that a mark may move in a tick. */
const MOVE = 0.06;
/** Opacity that may come or go in a tick. */
const FADE = 0.3;

const corners = ({ mark, matrix }: FlatMark): [number, number][] => {
  if (mark.kind === 'rect')
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height]
    ].map((p) => applyMatrix(matrix, p as [number, number]));
  if (mark.kind === 'text') return [applyMatrix(matrix, [mark.x, mark.y])];
  if (mark.kind === 'dots') return mark.points.map((point) => applyMatrix(matrix, point));
  return [];
};

/** Attributes as they would be seen; positions to a hair. */
const seen = (picture: Picture) =>
  flatten(picture)
    .filter(({ opacity }) => opacity > 0.004)
    .map(({ path, mark, opacity, matrix }) => {
      const { opacity: _own, key: _key, figure: _figure, ...shape } = mark;
      return [
        path,
        {
          ...shape,
          opacity: Math.round(opacity * 100) / 100,
          matrix: matrix.map((value) => Math.round(value * 100) / 100)
        }
      ] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

function editionOf(id: string, locale: 'en' | 'zh'): SceneEdition {
  const chapter = editions[locale].chapters.find((one) => one.id === id)!;
  return { locale, labels: chapter.labels, figures: chapter.figures };
}

/** Surfaces strong enough to drown a label. */
const SLABS = new Set(['warm', 'cold', 'tower', 'ink']);

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;

describe.each([...SCENES.values()].map((scene) => [scene.id, scene] as const))(
  'the scene %s',
  (id, scene) => {
    describe.each(Object.entries(SIZES))('on a %s', (_name, size) => {
      test.each(LOCALES)('ends each step where the next begins (%s)', (locale) => {
        const edition = editionOf(id, locale);
        for (const [index, step] of scene.steps.slice(0, -1).entries()) {
          const next = scene.steps[index + 1]!;
          expect(seen(scene.sceneAt(next, 0, size, edition)), `${step} → ${next}`).toEqual(
            seen(scene.sceneAt(step, 1, size, edition))
          );
        }
      });

      test.each(LOCALES)('has readable labels that do not touch (%s)', (locale) => {
        const edition = editionOf(id, locale);
        const faults: string[] = [];
        for (const step of scene.steps) {
          const labels = flatten(scene.sceneAt(step, 1, size, edition)).filter(
            ({ mark, opacity }) => mark.kind === 'text' && opacity > 0.3
          );
          for (const [index, label] of labels.entries()) {
            const box = labelOnStage(label);
            if (
              label.mark.kind === 'text' &&
              label.mark.size * Math.hypot(label.matrix[0], label.matrix[1]) < 11.95
            )
              faults.push(`${step}: ${label.path} is ${label.mark.size} px`);
            if (
              box.x < -0.5 ||
              box.x + box.width > size.width + 0.5 ||
              box.y < -0.5 ||
              box.y + box.height > size.height + 0.5
            )
              faults.push(`${step}: ${label.path} leaves the stage: ${JSON.stringify(box)}`);
            for (const other of labels.slice(index + 1))
              if (overlap(box, labelOnStage(other)))
                faults.push(`${step}: ${label.path} touches ${other.path}`);
          }
        }
        expect(faults).toEqual([]);
      });
    });

    test.each(Object.entries(SIZES))(
      'keeps its labels off its dots and out of its slabs on a %s',
      (_name, size) => {
        const faults: string[] = [];
        for (const locale of LOCALES)
          for (const step of scene.steps) {
            const marks = flatten(scene.sceneAt(step, 1, size, editionOf(id, locale))).filter(
              ({ opacity }) => opacity > 0.3
            );
            const data = marks.filter(
              ({ mark }) => mark.kind === 'dots' || (mark.kind === 'rect' && SLABS.has(mark.fill ?? 'none'))
            );
            for (const label of marks) {
              const { mark } = label;
              // A halo and the inks for slabs are made to stand on a drawing.
              if (mark.kind !== 'text' || mark.halo || /^(on-|ground)/.test(mark.fill)) continue;
              const box = labelOnStage(label);
              for (const flat of data) {
                const { mark: under, matrix } = flat;
                const reach = under.kind === 'dots' ? under.radius * Math.hypot(matrix[0], matrix[1]) : 0;
                const points = corners(flat);
                const touched =
                  under.kind === 'dots'
                    ? points.some(
                        ([x, y]) =>
                          x + reach > box.x &&
                          x - reach < box.x + box.width &&
                          y + reach > box.y &&
                          y - reach < box.y + box.height
                      )
                    : overlap(box, {
                        x: points[0]![0],
                        y: points[0]![1],
                        width: points[1]![0] - points[0]![0],
                        height: points[1]![1] - points[0]![1]
                      });
                if (touched) faults.push(`${locale} ${step}: ${label.path} lies on ${flat.path}`);
              }
            }
          }
        expect(faults).toEqual([]);
      }
    );

    test.each(Object.entries(SIZES))('keeps what is written in a slab inside it on a %s', (_name, size) => {
      const faults: string[] = [];
      for (const locale of LOCALES)
        for (const step of scene.steps) {
          const marks = flatten(scene.sceneAt(step, 1, size, editionOf(id, locale))).filter(
            ({ opacity }) => opacity > 0.3
          );
          const slabs = marks
            .filter(({ mark }) => mark.kind === 'rect' && SLABS.has(mark.fill ?? 'none'))
            .map((flat) => {
              const [[x, y], [right, bottom]] = corners(flat) as [[number, number], [number, number]];
              return { x, y, right, bottom };
            });
          for (const label of marks) {
            if (label.mark.kind !== 'text' || !label.mark.fill.startsWith('on-')) continue;
            const { x, y, height } = labelOnStage(label);
            // Two slabs may stand side by side under one line.
            if (
              !slabs.some(
                (slab) =>
                  x >= slab.x - 1 && x < slab.right && y >= slab.y - 1 && y + height <= slab.bottom + 1
              )
            )
              faults.push(
                `${locale} ${step}: ${label.path} leaves its slab: ${JSON.stringify(labelOnStage(label))}`
              );
          }
        }
      expect(faults).toEqual([]);
    });

    test.each(Object.entries(SIZES).filter(([name]) => !name.startsWith('slide')))(
      'keeps its labels clear of the language and the menu on a %s',
      (_name, size) => {
        const faults: string[] = [];
        for (const locale of LOCALES) {
          // As page.css has them: 60 px of menu, 12 between, and the other language's name.
          const width = 72 + { en: 44, zh: 70 }[locale];
          const controls = {
            x: size.width - (size.layout === 'stacked' ? 12 : Math.max(16, size.width * 0.04)) - width,
            y: 4,
            width,
            height: 48
          };
          for (const step of scene.steps)
            for (const label of flatten(scene.sceneAt(step, 1, size, editionOf(id, locale))))
              if (label.mark.kind === 'text' && label.opacity > 0.3 && overlap(labelOnStage(label), controls))
                faults.push(
                  `${locale} ${step}: ${label.path} lies under them: ${JSON.stringify(labelOnStage(label))}`
                );
        }
        expect(faults).toEqual([]);
      }
    );

    test('names each mark once', () => {
      for (const step of scene.steps)
        for (const progress of [0, 0.33, 0.5, 0.8, 1]) {
          const paths = flatten(scene.sceneAt(step, progress, SIZES.phone!, editionOf(id, 'zh'))).map(
            ({ path }) => path
          );
          expect(
            paths.filter((path, index) => paths.indexOf(path) !== index),
            `${step} at ${progress}`
          ).toEqual([]);
        }
    });

    test('never jumps between neighbouring places', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...scene.steps),
          fc.integer({ min: 0, max: 199 }),
          fc.constantFrom('phone', 'laptop'),
          (step, tick, sizeName) => {
            const size = SIZES[sizeName]!;
            const edition = editionOf(id, 'en');
            const reach = Math.max(size.width, size.height) * MOVE;
            const [before, after] = [tick * TICK, (tick + 1) * TICK].map(
              (p) => new Map(flatten(scene.sceneAt(step, p, size, edition)).map((flat) => [flat.path, flat]))
            );
            for (const path of new Set([...before!.keys(), ...after!.keys()])) {
              const [a, b] = [before!.get(path), after!.get(path)];
              const where = `${path} in ${step} at ${tick * TICK}`;
              expect(Math.abs((a?.opacity ?? 0) - (b?.opacity ?? 0)), `${where} pops`).toBeLessThan(FADE);
              if (!a || !b) continue;
              const [from, to] = [corners(a), corners(b)];
              // A crowd may gain or lose members; those that stay keep their order.
              for (let i = 0; i < Math.min(from.length, to.length); i++)
                expect(
                  Math.hypot(from[i]![0] - to[i]![0], from[i]![1] - to[i]![1]),
                  `${where} leaps`
                ).toBeLessThan(reach);
            }
          }
        ),
        { numRuns: runs(120) }
      );
    });

    test('is the same picture each time it is asked', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...scene.steps),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (step, progress) => {
            const ask = () =>
              JSON.stringify(scene.sceneAt(step, progress, SIZES.phone!, editionOf(id, 'zh')));
            const first = ask();
            scene.sceneAt(scene.steps[0]!, 0.3, SIZES.laptop!, editionOf(id, 'en'));
            expect(ask()).toBe(first);
          }
        ),
        { numRuns: runs(30) }
      );
    });

    test('names its steps when asked for another', () => {
      expect(() => scene.sceneAt('no-such-step', 0, SIZES.phone!, editionOf(id, 'en'))).toThrow(
        scene.steps[0]
      );
    });
  }
);
