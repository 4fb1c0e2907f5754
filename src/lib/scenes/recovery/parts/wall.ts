import { type Box, line, type Mark, path, type Point } from '../../../marks/marks';
import { polygon } from '../../../marks/path-data';
import { during, easeMove, mix } from '../../_kit/motion';
import { CLIMB, inSight, STUCK } from '../cues';
import { monthsOf } from '../months';
import type { Edition, State } from '../state';
import { slabBox } from './bars';
import { notchOf, type Notch } from './notch';
import type { Plot } from './plot';

const DASH = '3 5';

/** How far the slab leans: it does under `stuck`, and stands up again for the climb. */
export const leaning = ({ stuck, climb }: State): number =>
  easeMove(during(stuck, STUCK.wallShears)) * (1 - easeMove(during(climb, CLIMB.wallStandsUp)));

/** The corners of a slab, from the left one of its top clockwise. */
const slabCorners = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height]
];

/** The same four of the notch's left wall: those of the slab's foot meet on the axis. */
function wallCorners({ axis, top, foot, lean, breadth }: Notch): Point[] {
  const left = axis - (foot - top) * lean;
  return [
    [left, top],
    [left + breadth, top],
    [axis, foot - breadth / lean],
    [axis, foot]
  ];
}

/** The slab of January and February shears into the left wall; the other wall is the climb, not yet made. */
export function wall(plot: Plot, state: State, edition: Edition): Mark[] {
  const { layout } = plot;
  const notch = notchOf(layout);
  const lean = leaning(state);
  const opacity = during(state.stuck, STUCK.wallComes) * (1 - during(state.climb, CLIMB.wallGoes));
  if (opacity === 0) return [];
  const from = slabCorners(slabBox(plot, state, edition));
  const corners = wallCorners(notch).map(([x, y], i): Point => [
    mix(from[i]![0], x, lean),
    mix(from[i]![1], y, lean)
  ]);
  const { province } = monthsOf(edition.figures).slab;
  const rises = province.value > 0;
  return [
    path({
      key: 'wall',
      d: polygon(corners),
      fill: rises ? 'warm' : 'cold',
      opacity,
      figure: province.id
    }),
    ...otherWall(notch, layout.stroke.leader, state)
  ];
}

/** From the foot up, hollow: two dashed lines as far apart as the wall is broad. */
function otherWall({ axis, top, foot, lean, breadth }: Notch, width: number, state: State): Mark[] {
  const drawn = easeMove(during(state.stuck, STUCK.otherWallDraws));
  const opacity = inSight(drawn) * (1 - during(state.climb, CLIMB.otherWallLeaves));
  const end = mix(foot, top, drawn);
  const dashed = (key: string, bottom: number, inwards: number) => {
    // A line that has not begun has no length yet.
    const tip = Math.min(bottom, end);
    return line(
      key,
      [axis + (foot - bottom) * lean - inwards, bottom],
      [axis + (foot - tip) * lean - inwards, tip],
      'ink-2',
      width,
      { dash: DASH, opacity }
    );
  };
  return [dashed('other-wall', foot, 0), dashed('other-wall-inner', foot - breadth / lean, breadth)];
}
