import type { SceneLayout } from '../../_kit/layout';
import type { Mark } from '../../../marks/marks';
import { clamp, during, easeFall, easeMove, easeRise, mix } from '../../_kit/motion';
import { FLOORSPACE } from '../cues';
import { topOf } from '../layout';
import { crane } from './crane';
import type { FieldView } from './floorspace-layout';
import type { ProjectState } from '../scene';

/** Parts of a roof's turn: it is let down, the hook goes up, the trolley goes on. */
const TURN = { down: 0.55, up: 0.75 };
/** The crane brings a roof so high over its block, and its jib is so high over the roofs; of a block's height. */
const ROOF_OVER = 0.12;
const JIB_OVER = 0.26;

export interface Turn {
  /** Which block's roof the crane is at. */
  i: number;
  /** How far it has let it down. */
  down: number;
  /** How low its hook hangs, 0 to 1. */
  lowered: number;
  /** How far the trolley has gone on to the next block. */
  on: number;
}

/** What the crane is at, block after block. */
export function turnOf(progress: number, blocks: number): Turn {
  const turns = during(progress, FLOORSPACE.roofs) * blocks;
  const i = Math.min(blocks - 1, Math.floor(turns));
  const part = turns - i;
  const down = easeFall(clamp(part / TURN.down));
  const up = easeMove(clamp((part - TURN.down) / (TURN.up - TURN.down)));
  const on = i < blocks - 1 ? easeMove(clamp((part - TURN.up) / (1 - TURN.up))) : 0;
  return { i, down, lowered: part < TURN.down ? down : 1 - up, on };
}

/** How high a roof is over its block, of the block's height. */
export const roofOver = (turn: Turn, i: number) => (i === turn.i ? ROOF_OVER * (1 - turn.down) : 0);

/** The crane over the blocks, with the roof of one of them on its hook. @param middle of a block, px */
export function blocksCrane(
  layout: SceneLayout,
  { floorspace }: ProjectState,
  { height, zoom }: FieldView,
  ground: number,
  middle: (block: number) => number,
  blocks: number
): Mark[] {
  const turn = turnOf(floorspace, blocks);
  const up = during(floorspace, FLOORSPACE.crane);
  const over = (share: number) => ground - height * zoom * (1 + share);
  const jib = Math.max(topOf(layout), over(JIB_OVER));
  const hook = Math.max(jib, over(ROOF_OVER * (1 - turn.lowered)));
  const next = Math.min(blocks - 1, turn.i + 1);
  return crane(layout, {
    key: 'crane',
    mast: layout.plot.x + layout.plot.width,
    ground,
    jib: mix(ground, jib, easeRise(up)),
    tip: layout.plot.x,
    trolley: mix(middle(turn.i), middle(next), turn.on),
    hook: mix(ground, hook, easeRise(up)),
    opacity: up * (1 - during(floorspace, FLOORSPACE.craneGoes))
  });
}
