import type { Limit, Limits } from '../../story/scene-manifest';
import { KINDS } from './skyline';

export type { Limit, Limits };

/**
 * Crowds of which several scenes draw a dot each, and how many can be told apart on the smallest stage: on a phone of
 * 320 px the V of twelve thousand has dots a pixel wide.
 */
export const CROWDS = {
  'bus-people': { min: 1, max: 3000 },
  'firms-158': { min: 1, max: 2000 },
  filed: { min: 1, max: 6500 },
  granted: { min: 1, max: 8500 },
  platforms: { min: 1, max: 420 },
  talent: { min: 0, max: 3000 },
  dots: { min: 1, max: 12_000 }
} as const satisfies Limits;

/** Percent on a year earlier: no bar is deeper than all there was, and one of as much again is the tallest. */
export const RATE: Limit = { min: -100, max: 100 };

/** A limit for many figures. */
export const limitsOf = (ids: readonly string[], limit: Limit): Limits =>
  Object.fromEntries(ids.map((id) => [id, limit]));

/** Storeys that a tower can have and still be counted: on a phone of 320 px one is some two pixels high. */
export const STOREYS = limitsOf(KINDS, { min: 0, max: 130 });
