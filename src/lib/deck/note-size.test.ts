import { expect, test } from 'vitest';
import { NOTE_SIZES, readSize, stepSize } from './note-size';

test('notes grow and shrink between the ends', () => {
  expect(stepSize(26, 1)).toBe(32);
  expect(stepSize(26, -1)).toBe(22);
  expect(stepSize(NOTE_SIZES.at(-1)!, 1)).toBe(NOTE_SIZES.at(-1));
  expect(stepSize(NOTE_SIZES[0], -1)).toBe(NOTE_SIZES[0]);
});

test('a stored size that is none is ignored', () => {
  expect(readSize('32')).toBe(32);
  for (const text of [null, '', '33', '1e9', 'huge']) expect(readSize(text)).toBe(26);
});
