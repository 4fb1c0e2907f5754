import { expect, test } from 'vitest';
import { dots, group, path } from '../marks/marks';
import { affine, rotate, scale, translate } from '../marks/transforms';
import { shapeOf, svgInside } from './svg-text';

test('a group’s transforms are written in their order', () => {
  const transform = [translate(3, -4), rotate(90), rotate(45, [1, 2]), scale(2), scale(1, 0.5)];
  expect(shapeOf(group('moved', [], { transform })).attributes.transform).toBe(
    'translate(3,-4) rotate(90) rotate(45 1 2) scale(2) scale(1,0.5)'
  );
  expect(
    shapeOf(group('leant', [], { transform: [affine([1, 0, 0.2, 1, 30, 40])] })).attributes.transform
  ).toBe('matrix(1 0 0.2 1 30 40)');
  expect(svgInside([group('still', [])])).toBe('<g></g>');
});

test('every command of a path is written with as many numbers as it has', () => {
  const mark = path({
    key: 'all',
    d: [
      ['M', 1, 2],
      ['L', 3, 4],
      ['H', 5],
      ['v', -6],
      ['l', 1, 2, 3, 4, 5, 6, 7, 8],
      ['Q', 1, 2, 3, 4],
      ['C', 1, 2, 3, 4, 5, 6],
      ['a', 7, 7, 0, 1, 0, 14, 0],
      ['Z']
    ]
  });
  expect(shapeOf(mark).attributes.d).toBe(
    'M1,2L3,4H5v-6l1,2 3,4 5,6 7,8Q1,2 3,4C1,2 3,4 5,6a7,7 0 1,0 14,0Z'
  );
  expect(shapeOf(path({ key: 'none', d: [] })).attributes.d).toBe('');
});

test('dots are written as lines of no length', () => {
  const crowd = dots(
    'crowd',
    [
      [1.04, 2],
      [-3, 4.26]
    ],
    2,
    'warm'
  );
  expect(shapeOf(crowd).attributes.d).toBe('M1,2h0M-3,4.3h0');
});
