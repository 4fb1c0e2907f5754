import type { SceneLayout } from '../_kit/layout';
import { isShort } from '../_kit/density';
import { during, timeline } from '../_kit/motion';
import type { SceneEdition } from '../_kit/scene';
import { FALL } from './cues';
import type { manifest } from './manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

/** How far each step has come. */
const at = timeline({ fall: 0, stuck: 0, climb: 0, limits: 0, zone: 0, strands: 0 }, [
  ['fall', { fall: 1 }],
  ['stuck', { stuck: 1 }],
  ['climb', { climb: 1 }],
  ['limits', { limits: 1 }],
  ['zone', { zone: 1 }],
  ['strands', { strands: 1 }]
]);

/** The same, with the first step in its two parts: the half-year before, and the fall itself. */
export function stateAt(step: string, progress: number) {
  const { fall, ...others } = at(step, progress);
  return { ...others, before: during(fall, FALL.before), fall: during(fall, FALL.after) };
}
export type State = ReturnType<typeof stateAt>;

/** On the smallest phones the side notes give way; the words under the picture say the same. */
export const isSmallPhone = (layout: SceneLayout) => layout.stacked && isShort(layout);
