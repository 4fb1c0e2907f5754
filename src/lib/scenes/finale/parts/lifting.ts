import { dots, path, ringPath, type Mark } from '../../../marks/marks';
import { easeMove, mix, span } from '../../_kit/motion';
import type { Gathering, Lifting, Point } from './gathering';
import { ringRadius } from '../../_kit/skyline';
import { INKS } from '../state';

/** How long a dot is under way, as a share of the step. */
const FLIGHT = 0.42;

/** Straight up at first, then over to the arm. */
function positions({ from, to, leaves }: Lifting, gather: number): Point[] {
  return to.map(([x1, y1], i): Point => {
    const [x0, y0] = from[i]!;
    const t = span(gather, leaves[i]!, leaves[i]! + FLIGHT);
    return [mix(x0, x1, easeMove(span(t, 0.12, 1))), mix(y0, y1, easeMove(span(t, 0, 0.9)))];
  });
}

/** Of the dots' size: they leave it on the way. */
const sized = (crowd: Lifting, radius: number, gather: number) =>
  mix(crowd.radius, radius, easeMove(span(gather, 0.1, 0.7)));

/** People out of the windows, and platforms; those that the source does not itemise are rings. */
export function drawLifting(g: Gathering, gather: number, unlisted: number): Mark[] {
  const places = positions(g.platforms, gather);
  const solid = places.slice(0, places.length - unlisted);
  const radius = sized(g.platforms, g.shape.radius, gather);
  return [
    dots('talent', positions(g.talent, gather), sized(g.talent, g.shape.radius, gather), INKS.talent, { figure: 'talent' }),
    dots('platforms', solid, radius, INKS.platforms, { figure: 'platforms' }),
    path({ key: 'rings', d: ringPath(places.slice(solid.length), ringRadius(radius)), fill: 'none', stroke: INKS.platforms, strokeWidth: Math.max(0.8, radius * 0.34), figure: 'national-unlisted' })
  ]; // prettier-ignore
}

/** The share of a crowd that has come to rest. */
export const settled = ({ leaves }: Lifting, gather: number) =>
  leaves.reduce((sum, leave) => sum + span(gather, leave + FLIGHT * 0.8, leave + FLIGHT), 0) /
  (leaves.length || 1);
