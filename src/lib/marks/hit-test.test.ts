import { describe, expect, test } from 'vitest';
import { hitTargets, hitTest } from './hit-test';
import { dots, group, path, rect, type Picture } from './marks';
import { pathBoxes } from './path-boxes';
import { ringPath, type PathData } from './path-data';
import { scale, translate } from './transforms';

const picture = (...marks: Picture['marks']): Picture => ({ width: 100, height: 100, marks });

describe('pathBoxes', () => {
  test('has a box for each part, relative or absolute', () => {
    const d: PathData = [
      ['M', 10, 20],
      ['H', 30],
      ['V', 40],
      ['Z'],
      ['M', 50, 50],
      ['l', 5, -10, 3, 4],
      ['v', 2]
    ];
    expect(pathBoxes(d)).toEqual([
      { x: 10, y: 20, width: 20, height: 20 },
      { x: 50, y: 40, width: 8, height: 10 }
    ]);
  });
  test('reaches around a ring', () => {
    expect(pathBoxes(ringPath([[50, 40]], 6))).toEqual([{ x: 44, y: 34, width: 12, height: 12 }]);
  });
  test('holds a curve of two parts', () => {
    const d: PathData = [
      ['M', 0, 0],
      ['C', 5, 0, 10, 5, 10, 10],
      ['C', 10, 14, 6, 18, 2, 18]
    ];
    expect(pathBoxes(d)).toEqual([{ x: 0, y: 0, width: 10, height: 18 }]);
  });
});

describe('markAt', () => {
  const below = rect({ key: 'below', x: 0, y: 0, width: 80, height: 80, figure: 'under' });
  const above = rect({ key: 'above', x: 10, y: 10, width: 20, height: 20, figure: 'over' });
  test('answers the topmost', () => {
    expect(hitTest(picture(below, above), 15, 15, 0)?.figure).toBe('over');
    expect(hitTest(picture(below, above), 50, 50, 0)?.figure).toBe('under');
    expect(hitTest(picture(below, above), 95, 95, 0)).toBeUndefined();
  });
  test('answers nothing that lies off the stage', () => {
    const beyond = rect({ key: 'beyond', x: 10, y: 100, width: 20, height: 20, figure: 'off' });
    const crowd = dots(
      'crowd',
      [
        [50, 50],
        [50, 160]
      ],
      2,
      'warm',
      { figure: 'part' }
    );
    expect(hitTargets(picture(beyond, crowd)).map(({ figure }) => figure)).toEqual(['part']);
    expect(hitTargets(picture(crowd))[0]!.box.height).toBe(4);
    expect(hitTest(picture(beyond), 20, 99, 5)).toBeUndefined();
  });
  test('looks through an outline, which is asked at its edge', () => {
    const outline = rect({
      key: 'outline',
      x: 0,
      y: 0,
      width: 60,
      height: 60,
      fill: 'none',
      figure: 'outline'
    });
    expect(hitTest(picture(above, outline), 20, 20, 4)?.figure).toBe('over');
    expect(hitTest(picture(above, outline), 58, 30, 4)?.figure).toBe('outline');
    expect(hitTest(picture(above, outline), 45, 45, 4)?.figure).toBe('outline');
    expect(hitTest(picture(above, outline), 65, 45, 4)).toBeUndefined();
  });
  test('forgives a finger by its reach, and prefers the nearest', () => {
    const crowd = dots(
      'crowd',
      [
        [10, 90],
        [30, 90]
      ],
      2,
      'warm',
      { figure: 'crowd' }
    );
    expect(hitTest(picture(crowd), 15, 90, 2)).toBeUndefined();
    expect(hitTest(picture(crowd), 27, 90, 4)?.box).toEqual({ x: 28, y: 88, width: 4, height: 4 });
  });
  test('follows groups: their place, their figure, and how far they have faded', () => {
    const ring = path({ key: 'ring', d: ringPath([[0, 0]], 5), fill: 'none', stroke: 'ink' });
    const moved = group('moved', [ring], {
      transform: [translate(50, 50), scale(2)],
      figure: 'inherited'
    });
    expect(hitTest(picture(moved), 58, 50, 0)).toMatchObject({
      figure: 'inherited',
      box: { x: 40, width: 20 }
    });
    expect(hitTest(picture({ ...moved, opacity: 0.1 }), 58, 50, 0)).toBeUndefined();
  });
});

test('askables are one a figure, left to right, and a mark before its label', () => {
  const bar = rect({ key: 'bar', x: 50, y: 0, width: 10, height: 40, figure: 'second' });
  const first = rect({ key: 'first', x: 20, y: 0, width: 10, height: 40, figure: 'first' });
  const again = rect({ key: 'again', x: 0, y: 0, width: 10, height: 40, figure: 'second' });
  expect(hitTargets(picture(bar, first, again)).map(({ figure, box }) => [figure, box.x])).toEqual([
    ['first', 20],
    ['second', 50]
  ]);
});
