import type { SceneLayout } from '../../_kit/layout';
import { type Mark, path, round } from '../../../marks/marks';
import { polygon, type PathData } from '../../../marks/path-data';
import { during, easeRise, inTurn, placeAmong } from '../../_kit/motion';
import { shadows } from '../../_kit/sun';
import { FLOORSPACE } from '../cues';
import type { FieldView, Place } from './floorspace-layout';
import { blocksCrane, roofOver, turnOf } from './topping-out';
import type { ProjectState } from '../scene';

/** Each block takes so much of the time that all have. */
const IN_TURN = 0.5;
/** Scaffold: how far it is ahead of a block that grows, of its height, and its poles across a block. */
const AHEAD = 0.09;
const POLES = 4;
/** A roof's thickness, of a block's height. */
const ROOF = 0.035;
/** The first roof comes into sight in this part of all roofs' time. */
const FIRST_ROOF = [0, 0.1] as const;
/** The chapter of the story, for its sun; of the room under the datum, its shadow's. */
const SUN = 4.4;
const SHADOW = 0.3;

/** Where a block stands on the field, and how high it has risen. */
interface Block {
  left: number;
  right: number;
  front: number;
  behind: number;
  up: number;
}

const outline = ({ at }: FieldView, corners: readonly Place[]) =>
  polygon(corners.map((corner) => at(corner)));

/** A block's face, and the side that is seen once the view tips. */
function walls(view: FieldView, { left, right, front, behind, up }: Block): PathData {
  const across = (from: Place, to: Place): Place[] => [from, to, [to[0], to[1], up], [from[0], from[1], up]];
  const face = outline(view, across([left, front], [right, front]));
  return view.tip > 0 ? [...face, ...outline(view, across([right, front], [right, behind]))] : face;
}

/** A thin plate from the front; from over the block it is all of it. */
function roof(view: FieldView, { left, right, front, behind }: Block, over: number): PathData {
  const up = view.height * (1 + over);
  const thick = view.height * ROOF * (1 - view.tip);
  return outline(view, [
    [left, front, up],
    [right, front, up],
    [right, behind, up + thick],
    [left, behind, up + thick]
  ]);
}

/** Poles and a rail: no storeys, for none are told. @param up how high it stands */
function scaffold({ at }: FieldView, { left, right, front }: Block, up: number): PathData {
  const poles = Array.from({ length: POLES }, (_, i): PathData => {
    const pole = left + ((right - left) * i) / (POLES - 1);
    const [[x, foot], [, top]] = [at([pole, front]), at([pole, front, up])];
    return [
      ['M', round(x), round(foot)],
      ['V', round(top)]
    ];
  });
  const [[from, y], [to]] = [at([left, front, up]), at([right, front, up])];
  return [...poles.flat(), ['M', round(from), round(y)], ['H', round(to)]];
}

/** Equal blocks rise behind their scaffold; a crane puts the roofs on, and from over them roofs are all one sees. */
export function blocks(
  layout: SceneLayout,
  state: ProjectState,
  view: FieldView,
  count: number,
  ground: number
): Mark[] {
  const { floorspace } = state;
  const { plot, block, way, height, at } = view;
  const all = Array.from({ length: count }, (_, i): Block => {
    const left = plot.across + i * (block + way);
    const up = height * easeRise(inTurn(floorspace, FLOORSPACE.blocks, placeAmong(i, count), IN_TURN));
    return { left, right: left + block, front: plot.back, behind: plot.back + plot.depth, up };
  });
  const ahead = (i: number) =>
    height * (1 + AHEAD) * easeRise(inTurn(floorspace, FLOORSPACE.scaffold, placeAmong(i, count), IN_TURN));
  const boxes = all.map(({ left, right, front, up }) => {
    const [[x, y], [end, foot]] = [at([left, front, up]), at([right, front])];
    return { x, y, width: end - x, height: foot - y };
  });
  const middle = (i: number) => boxes[i]!.x + boxes[i]!.width / 2;
  const roofs = during(floorspace, FLOORSPACE.roofs);
  const turn = turnOf(floorspace, count);
  const covered = roofs > 0 ? all.slice(0, turn.i + 1) : [];
  const gone = 1 - during(floorspace, FLOORSPACE.craneGoes);
  return [
    shadows('blocks-shadow', boxes, SUN, (layout.height - ground) * SHADOW, gone),
    path({
      key: 'scaffold',
      d: all.flatMap((one, i) => scaffold(view, one, ahead(i))),
      fill: 'none',
      stroke: 'line',
      strokeWidth: layout.stroke.hair,
      opacity: gone
    }),
    ...blocksCrane(layout, state, view, ground, middle, count),
    path({
      key: 'built',
      d: all.flatMap((one) => walls(view, one)),
      fill: 'tower',
      stroke: 'ink',
      strokeWidth: layout.stroke.hair,
      figure: 'zhigu-blocks'
    }),
    path({
      key: 'roofs',
      d: covered.flatMap((one, i) => roof(view, one, roofOver(turn, i))),
      fill: 'warm',
      opacity: during(roofs, FIRST_ROOF),
      figure: 'zhigu-area'
    })
  ];
}
