import editions from 'virtual:story';
import { expect, test } from 'vitest';
import { matching } from './find';
import { slidesOf } from './slides';

const slides = slidesOf(editions.en);
const all = slides.map(({ hash }) => hash);
const found = (sought: string, shown = all) => matching(slides, sought, shown).map(({ hash }) => hash);

test('a slide is found by its title, its number in the order, or its chapter', () => {
  expect(found('')).toEqual(all);
  expect(found(' PLAQUE ')).toEqual(['relief-plaque']);
  expect(found('2', ['cover', 'buses-depart'])).toEqual(['buses-depart']);
  expect(found('Counters and money').every((hash) => hash.startsWith('relief-'))).toBe(true);
  expect(found('no such words')).toEqual([]);
});
