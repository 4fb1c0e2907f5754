import type { Ink } from '../../marks/marks';
import { timeline } from '../_kit/motion';
import type { SceneEdition } from '../_kit/scene';
import type { manifest } from './manifest';

export type FigureId = (typeof manifest.figures)[number];
export type Edition = SceneEdition<(typeof manifest.labels)[number], FigureId>;

/** Left arm from the foot upwards, then the right arm. */
export const ORIGINS = ['filed', 'firms', 'people', 'granted', 'platforms', 'talent'] as const;
export type Origin = (typeof ORIGINS)[number];

const LEFT: readonly Origin[] = ['filed', 'firms', 'people'];

/** The side of the axis that an origin's arm is on. */
export const sideOf = (origin: Origin) => (LEFT.includes(origin) ? -1 : 1);

export const INKS: Record<Origin, Ink> = {
  people: 'origin-people',
  firms: 'origin-firms',
  filed: 'origin-applications',
  granted: 'origin-grants',
  platforms: 'origin-platforms',
  talent: 'origin-talent'
};

export const FIGURES: Record<Origin, FigureId> = {
  people: 'bus-people',
  firms: 'firms-158',
  filed: 'filed',
  granted: 'granted',
  platforms: 'platforms',
  talent: 'talent'
};

export const at = timeline({ gather: 0, known: 0, sources: 0 }, [
  ['gather', { gather: 1 }],
  ['known', { known: 1 }],
  ['sources', { sources: 1 }]
]);
export type State = ReturnType<typeof at>;

/** How far a change has come between two moments of a step. */
export type Moments = readonly [from: number, to: number];
