import { during } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import { isCompact } from '../../_kit/density';
import { group, type Box, type Mark } from '../../../marks/marks';
import { LEASED } from '../cues';
import { topOf } from '../layout';
import { cards } from './cards';
import { industries } from './industries';
import { screen, screenFoot } from './screen';
import { trips } from './trips';
import type { Edition, ProjectState } from '../scene';

/** Of the plot's width: the loops of the trips, and what lies between them and the rest. */
const TRIPS = { stacked: 0.48, wide: 0.42 };
const BETWEEN = 0.05;
/** From the top to the ring of Beijing, of the height: its name stands beside it. */
const ABOVE = 0.03;
/** Of the height right of the trips: the screen with its stand. */
const SCREEN = { stacked: 0.36, wide: 0.6, compact: 0.42, ratio: 1.6 };
/** Sheets end so far above the datum, of the height. */
const OFF_DATUM = 0.02;

/** Whom the zone went after: trips to the capital, signings on a screen, firms that it talked with. */
export function courting(layout: SceneLayout, state: ProjectState, edition: Edition, ground: number): Mark[] {
  const opacity = 1 - during(state.leased, LEASED.courtingGoes);
  if (opacity === 0) return [];
  const { x, width } = layout.plot;
  const top = topOf(layout);
  const height = ground - top;
  const trip: Box = {
    x,
    y: top + height * ABOVE,
    width: width * (layout.stacked ? TRIPS.stacked : TRIPS.wide),
    height: height * (1 - ABOVE)
  };
  const left = trip.x + trip.width + width * BETWEEN;
  const right = { x: left, width: x + width - left };
  const share = isCompact(layout) ? SCREEN.compact : layout.stacked ? SCREEN.stacked : SCREEN.wide;
  const foot = screenFoot(layout, height * share);
  const screenHeight = Math.min(height * share - foot, right.width / SCREEN.ratio);
  const glass: Box = {
    x: left,
    y: top,
    width: Math.min(right.width, screenHeight * SCREEN.ratio),
    height: screenHeight
  };
  const under = top + height * share;
  const sheets: Box = { ...right, y: under, height: ground - height * OFF_DATUM - under };
  return [
    group(
      'courting',
      [
        ...trips(layout, state, edition, trip),
        ...screen(layout, state, edition, glass),
        ...cards(layout, state, edition, sheets),
        ...industries(layout, state, edition, ground)
      ],
      { opacity }
    )
  ];
}
