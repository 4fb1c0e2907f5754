import { expect, test } from 'vitest';
import { deckAt, figuresAt, speakerAt, storyAt } from './addresses';
import { openPageOf } from './open-page';

test('an address inside the file says page and language, and is read back', () => {
  const deck = deckAt('zh', '?order=five&kiosk#cover');
  expect(deck).toBe('?present&lang=zh&order=five&kiosk#cover');
  expect(openPageOf('?present&lang=zh&order=five', 'en')).toEqual({
    view: 'present',
    locale: 'zh',
    file: 'en'
  });
  expect(speakerAt('en', '#cover')).toBe('?speaker&lang=en#cover');
});

test('the story in the other language is the other file', () => {
  expect(storyAt('zh', '#cover')).toBe('story.zh.html#cover');
  expect(storyAt('en', '#cover')).toBe('?#cover');
});

test('the figures page is a part of the file, and in the other language of the other file', () => {
  expect(figuresAt('en', '?kind=derived#figure-buses')).toBe('?figures&kind=derived#figure-buses');
  expect(figuresAt('zh', '#figure-buses')).toBe('story.zh.html?figures#figure-buses');
  expect(openPageOf('?figures&kind=derived&lang=en', 'zh')).toEqual({
    view: 'figures',
    locale: 'zh',
    file: 'zh'
  });
});

test.each(['', '?lang=en', '?nothing&lang=<b>', '?%'])(
  '%o asks for the story in the file’s language',
  (query) => {
    expect(openPageOf(query, 'zh')).toEqual({ view: 'story', locale: 'zh', file: 'zh' });
  }
);
