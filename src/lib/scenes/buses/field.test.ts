import { expect, test } from 'vitest';
import { peopleField } from './field';

test('on a stage that has room for none everyone is drawn all the same', () => {
  const nowhere = { x: 0, y: 0, width: 480, height: 0 };
  expect(peopleField(430, { scale: 0.2, x: 0, y: 0 }, 4, 2, [nowhere], nowhere)).toHaveLength(430);
});
