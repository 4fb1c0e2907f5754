import type { KeyGroup } from '../locales/messages/deck/messages';

const KEYS: Record<KeyGroup, readonly string[]> = {
  next: ['→', '↓', 'Space', 'Page Down'],
  previous: ['←', '↑', 'Shift + Space', 'Page Up'],
  ends: ['Home', 'End'],
  jump: ['1 2 … Enter'],
  'full-screen': ['F', 'F5'],
  find: ['/'],
  black: ['B', '.'],
  white: ['W'],
  overview: ['O', 'Esc'],
  speaker: ['S'],
  timer: ['T'],
  'reset-timer': ['Shift + T'],
  language: ['L'],
  print: ['P'],
  code: ['Q'],
  pointer: ['D'],
  zoom: ['Z'],
  notes: ['N', 'Shift + N'],
  help: ['?']
};

/** The key table of the help, in the order a speaker needs them. */
export const KEY_GROUPS = Object.entries(KEYS) as [KeyGroup, readonly string[]][];
