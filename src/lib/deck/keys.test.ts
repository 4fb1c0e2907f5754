import { describe, expect, test } from 'vitest';
import { commandOf, typed, type KeyPress } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more
});

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'enter'],
  ['Escape', 'escape'],
  ['7', '7'],
  ['f', 'full-screen'],
  ['F', 'full-screen'],
  ['F5', 'full-screen'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  ['o', 'overview'],
  ['s', 'speaker'],
  ['t', 'timer'],
  ['l', 'language'],
  ['p', 'print'],
  ['d', 'pointer'],
  ['z', 'zoom'],
  ['/', 'find'],
  ['?', 'help'],
  ['+', 'larger']
])('%s is %s', (key, command) => expect(commandOf(press(key))).toBe(command));

test('Shift turns Space round, resets the clock and scrolls notes back', () => {
  expect(commandOf(press('n', { repeat: true }))).toBe('notes-on');
  expect(commandOf(press('N', { shiftKey: true }))).toBe('notes-back');
  expect(commandOf(press(' ', { shiftKey: true }))).toBe('previous');
  expect(commandOf(press('T', { shiftKey: true }))).toBe('reset-timer');
});

describe('with another keyboard', () => {
  test('an input method for Chinese that swallows letters', () => {
    expect(commandOf(press('Process', { code: 'KeyB' }))).toBe('black');
    expect(commandOf(press('。', { code: 'Period' }))).toBe('black');
    expect(commandOf(press('Process', { code: 'Period' }))).toBe('black');
    expect(commandOf(press('？', { code: 'Slash', shiftKey: true }))).toBe('help');
  });
  test('an alphabet without our letters', () => {
    expect(commandOf(press('а', { code: 'KeyF' }))).toBe('full-screen');
  });
  test('letters moved on the keys keep their names', () => {
    expect(commandOf(press('a', { code: 'KeyW' }))).toBeUndefined();
    expect(commandOf(press('w', { code: 'KeyZ' }))).toBe('white');
  });
});

test('the browser keeps its own keys', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
    expect(commandOf(press('p', { [modifier]: true }))).toBeUndefined();
  for (const key of ['Tab', 'F12', 'x', 'toString', 'Dead'])
    expect(commandOf(press(key)), key).toBeUndefined();
});

test('a key held down walks on, and flickers nothing', () => {
  expect(commandOf(press('ArrowRight', { repeat: true }))).toBe('next');
  expect(commandOf(press('b', { repeat: true }))).toBeUndefined();
});

test('a number is typed digit by digit', () => {
  expect(typed(typed('', '1'), '2')).toBe('12');
  expect(typed('', '0')).toBe('');
  expect(typed('123', '4')).toBe('123');
});
