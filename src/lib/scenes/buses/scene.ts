import { during } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Mark } from '../../marks/marks';
import { sceneLayout, type SceneLayout } from '../_kit/layout';
import type { Scene } from '../_kit/scene';
import { BOARD, CRY_STANDS } from './cues';
import { manifest } from './manifest';
import { arrival, stillIn } from './parts/arrival';
import { boarding, boardingSaid } from './parts/boarding';
import { departCamera, journeyCamera } from './parts/camera';
import { drawBus } from './parts/bus';
import { convoyAt, glow, leadOf } from './parts/convoy';
import { counter } from './parts/counter';
import { floor } from './parts/floor';
import { goingNorth, home, travelledNorth } from './parts/journey';
import { kerbBays } from './parts/kerb';
import { closeNames } from './parts/labels';
import { locator } from './parts/locator';
import { land, night, southShown, underBar } from './parts/map';
import { rates } from './parts/rates';
import { restarted } from './parts/restart';
import { loads, rowsFor } from './parts/seats';
import { wayNames } from './parts/way';
import { yardOf } from './parts/yard';
import { at, type BusState, type Edition } from './state';

/** Width of a bus's outline on the stage, px. */
const OUTLINE = { stacked: 0.9, beside: 1.3 } as const;
const outline = (layout: SceneLayout) => (layout.stacked ? OUTLINE.stacked : OUTLINE.beside);

/** The way north: from Qingyuan to Hubei, and what is told of it there. */
function north(layout: SceneLayout, s: BusState, edition: Edition, count: number, rows: number): Mark[] {
  const camera = journeyCamera(layout, s);
  return [
    land(layout, s, camera, travelledNorth(s)),
    ...goingNorth(layout, s, camera, count, rows),
    ...home(layout, s, camera, edition),
    ...closeNames(layout, s, edition),
    ...locator(layout, s, edition),
    ...rates(layout, s, edition)
  ];
}

/** From the yard where people get in, along the way south, to the kerb. */
function south(layout: SceneLayout, s: BusState, edition: Edition, count: number, rows: number): Mark[] {
  const load = loads(Math.round(edition.figures['bus-people'].value), count);
  const lead = leadOf(s);
  const camera = departCamera(layout, s, lead);
  const stops = { yard: yardOf(layout, count, rows), kerb: kerbBays(layout, count, rows) };
  const convoy = convoyAt(layout, s, camera, stops, rows);
  const seated = s.arrive > 0 ? stillIn(layout, s, edition) : load;
  const filled = during(s.board, BOARD.seatsFilled);
  const marks: Mark[] = [];
  if (southShown(s) > 0) {
    marks.push(land(layout, s, camera, 1), ...night(layout, s, camera));
    marks.push(glow(layout, s, camera, count, rows));
  }
  const drawn = (i: number) => ({ seated: seated[i]!, rows, stroke: outline(layout), filled });
  marks.push(...convoy.map((bus, i) => drawBus(bus, i, drawn(i))));
  if (southShown(s) > 0)
    marks.push(
      ...wayNames(layout, s, camera, lead, convoy[0]?.unit ?? 0, edition),
      ...counter(layout, s, lead, edition),
      ...underBar(layout, southShown(s))
    );
  if (s.board < 1) marks.push(boarding(s, stops.yard, load, rows));
  if (s.depart < 1) marks.push(...boardingSaid(layout, s, load, edition));
  return marks;
}

/** Chapter 2: the buses that brought workers and families back from Hubei. Route and loads are schematic. */
export const buses: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'depart',
  mapSteps: ['places', 'depart'],
  textPosition: (step) => (step === 'depart' ? 'middle' : 'upper'),
  dwellScreens: (step) => (step === 'depart' || step === 'arrive' ? 2 : step === 'places' ? 1 : 0),
  midway: (step) => (step === 'arrive' ? CRY_STANDS : undefined),
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const layout = sceneLayout(size);
    const count = Math.round(edition.figures.buses.value);
    const rows = rowsFor(Math.round(edition.figures['bus-people'].value), count);
    const marks: Mark[] = [];
    if (s.places < 1) marks.push(...floor(layout, s, edition));
    if (s.places > 0 && s.board < 1) marks.push(...north(layout, s, edition, count, rows));
    if (s.board > 0 && s.restart < 1) marks.push(...south(layout, s, edition, count, rows));
    if (s.arrive > 0 && s.restart < 1) marks.push(...arrival(layout, s, edition));
    if (s.restart > 0) marks.push(...restarted(layout, s, edition));
    return pictureOf(layout, marks);
  }
};
