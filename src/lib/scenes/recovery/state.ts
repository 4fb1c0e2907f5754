import type { SceneLayout } from '../_kit/layout';
import { isShort } from '../_kit/density';
import { timeline } from '../_kit/motion';
import type { SceneEdition } from '../_kit/scene';
import type { manifest } from './manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

/** How far each step has come; what a step brought stays until a later one takes it away. */
export const at = timeline({ shoulder: 0, fall: 0, climb: 0, limits: 0, zone: 0, strands: 0 }, [
  ['shoulder', { shoulder: 1 }],
  ['fall', { fall: 1 }],
  ['climb', { climb: 1 }],
  ['limits', { limits: 1 }],
  ['zone', { zone: 1 }],
  ['strands', { strands: 1 }]
]);
export type State = ReturnType<typeof at>;

/** On the smallest phones the side notes give way; the words under the picture say the same. */
export const tight = (f: SceneLayout) => f.stacked && isShort(f);
