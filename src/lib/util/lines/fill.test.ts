import { expect, test } from 'vitest';
import { balanceLines, fillLines } from './fill';
import { unbreakable } from './unbreakable';

const measure = (line: string) => line.length;
const words = (text: string) => [unbreakable(text)];

test('a line holds as many words as fit, and one that is wider than the line', () => {
  expect(fillLines(words('one two three four'), 9, measure)).toEqual(['one two', 'three', 'four']);
  expect(fillLines(words('a incomprehensible b'), 5, measure)).toEqual(['a', 'incomprehensible', 'b']);
  expect(fillLines(words('  '), 5, measure)).toEqual([]);
});

test('balanced lines are as many, and none is left with a single word', () => {
  const text = words('the zone began to work again in March');
  expect(fillLines(text, 34, measure)).toEqual(['the zone began to work again in', 'March']);
  expect(balanceLines(text, 34, measure)).toEqual(['the zone began to', 'work again in March']);
});

test('a clause that a line can hold is kept whole; one that none can is broken', () => {
  expect(
    fillLines(
      [
        ['再', '爬，'],
        ['又', '滑']
      ],
      4,
      measure
    )
  ).toEqual(['再爬，', '又滑']);
  expect(fillLines([['再爬，'], ['又', '滑了', '一下'], ['，到']], 4, measure)).toEqual([
    '再爬，',
    '又滑了',
    '一下，到'
  ]);
});
