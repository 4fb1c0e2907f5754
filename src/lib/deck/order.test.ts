import fc from 'fast-check';
import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../locales/locales';
import { moveStep, readOrder, toggleStep, withHidden, writeOrder } from './order';
import { plannedSeconds } from './plan';
import { READY_MADE, type ReadyMade } from './ready-made';
import { slidesOf } from './slides';

const all = slidesOf(editions.en).map(({ hash }) => hash);

test('whatever is hidden comes back from the link', () => {
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), (shown) => {
      expect(readOrder(writeOrder(shown, all), all)).toEqual(shown);
    })
  );
});

test('an order of one’s own comes back from the link, and every step is found in it', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.nat(), fc.nat(), (shown, from, to) => {
      const order = writeOrder(shown, all);
      expect(readOrder(order, all)).toEqual(shown);
      expect(withHidden(shown, all).filter((hash) => shown.includes(hash))).toEqual(shown);
      expect(withHidden(shown, all).sort()).toEqual([...all].sort());
      const [hash, place] = [shown[from % shown.length]!, to % shown.length];
      expect(readOrder(moveStep(order, hash, place, all), all)?.indexOf(hash)).toBe(place);
    })
  );
});

test('a step that is shown again comes where the story has it', () => {
  expect(toggleStep('in.buses-depart.cover.recovery-stuck', 'recovery-fall', all)).toBe(
    'in.buses-depart.cover.recovery-fall.recovery-stuck'
  );
});

test('a link stays short: it names what is shown or what is hidden', () => {
  expect(writeOrder(all, all)).toBe('');
  expect(writeOrder(all.slice(1), all)).toBe(`hide.${all[0]}`);
  expect(writeOrder(all.slice(0, 2), all)).toBe(`show.${all[0]}.${all[1]}`);
  expect(writeOrder(READY_MADE.five, all)).toBe('five');
});

test.each([
  'four',
  'show',
  'hide.',
  'show.nowhere',
  'hide.cover.nowhere',
  `hide.${all.join('.')}`,
  'toString',
  '__proto__',
  'in.cover.cover',
  '<img src=x>',
  `show.${'cover.'.repeat(9999)}cover`
])('a broken order is none: %.30s', (text) => {
  expect(readOrder(text, all)).toBeUndefined();
});

test('nothing but noise comes through as nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const order = readOrder(text, all);
      expect(order === undefined || order.length > 0).toBe(true);
    })
  );
});

test('the last step shown cannot be hidden', () => {
  const one = toggleStep('show.cover.buses-depart', 'cover', all);
  expect(one).toBe('show.buses-depart');
  expect(toggleStep(one, 'buses-depart', all)).toBe(one);
  expect(readOrder(toggleStep(one, 'cover', all), all)).toEqual(['cover', 'buses-depart']);
});

describe.each(Object.entries(READY_MADE))('the ready-made order "%s"', (name, steps) => {
  const slides = new Map(LOCALES.map((locale) => [locale, slidesOf(editions[locale])]));
  test('names steps of the story, in its order', () => {
    expect(
      steps.filter((hash) => !all.includes(hash)),
      'no such steps'
    ).toEqual([]);
    expect(all.filter((hash) => steps.includes(hash))).toEqual(steps);
  });
  test.each(LOCALES)('keeps its time in %s', (locale) => {
    const seconds = slides
      .get(locale)!
      .filter(({ hash }) => steps.includes(hash))
      .reduce((sum, { step }) => sum + plannedSeconds(step, locale), 0);
    const limit = { five: 5, fifteen: 15 }[name as ReadyMade] * 60;
    expect(seconds).toBeLessThanOrEqual(limit);
    expect(seconds).toBeGreaterThan(limit * 0.75);
  });
});
