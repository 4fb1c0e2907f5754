import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { finale } from '../finale/scene';
import { platforms } from '../platforms/scene';
import { flatten } from '../../marks/flatten';
import type { Scene, SceneEdition, StageSize } from './scene';
import { KINDS, lights, skyline } from './skyline';
import { sceneLayout } from './layout';

const SIZES: StageSize[] = [
  { width: 390, height: 557, layout: 'stacked' },
  { width: 768, height: 676, layout: 'stacked' },
  { width: 1440, height: 900, layout: 'sideBySide' },
  { width: 667, height: 375, layout: 'sideBySide' }
];

const editionOf = (id: string): SceneEdition => {
  const chapter = editions.en.chapters.find((one) => one.id === id)!;
  return { locale: 'en', labels: chapter.labels, figures: chapter.figures };
};

/** Places of all dots that can be seen and whose key begins so, in px, in reading order. */
function dotsOf(scene: Scene, step: string, progress: number, size: StageSize, keys: RegExp) {
  return flatten(scene.sceneAt(step, progress, size, editionOf(scene.id)))
    .filter(({ path, opacity }) => opacity > 0.1 && keys.test(path))
    .flatMap(({ mark }) => (mark.kind === 'dots' ? mark.points.map(([x, y]) => `${x} ${y}`) : []))
    .sort();
}

describe.each(SIZES)('on a stage of $width × $height', (size) => {
  const { figures } = editionOf('platforms');
  const count = (id: string) => figures[id]!.value;

  test('the last chapter begins with the dots where the skyline leaves them', () => {
    const windows = dotsOf(platforms as Scene, 'talent', 1, size, /windows-/);
    expect(windows).toHaveLength(count('talent'));
    expect(dotsOf(finale as Scene, 'gather', 0, size, /talent/)).toEqual(windows);
    const storeys = dotsOf(platforms as Scene, 'talent', 1, size, /dim-/);
    expect(dotsOf(finale as Scene, 'gather', 0, size, /platforms/)).toEqual(storeys);
  });

  test('windows keep to their tower, one a person, and clear of one another and of the storey’s dot', () => {
    const sky = skyline(sceneLayout(size), count);
    const { windows, radius, lamp } = lights(sky, count('talent'));
    const middles = sky.towers.map(({ x, width }) => x + width / 2);
    for (const { tower, points } of windows) {
      expect(tower.hollow).toBe(false);
      for (const [i, [x, y]] of points.entries()) {
        expect(x - radius).toBeGreaterThanOrEqual(tower.x);
        expect(x + radius).toBeLessThanOrEqual(tower.x + tower.width);
        expect(y + radius).toBeLessThanOrEqual(sky.ground);
        expect(Math.abs(x - middles[KINDS.indexOf(tower.id)]!)).toBeGreaterThan(radius + lamp);
        for (const [ox, oy] of points.slice(i + 1))
          expect(Math.hypot(ox - x, oy - y)).toBeGreaterThan(radius * 2.3);
      }
    }
  });
});
