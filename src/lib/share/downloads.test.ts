import { expect, test } from 'vitest';
import { readDownloads, sizeText } from './downloads';

const file = { file: 'story.en.pptx', kind: 'slides', lang: 'en', bytes: 1_400_000 };

test('the list that the export writes is read', () => {
  expect(readDownloads([file, { file: 'pictures.zip', kind: 'pictures', bytes: 9 }])).toHaveLength(2);
});

test.each([
  null,
  {},
  'x',
  [{ ...file, kind: 'virus' }],
  [{ ...file, file: '../secret' }],
  [{ ...file, file: 'https://x/y' }],
  [{ ...file, file: 'javascript:alert(1)' }],
  [{ ...file, bytes: 'many' }]
])('anything else is no list: %j', (value) => expect(readDownloads(value)).toEqual([]));

test('sizes are read at a glance', () => {
  expect(sizeText(1_400_000)).toBe('1.4 MB');
  expect(sizeText(320_400)).toBe('320 kB');
});
