import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater, readMessage, readSignal, readStored, type Message } from './channel';
import { firstTalk } from './talk';

const all = ['a', 'b'];
const message: Message = {
  version: 1,
  role: 'speaker',
  kind: 'state',
  turn: 3,
  from: 'x1',
  talk: { ...firstTalk(all), step: 'b', times: { running: true, since: 5, spent: { a: 4 } } }
};

test('a message comes through as it was sent', () => {
  expect(readMessage(structuredClone(message), all)).toEqual(message);
  expect(readStored(JSON.stringify(message), all)).toMatchObject({ turn: 3, talk: message.talk });
});

test.each([
  { version: 2 },
  { kind: 'shout' },
  { role: 'heckler' },
  { turn: -1 },
  { turn: Infinity },
  { turn: '3' },
  { from: 4 },
  { talk: undefined },
  { talk: { ...message.talk, step: 'z' } },
  { talk: { ...message.talk, order: 'hide.z' } },
  { talk: { ...message.talk, screen: 'red' } },
  { talk: { ...message.talk, zoom: { x: 3, y: 0 } } },
  { size: { width: 0, height: 9 } },
  { talk: { ...message.talk, times: { running: true, since: NaN, spent: {} } } },
  { talk: { ...message.talk, times: { running: true, since: 0, spent: { z: 1 } } } }
])('anything else is nothing: %j', (change) => {
  expect(readMessage({ ...message, ...change }, all)).toBeUndefined();
});

test('a signal comes through as it was sent, and anything else is nothing', () => {
  const signal = { version: 1, kind: 'signal', role: 'speaker', pointer: { x: 0.25, y: 1 } } as const;
  expect(readSignal(structuredClone(signal))).toEqual(signal);
  expect(readSignal({ ...signal, pointer: null, command: 'overview' })?.command).toBe('overview');
  for (const change of [
    { pointer: { x: 2, y: 0 } },
    { pointer: 'x' },
    { command: 'next' },
    { kind: 'state' }
  ])
    expect(readSignal({ ...signal, ...change }), JSON.stringify(change)).toBeUndefined();
});

test('no value at all throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void [readMessage(value, all), readSignal(value)]));
  fc.assert(fc.property(fc.string(), (text) => void readStored(text, all)));
});

test('of two states one is later, and both windows say the same one', () => {
  const stamp = fc.record({ turn: fc.nat(3), from: fc.constantFrom('x', 'y') });
  fc.assert(
    fc.property(stamp, stamp, (a, b) => {
      const same = a.turn === b.turn && a.from === b.from;
      expect(Number(isLater(a, b)) + Number(isLater(b, a))).toBe(same ? 0 : 1);
    })
  );
});
