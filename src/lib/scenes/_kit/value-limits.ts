import type { SceneManifest } from './scene';
import { KINDS } from './skyline';

/**
 * The values of a figure that a scene can draw, both ends included; in base units (yuan, square metres), as the scene
 * reads them. A bound may be another figure, by its id: a part is no larger than its whole.
 */
export interface Limit {
  min: number | string;
  max: number | string;
}

/** What a scene can draw, by ledger id: of every figure that a length, an area or a number of dots is made of. */
export type Limits = Readonly<Record<string, Limit>>;

/** A scene with what it can draw of its figures: that is asked of the content, and no page is sent it. */
export interface CheckedScene extends SceneManifest {
  limits: Limits;
}

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

/** The same for many figures. */
export const limitsOf = (ids: readonly string[], limit: Limit): Limits =>
  Object.fromEntries(ids.map((id) => [id, limit]));

/** Storeys that a tower can have and still be counted: on a phone of 320 px one is some two pixels high. */
export const STOREYS = limitsOf(KINDS, { min: 0, max: 130 });
