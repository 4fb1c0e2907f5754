import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater, readMessage, readStored, type Message } from './channel';
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
  { talk: { ...message.talk, times: { running: true, since: NaN, spent: {} } } },
  { talk: { ...message.talk, times: { running: true, since: 0, spent: { z: 1 } } } }
])('anything else is nothing: %j', (change) => {
  expect(readMessage({ ...message, ...change }, all)).toBeUndefined();
});

test('no value at all throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void readMessage(value, all)));
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
