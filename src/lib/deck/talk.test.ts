import { describe, expect, test } from 'vitest';
import { act, firstTalk, nextStep, numberOf, stepsAround, type Action, type Talk } from './talk';
import { clockText, durationText, elapsed, timeOf } from './times';

const all = ['a', 'b', 'c', 'd', 'e'];
const run = (talk: Talk, ...actions: Action[]) =>
  actions.reduce((now, action) => act(now, action, all, 0), talk);
const next: Action = { type: 'move', by: 1 };
const back: Action = { type: 'move', by: -1 };

describe('moving', () => {
  test('ends hold', () => {
    expect(run(firstTalk(all), back).step).toBe('a');
    expect(run(firstTalk(all), { type: 'end', at: 'last' }, next).step).toBe('e');
  });
  test('hidden steps are passed over, numbers count what is shown', () => {
    const talk = run(firstTalk(all), { type: 'order', order: 'hide.b.d' });
    expect(run(talk, next).step).toBe('c');
    expect(run(talk, next, next, back).step).toBe('c');
    expect(run(talk, { type: 'number', number: 3 }).step).toBe('e');
    expect(run(talk, { type: 'number', number: 4 }).step).toBe('a');
    expect(numberOf(run(talk, next), all)).toBe(2);
    expect(nextStep(run(talk, next), all)).toBe('e');
  });
  test('from a hidden step, on and back lead to its neighbours', () => {
    const talk = run(firstTalk(all), { type: 'go', step: 'b' }, { type: 'order', order: 'hide.b' });
    expect(talk.step).toBe('b');
    expect(numberOf(talk, all)).toBeUndefined();
    expect(run(talk, next).step).toBe('c');
    expect(run(talk, back).step).toBe('a');
    const last = run(firstTalk(all), { type: 'go', step: 'e' }, { type: 'order', order: 'hide.e' });
    expect(run(last, next).step).toBe('e');
    expect(run(last, back).step).toBe('d');
  });
  test('what is not there is not gone to', () => {
    const talk = firstTalk(all);
    expect(run(talk, { type: 'go', step: 'z' })).toBe(talk);
    expect(run(talk, { type: 'order', order: 'show.z' })).toBe(talk);
    expect(run(talk, { type: 'number', number: 99 })).toBe(talk);
  });
});

test('a dark screen lights up for whoever goes on', () => {
  const black: Action = { type: 'screen', screen: 'black' };
  const white: Action = { type: 'screen', screen: 'white' };
  expect(run(firstTalk(all), black).screen).toBe('black');
  expect(run(firstTalk(all), black, black).screen).toBe('picture');
  expect(run(firstTalk(all), black, white).screen).toBe('white');
  expect(run(firstTalk(all), black, next)).toMatchObject({ screen: 'picture', step: 'b' });
});

test('after the last step come the thanks, and back from them the step', () => {
  const last = run(firstTalk(all), { type: 'end', at: 'last' });
  expect(run(last, next)).toMatchObject({ screen: 'closing', step: 'e' });
  expect(run(last, next, next)).toMatchObject({ screen: 'closing', step: 'e' });
  expect(run(last, next, back)).toMatchObject({ screen: 'picture', step: 'e' });
  expect(run(last, next, { type: 'end', at: 'first' })).toMatchObject({ screen: 'picture', step: 'a' });
});

test('what was enlarged is small again on the next step', () => {
  const enlarged = run(firstTalk(all), { type: 'zoom', at: { x: 0.5, y: 0.2 } });
  expect(enlarged.zoom).toEqual({ x: 0.5, y: 0.2 });
  expect(run(enlarged, { type: 'zoom', at: { x: 0, y: 0 } }).zoom).toBeNull();
  expect(run(enlarged, next).zoom).toBeNull();
});

test('an order of one’s own is walked as it is written', () => {
  const talk = run(firstTalk(all), { type: 'order', order: 'in.d.b.a' }, { type: 'end', at: 'first' });
  expect([talk, run(talk, next), run(talk, next, next)].map(({ step }) => step)).toEqual(['d', 'b', 'a']);
  expect(numberOf(run(talk, next), all)).toBe(2);
  expect(stepsAround(run(talk, next), all)).toEqual({ before: ['d'], after: ['a'] });
});

describe('time', () => {
  test('starts with the first step left, and is counted by step', () => {
    let talk = act(firstTalk(all), next, all, 10_000);
    talk = act(talk, next, all, 14_000);
    expect(timeOf(talk.times, 'b', talk.step, 20_000)).toBe(4000);
    expect(timeOf(talk.times, 'c', talk.step, 20_000)).toBe(6000);
    expect(elapsed(talk.times, 20_000)).toBe(10_000);
  });
  test('a pause does not count, and a reset forgets', () => {
    let talk = act(firstTalk(all), { type: 'timer' }, all, 0);
    talk = act(talk, { type: 'timer' }, all, 5000);
    talk = act(talk, next, all, 60_000);
    expect(elapsed(talk.times, 99_000)).toBe(5000);
    talk = act(talk, { type: 'timer' }, all, 100_000);
    expect(elapsed(talk.times, 101_000)).toBe(6000);
    talk = act(talk, { type: 'reset-timer' }, all, 0);
    expect(elapsed(talk.times, 999_000)).toBe(0);
  });
  test('is read at a glance', () => {
    expect(clockText(65_400)).toBe('1:05');
    expect(clockText(3_723_000)).toBe('1:02:03');
    expect(durationText(260_000, 'en')).toBe('4 min 20 s');
    expect(durationText(240_000, 'zh')).toBe('4分');
    expect(durationText(0, 'en')).toBe('0 s');
  });
});
