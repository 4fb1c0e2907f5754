import editions from 'virtual:story';
import { expect, test } from 'vitest';
import { LOCALES } from '../locales/locales';
import { offPlan, plannedSeconds, standingSeconds } from './plan';
import { slidesOf } from './slides';

test.each(LOCALES)('every step has a time that a speaker can keep, in %s', (locale) => {
  for (const { step, hash } of slidesOf(editions[locale])) {
    expect(plannedSeconds(step, locale), hash).toBeGreaterThanOrEqual(15);
    expect(plannedSeconds(step, locale), hash).toBeLessThanOrEqual(90);
    expect(standingSeconds(step, locale), hash).toBeGreaterThan(6);
    expect(standingSeconds(step, locale), hash).toBeLessThan(30);
  }
});

test('a step’s own time is on time', () => {
  expect(offPlan(60, 60, 30)).toBe(0);
  expect(offPlan(89, 60, 30)).toBe(0);
  expect(offPlan(100, 60, 30)).toBe(10);
  expect(offPlan(45, 60, 30)).toBe(-15);
});
