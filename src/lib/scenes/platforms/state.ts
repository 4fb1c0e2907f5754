import { easeMove, easeRise, span, timeline } from '../_kit/motion';
import type { SceneEdition } from '../_kit/scene';
import type { Tower } from '../_kit/skyline';
import type { manifest } from './manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

export const at = timeline({ national: 0, incubators: 0, provincial: 0, signing: 0, talent: 0 }, [
  ['national', { national: 1 }],
  ['incubators', { incubators: 1 }],
  ['provincial', { provincial: 1 }],
  ['signing', { signing: 1 }],
  ['talent', { talent: 1 }]
]);
export type State = ReturnType<typeof at>;

/** The national towers make room before the provincial ones rise. */
export const together = (s: State) => easeMove(span(s.provincial, 0, 0.5));

/** When a tower's step has it rise: one after the other, from the left. */
function rising(tower: Tower, index: number): number {
  return tower.provincial ? 0.34 + (index - 4) * 0.12 : index * 0.15;
}
const progress = (tower: Tower, s: State) => (tower.provincial ? s.provincial : s.national);

/** Storeys that stand. */
export function raised(tower: Tower, index: number, s: State): number {
  const from = rising(tower, index);
  return tower.storeys * easeRise(span(progress(tower, s), from, from + 0.42));
}

/** How far a tower has appeared: by time too, for its first storey stands within a moment. */
export function appeared(tower: Tower, index: number, s: State): number {
  const from = rising(tower, index);
  return span(progress(tower, s), from, from + 0.04);
}

/** How far a storey's dot has come: by time rather than by height, for towers rise fast at first. */
export function lit(tower: Tower, index: number, s: State, level: number): number {
  const from = rising(tower, index) + 0.08 + (level / tower.storeys) * 0.26;
  return span(progress(tower, s), from, from + 0.08);
}

/** How far a tower's count and name have come. */
export const named = (tower: Tower, index: number, s: State) =>
  span(progress(tower, s), rising(tower, index) + 0.12, rising(tower, index) + 0.38);

/** The skyline begins to sink in the step of the four parties, and stands again in the next. */
export const SINKS = 0.04;
export const STANDS = 0.5;

/** How deep the skyline has sunk behind the ground, 0 to 1: it makes room for the four parties. */
export const sunk = (s: State) =>
  easeMove(span(s.signing, SINKS, 0.5)) * (1 - easeMove(span(s.talent, 0.08, STANDS)));

/** How far the windows of a tower have lit. */
export const lighting = (index: number, s: State) => span(s.talent, 0.42 + index * 0.06, 0.62 + index * 0.06);
