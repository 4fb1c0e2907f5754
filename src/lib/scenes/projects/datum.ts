import type { SceneLayout } from '../_kit/layout';
import { during, easeMove, mix } from '../_kit/motion';
import { FLOORSPACE, GROWTH, LEASED, PLAN } from './cues';
import { industriesRoom } from './parts/industries';
import { blocksRoom } from './parts/floorspace-layout';
import { growthScale } from './parts/growth-layout';
import { hallRoom } from './parts/leased';
import { sharesRoom } from './parts/plan-layout';
import type { Edition, ProjectState } from './scene';

/** Height of the line that carries the pictures, px from the top: it leaves room for what each has under it. */
export function datum(layout: SceneLayout, state: ProjectState, edition: Edition): number {
  const { height } = layout;
  const moves = [
    [during(state.leased, LEASED.datum), height - hallRoom(layout)],
    [during(state.floorspace, FLOORSPACE.datum), height - blocksRoom(layout)],
    [during(state.plan, PLAN.datum), height - sharesRoom(layout)],
    [during(state.growth, GROWTH.datum), growthScale(layout, edition).ground]
  ] as const;
  return moves.reduce(
    (ground, [moved, next]) => mix(ground, next, easeMove(moved)),
    height - industriesRoom(layout)
  );
}
