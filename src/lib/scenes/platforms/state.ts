import { during, easeMove, mix, timeline, type Cue } from '../_kit/motion';
import type { SceneEdition } from '../_kit/scene';
import type { SceneLayout } from '../_kit/layout';
import { nightGround, namedGround } from '../_kit/skyline';
import { INCUBATORS, NATIONAL, PROVINCIAL, TALENT } from './cues';
import { signingGround, streetGround } from './layout';
import type { manifest } from './manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

export const at = timeline({ signing: 0, national: 0, provincial: 0, incubators: 0, talent: 0 }, [
  ['signing', { signing: 1 }],
  ['national', { national: 1 }],
  ['provincial', { provincial: 1 }],
  ['incubators', { incubators: 1 }],
  ['talent', { talent: 1 }]
]);
export type State = ReturnType<typeof at>;

const moved = (progress: number, cue: Cue) => easeMove(during(progress, cue));

/** How far the national tower still stands alone, 1 to 0. */
export const alone = (s: State) => 1 - moved(s.provincial, PROVINCIAL.towerMovesAside);

/** How far the camera has left the page for the tower. */
export const lookedUp = (s: State) => moved(s.national, NATIONAL.cameraLooksUp);

/** How far it looks down on the street. */
export const lookedDown = (s: State) =>
  moved(s.incubators, INCUBATORS.cameraLooksDown) * (1 - moved(s.talent, TALENT.cameraLooksUp));

/** The ground, as the camera looks up at the tower, down on the street and up again; px from the stage's top. */
export function groundAt(layout: SceneLayout, s: State): number {
  const tower = mix(signingGround(layout), namedGround(layout), lookedUp(s));
  const street = mix(tower, streetGround(layout), moved(s.incubators, INCUBATORS.cameraLooksDown));
  return mix(street, nightGround(layout), moved(s.talent, TALENT.cameraLooksUp));
}

/** How far it is dark. */
export const dusk = (s: State) => during(s.talent, TALENT.duskFalls);
