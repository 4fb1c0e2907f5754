import editions from 'virtual:story';
import { expect, test } from 'vitest';
import { plannedSeconds } from './plan';
import { forgetTimes, isRehearsed, keepTimes, readRehearsed, secondsFor } from './rehearsal.svelte';
import { slidesOf } from './slides';

test('the times of a rehearsal become the plan, until they are forgotten', () => {
  const [cover, fall] = slidesOf(editions.en);
  const usual = [cover!, fall!].map(({ step }) => plannedSeconds(step, 'en'));
  keepTimes({ running: false, since: 0, spent: { cover: 71_600, 'recovery-fall': 300 } });
  expect(isRehearsed()).toBe(true);
  expect([cover!, fall!].map((slide) => secondsFor(slide, 'en'))).toEqual([72, usual[1]]);
  forgetTimes();
  expect([cover!, fall!].map((slide) => secondsFor(slide, 'en'))).toEqual(usual);
});

test.each(['', 'null', '[', '{"cover":"9"}', '{"cover":-1}', '{"cover":1e9}', '7'])(
  'a stored text that is no plan is none: %s',
  (text) => expect(readRehearsed(text)).toEqual({})
);
