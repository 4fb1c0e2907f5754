import { timeline } from '../_kit/motion';
import type { SceneEdition } from '../_kit/scene';
import type { manifest } from './manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

const START = { plaque: 0, counter: 0, gear: 0, errands: 0, plan: 0, leverage: 0 };

/** How far each step of the chapter has come, 0 to 1. */
export const at = timeline(START, [
  ['plaque', { plaque: 1 }],
  ['counter', { counter: 1 }],
  ['gear', { gear: 1 }],
  ['errands', { errands: 1 }],
  ['plan', { plan: 1 }],
  ['leverage', { leverage: 1 }]
]);
export type ReliefState = ReturnType<typeof at>;
