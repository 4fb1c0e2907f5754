import { dots, path, type Mark } from '../../../marks/marks';
import { ringPath } from '../../../marks/path-data';
import { during, easeMove, mix, span } from '../../_kit/motion';
import { ringRadius } from '../../_kit/skyline';
import { GATHER } from '../cues';
import { INKS } from '../state';
import type { Gathering, Lifting, Point } from './gathering';

/** Straight up at first, then over to the arm: when a dot's two movements begin and end, as shares of its flight. */
const OVER = [0.12, 1] as const;
const UP = [0, 0.9] as const;
/** The line of a ring: of its radius, and at least so many px. */
const RING = { line: 0.34, least: 0.8 };
/** When a dot is counted as settled, as a share of its flight. */
const SETTLES = 0.8;

function positions({ from, to, leaves }: Lifting, gather: number): Point[] {
  return to.map(([x1, y1], i): Point => {
    const [x0, y0] = from[i]!;
    const t = span(gather, leaves[i]!, leaves[i]! + GATHER.lift);
    return [mix(x0, x1, easeMove(during(t, OVER))), mix(y0, y1, easeMove(during(t, UP)))];
  });
}

/** Of the dots' size: they leave it on the way. */
const sized = (crowd: Lifting, radius: number, gather: number) =>
  mix(crowd.radius, radius, easeMove(during(gather, GATHER.resizes)));

/** People out of the windows, and platforms; those of which nothing more is known are rings. */
export function drawLifting(
  { shape, talent, platforms }: Gathering,
  gather: number,
  unlisted: number
): Mark[] {
  const places = positions(platforms, gather);
  const solid = places.slice(0, places.length - unlisted);
  const radius = sized(platforms, shape.radius, gather);
  const people = sized(talent, shape.radius, gather);
  return [
    dots('talent', positions(talent, gather), people, INKS.talent, { figure: 'talent' }),
    dots('platforms', solid, radius, INKS.platforms, { figure: 'platforms' }),
    path({
      key: 'rings',
      d: ringPath(places.slice(solid.length), ringRadius(radius)),
      fill: 'none',
      stroke: INKS.platforms,
      strokeWidth: Math.max(RING.least, radius * RING.line),
      figure: 'national-unlisted'
    })
  ];
}

/** The share of a crowd that has come to rest. */
export const settled = ({ leaves }: Lifting, gather: number) =>
  leaves.reduce((sum, leave) => sum + span(gather, leave + GATHER.lift * SETTLES, leave + GATHER.lift), 0) /
  (leaves.length || 1);
