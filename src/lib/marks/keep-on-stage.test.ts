import { expect, test } from 'vitest';
import { sceneLayout } from '../scenes/_kit/layout';
import { group, type GroupMark, type Mark, type TextMark } from './marks';
import { pictureOf } from './keep-on-stage';
import { text } from './text';
import { rotate, translate } from './transforms';

const f = sceneLayout({ width: 390, height: 557, layout: 'stacked' });
const label = (x: number, y: number, more = {}) =>
  text({ key: 'label', text: 'Guangdong', x, y, size: 20, ...more });
const drawn = (mark: Mark) => pictureOf(f, [mark]).marks[0]!;
const inside = ({ box }: TextMark) =>
  box.x >= -0.5 && box.x + box.width <= 390.5 && box.y >= -0.5 && box.y + box.height <= 557.5;

test('a label stays on the stage: moved from its edges, and smaller where it is wider than all of it', () => {
  for (const mark of [
    label(-40, 100),
    label(380, 100),
    label(100, 3),
    label(100, 700),
    label(0, 90, { size: 200 })
  ])
    expect(inside(drawn(mark) as TextMark)).toBe(true);
  expect((drawn(label(0, 90, { size: 200 })) as TextMark).size).toBeLessThan(100);
});

test('what stays where it was stays the same object', () => {
  const mark = group('around', [label(100, 100)], { transform: [translate(0, 0)] });
  expect(drawn(mark)).toBe(mark);
  expect(pictureOf(f, [mark]).marks).toEqual([mark]);
});

test('in a group that moves a label is kept between the sides, and may come and go', () => {
  const moved = drawn(group('around', [label(300, 900)], { transform: [translate(60, -400)] })) as GroupMark;
  const { box, y } = moved.children[0] as TextMark;
  expect(box.x + 60 + box.width).toBeLessThanOrEqual(390.5);
  expect(y).toBe(900);
});

test('a label that passes, or is turned with a drawing, is left alone', () => {
  const passing = label(100, 900, { passing: true });
  expect(drawn(passing)).toBe(passing);
  const turned = group('around', [label(900, 100)], { transform: [rotate(90)] });
  expect(drawn(turned)).toBe(turned);
});
