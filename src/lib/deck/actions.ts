import type { KeyCommand } from './keys';
import type { Action } from './talk';

const ACTIONS: Partial<Record<KeyCommand, Action>> = {
  next: { type: 'move', by: 1 },
  previous: { type: 'move', by: -1 },
  first: { type: 'end', at: 'first' },
  last: { type: 'end', at: 'last' },
  black: { type: 'screen', screen: 'black' },
  white: { type: 'screen', screen: 'white' },
  print: { type: 'print' },
  timer: { type: 'timer' },
  'reset-timer': { type: 'reset-timer' }
};

/** What a command does to the talk in every window; undefined for what concerns one window only. */
export const actionOf = (command: KeyCommand): Action | undefined => ACTIONS[command];
