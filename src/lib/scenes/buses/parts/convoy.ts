import { easeSinInOut } from 'd3';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeRise, mix, span } from '../../_kit/motion';
import { path, round, type Mark } from '../../../marks/marks';
import { polyline } from '../../../marks/path-data';
import { ARRIVE, BOARD, DEPART } from '../cues';
import { route, type BusState, type Point } from '../state';
import type { Bus } from './bus';
import { project, WAY, wayCamera, type Camera } from './camera';
import { BUS_WIDTH, busLength } from './seats';
import type { Bay } from './yard';

/** From one rank of the convoy to the next, over a bus's length; the left file drives a little behind the right one. */
const PITCH = 1.13;
const LAG = 0.42;
/** Of a file from the middle of the road, over a bus's width. */
const FILE = 0.57;
/** A bus on the map over the route's length, at the most: a few buses do not cover the map. */
const LONGEST = 0.09;
const WIDEST = 0.05;
/** Where on the route the first bus is when it has joined it, and where the reader leaves it, shares of its length. */
const JOINED = 0.19;
const LEFT = 0.86;
/** Before the start of the route a bus comes in over this share of a rank. */
const COMING = 0.7;
/** How far a bus rolls up into its bay, over the stage's height. */
const ROLL = 0.3;

/** Ranks behind the first bus. */
const ranksOf = (count: number) => Math.ceil(count / 2) - 1 + LAG;

/** A bus on the whole map: as large as the route allows to seat its people; px a seat. */
export function smallUnit(layout: SceneLayout, count: number, rows: number): number {
  const length = (share: number) => share * route.length * wayCamera(layout).scale;
  return Math.min(
    length(WAY.share) / ((ranksOf(count) * PITCH + 1) * busLength(rows)),
    length(LONGEST) / busLength(rows),
    length(WIDEST) / BUS_WIDTH
  );
}

/** From rank to rank along the route, in units of the map's plane. */
const rankGap = (layout: SceneLayout, count: number, rows: number) =>
  (smallUnit(layout, count, rows) * busLength(rows) * PITCH) / wayCamera(layout).scale;

/** How far along the route the first bus is. */
export const leadOf = (s: BusState) =>
  route.length *
  (JOINED +
    (LEFT - JOINED) * during(s.depart, DEPART.convoyDrives) +
    (1 - LEFT) * during(s.arrive, ARRIVE.convoyDrives));

/** A bus in its yard: it rolls up from the north. */
function inYard(layout: SceneLayout, s: BusState, bay: Bay): Bus {
  const come = during(s.board, BOARD.busesRollUp);
  return {
    ...bay,
    y: bay.y - (1 - easeRise(come)) * layout.height * ROLL,
    angle: 0,
    opacity: during(s.board, BOARD.busesCome)
  };
}

/** A bus on the road south, in one of two files. */
function onRoad(camera: Camera, unit: number, along: number, gap: number, file: number): Bus {
  const { x, y, heading } = route.at(along);
  const turn = (heading * Math.PI) / HALF_TURN;
  const side = file * unit * BUS_WIDTH * FILE;
  const [px, py] = project(camera, x, y);
  const opacity = span(along, -gap * COMING, 0);
  return { x: px + Math.cos(turn) * side, y: py + Math.sin(turn) * side, unit, angle: heading, opacity };
}

const between = (a: Bus, b: Bus, t: number): Bus => ({
  x: mix(a.x, b.x, t),
  y: mix(a.y, b.y, t),
  unit: mix(a.unit, b.unit, t),
  angle: mix(a.angle, b.angle, t),
  opacity: mix(a.opacity, b.opacity, t)
});

/** What the convoy drives between: its bays in the yard, and those at the kerb. */
export interface Stops {
  yard: readonly Bay[];
  kerb: readonly Bay[];
}

/** Every bus: from the yard to the road, and from the road to the kerb. */
export function convoyAt(
  layout: SceneLayout,
  s: BusState,
  camera: Camera,
  { yard, kerb }: Stops,
  rows: number
): Bus[] {
  const count = yard.length;
  const gap = rankGap(layout, count, rows);
  const unit = (smallUnit(layout, count, rows) * camera.scale) / wayCamera(layout).scale;
  const lead = leadOf(s);
  const gone = 1 - during(s.arrive, ARRIVE.busesGo);
  const later = (lag: number, i: number) => (count > 1 ? (lag * i) / (count - 1) : 0);
  return yard.map((bay, i): Bus => {
    const along = lead - Math.floor(i / 2) * gap - (i % 2) * gap * LAG;
    const road = onRoad(camera, unit, along, gap, i % 2 ? 1 : -1);
    const joined = easeSinInOut(during(s.depart - later(DEPART.joinLag, i), DEPART.busJoins));
    const parked = easeSinInOut(during(s.arrive - later(ARRIVE.parkLag, i), ARRIVE.busParks));
    const driving = between(inYard(layout, s, bay), road, joined);
    const bus = between(driving, { ...kerb[i]!, angle: 0, opacity: 1 }, parked);
    return { ...bus, opacity: bus.opacity * gone };
  });
}

/** Degrees. */
const HALF_TURN = 180;
/** Of the one blur of the piece: its width over a bus's, how soft and strong it is, and its points. */
const GLOW = { width: 2.1, soft: 0.2, blur: 14, opacity: 0.34, points: 14 };

/** The low warmth under the convoy: a line along the road, from its last bus to its first. */
export function glow(layout: SceneLayout, s: BusState, camera: Camera, count: number, rows: number): Mark {
  const lead = leadOf(s);
  const last = Math.max(0, lead - ranksOf(count) * rankGap(layout, count, rows));
  const unit = (smallUnit(layout, count, rows) * camera.scale) / wayCamera(layout).scale;
  const width = unit * BUS_WIDTH * GLOW.width;
  const spine = Array.from({ length: GLOW.points + 1 }, (_, i): Point => {
    const { x, y } = route.at(mix(last, lead, i / GLOW.points));
    const [px, py] = project(camera, x, y);
    return [px, py];
  });
  return path({
    key: 'glow',
    d: polyline(spine),
    fill: 'none',
    stroke: 'warm',
    strokeWidth: round(width),
    opacity: GLOW.opacity * during(s.depart, DEPART.glowComes) * (1 - during(s.arrive, ARRIVE.glowGoes)),
    blur: Math.round(Math.max(GLOW.blur, width * GLOW.soft)),
    cap: 'round'
  });
}
