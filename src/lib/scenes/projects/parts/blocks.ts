import type { SceneLayout } from '../../_kit/layout';
import { path, round, type Mark } from '../../../marks/marks';
import { easeFall, easeMove, easeRise, mix } from '../../_kit/motion';
import { shadows } from '../../_kit/sun';
import { during, FLOORSPACE, inTurn } from '../cues';
import { topOf } from '../layout';
import { crane } from './crane';
import type { FieldView, Place } from './floorspace-layout';
import type { ProjectState } from '../scene';

/** Each block takes so much of the time that all have. */
const IN_TURN = 0.5;
/** Scaffold: how far it is ahead of a block that grows, of its height, and its poles across a block. */
const AHEAD = 0.09;
const POLES = 4;
/** A roof's thickness and how high over its block the crane brings it, of a block's height. */
const ROOF = { thick: 0.035, over: 0.12 };
/** Parts of a roof's turn: it is let down, the hook goes up, the trolley goes on. */
const TURN = { down: 0.55, up: 0.75 };
/** The jib stands so far over the roofs, of a block's height. */
const JIB = 0.26;
/** The first roof comes into sight in this part of all roofs' time. */
const FIRST_ROOF = [0, 0.1] as const;
const SUN = 4.4;
const SHADOW = 0.3;

const outline = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;

/** What the crane is at: which roof it brings, and how far that has come. */
function turnOf(progress: number, blocks: number) {
  const turns = during(progress, FLOORSPACE.roofs) * blocks;
  const i = Math.min(blocks - 1, Math.floor(turns));
  const f = turns - i;
  const down = easeFall(Math.min(1, f / TURN.down));
  const up = easeMove(Math.min(1, Math.max(0, (f - TURN.down) / (TURN.up - TURN.down))));
  const on = i < blocks - 1 ? easeMove(Math.min(1, Math.max(0, (f - TURN.up) / (1 - TURN.up)))) : 0;
  return { i, f, down, lowered: f < TURN.down ? down : 1 - up, on };
}

/** Ten equal blocks that rise behind their scaffold; a crane puts the roofs on, and from over them roofs are all one sees. */
export function blocks(
  layout: SceneLayout,
  { floorspace }: ProjectState,
  view: FieldView,
  count: number,
  ground: number
): Mark[] {
  const { plot, block, way, height, tip, zoom, at } = view;
  const across = (i: number) => plot.across + i * (block + way);
  const risen = (i: number) => height * easeRise(inTurn(floorspace, FLOORSPACE.blocks, i, count, IN_TURN));
  const front = plot.back;
  const behind = plot.back + plot.depth;
  const all = Array.from({ length: count }, (_, i) => i);
  const turn = turnOf(floorspace, count);
  const roofs = during(floorspace, FLOORSPACE.roofs);

  const wall = (i: number) => {
    const [left, right, up] = [across(i), across(i) + block, risen(i)];
    const face: Place[] = [
      [left, front],
      [right, front],
      [right, front, up],
      [left, front, up]
    ];
    const side: Place[] = [
      [right, front],
      [right, behind],
      [right, behind, up],
      [right, front, up]
    ];
    return outline(face.map(at)) + (tip > 0 ? outline(side.map(at)) : '');
  };
  const roof = (i: number, over: number) => {
    const [left, right] = [across(i), across(i) + block];
    const up = height * (1 + over);
    const thick = height * ROOF.thick * (1 - tip);
    const edge: Place[] = [
      [left, front, up],
      [right, front, up],
      [right, behind, up + thick],
      [left, behind, up + thick]
    ];
    return outline(edge.map(at));
  };
  const poles = (i: number) => {
    const up = height * (1 + AHEAD) * easeRise(inTurn(floorspace, FLOORSPACE.scaffold, i, count, IN_TURN));
    const foot = Array.from({ length: POLES }, (_, pole) => across(i) + (block * pole) / (POLES - 1));
    const [railFrom, railTo] = [at([across(i), front, up]), at([across(i) + block, front, up])];
    return (
      foot
        .map((pole) => {
          const [[x, low], [, top]] = [at([pole, front]), at([pole, front, up])];
          return `M${round(x)},${round(low)}V${round(top)}`;
        })
        .join('') + `M${round(railFrom[0])},${round(railFrom[1])}H${round(railTo[0])}`
    );
  };
  const boxes = all.map((i) => {
    const [[x, top], [right]] = [at([across(i), front, risen(i)]), at([across(i) + block, front])];
    return { x, y: top, width: right - x, height: at([across(i), front])[1] - top };
  });
  const covered = all.filter((i) => i < turn.i || (i === turn.i && roofs > 0));
  const gone = 1 - during(floorspace, FLOORSPACE.craneGoes);
  const up = during(floorspace, FLOORSPACE.crane);
  const middle = (i: number) => at([across(i) + block / 2, front])[0];
  const jib = Math.max(topOf(layout), ground - height * zoom * (1 + JIB));
  const roofTop = ground - height * zoom * (1 + ROOF.over * (1 - turn.lowered));
  return [
    shadows('blocks-shadow', boxes, SUN, (layout.height - ground) * SHADOW, gone),
    path({
      key: 'scaffold',
      d: all.map(poles).join(''),
      fill: 'none',
      stroke: 'line',
      strokeWidth: layout.stroke.hair,
      opacity: gone
    }),
    ...crane(layout, {
      key: 'crane',
      mast: layout.plot.x + layout.plot.width,
      ground,
      jib: mix(ground, jib, easeRise(up)),
      tip: layout.plot.x,
      trolley: mix(middle(turn.i), middle(Math.min(count - 1, turn.i + 1)), turn.on),
      hook: mix(ground, Math.max(jib, roofTop), easeRise(up)),
      opacity: up * gone
    }),
    path({ key: 'built', d: all.map(wall).join(''), fill: 'tower', figure: 'zhigu-blocks' }),
    path({
      key: 'roofs',
      d: covered.map((i) => roof(i, i === turn.i ? ROOF.over * (1 - turn.down) : 0)).join(''),
      fill: 'warm',
      opacity: during(roofs, FIRST_ROOF),
      figure: 'zhigu-area'
    })
  ];
}
