import type { SceneLayout } from '../../_kit/layout';
import { group, path, round, type Mark } from '../../../marks/marks';
import { memoize } from '../../../util/memoize';
import { mix, span } from '../../_kit/motion';
import { project, type Camera } from './camera';
import { BUS_WIDTH, busShape, SEATED } from './seats';
import { route, type BusState, type Point } from '../state';
import { LAG, rankGap, smallUnit, waitingBays, yardOf } from './yard';

export interface Bus extends Readonly<{
  x: number;
  y: number;
  unit: number;
  angle: number;
  opacity: number;
}> {
  /** Where along the corridor, in units of the map's plane; negative before it is on it. */
  along: number;
}

export interface Convoy {
  buses: Bus[];
  /** Where the first bus is on the map's plane. */
  head: Point;
}

/** When the yard has become small and the first bus leaves, in the step of the drive. */
export const LEAVING = 0.15;
/** When the last bus is in, in the step of the arrival. */
export const IN = 0.5;

const bezier = (t: number, a: number, b: number, c: number, d: number) =>
  (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t ** 3 * d;
const smooth = (t: number) => t * t * (3 - 2 * t);

/** How far along the corridor the first bus is. */
export function leadOf(f: SceneLayout, s: BusState, count: number, rows: number): number {
  const ranks = Math.ceil(count / 2) - 1 + LAG;
  const gap = rankGap(f, count, rows);
  const half = ranks * gap + 4;
  return mix(
    mix(-flight(half), half, span(s.depart, LEAVING, 1)),
    route.length + (ranks + 0.6) * gap,
    span(s.arrive, 0, IN)
  );
}

/** Length of corridor that the first bus would drive while another gets from the yard to it. */
const flight = (half: number) => half * 0.2;

/**
 * Each bus leaves the yard in turn, becomes a spark over the map, joins the corridor and drives south in two files.
 * Where it is depends on the first bus only: scrubbing back drives it back.
 */
export function convoyAt(
  f: SceneLayout,
  s: BusState,
  way: Camera,
  pan: number,
  count: number,
  rows: number
): Convoy {
  const { bays } = yardOf(f, count, rows);
  const waiting = waitingBays(f, count, rows);
  const gap = rankGap(f, count, rows);
  const small = smallUnit(f, count, rows);
  const reach = flight((Math.ceil(count / 2) - 1 + LAG) * gap + 4);
  const lead = leadOf(f, s, count, rows);
  const edge = Math.min(...waiting.map(({ x }) => x));
  const receded = smooth(span(s.depart, 0.02, LEAVING));
  const buses = bays.map((bay, i): Bus => {
    const along = lead - Math.floor(i / 2) * gap - (i % 2) * gap * LAG;
    const point = route.at(along);
    const turn = (point.heading * Math.PI) / 180;
    const side = (i % 2 ? 1 : -1) * small * BUS_WIDTH * 0.57;
    const [rx, ry] = project(way, point.x, point.y);
    const end: Point = [rx + Math.cos(turn) * side, ry + pan + Math.sin(turn) * side];
    const slot = waiting[i]!;
    const start: Point = [mix(bay.x, slot.x, receded), mix(bay.y, slot.y, receded)];
    const t = smooth(span(along, -reach, 0));
    // Round the names of the east on a wide screen, straight down where there are none.
    const bends: [Point, Point] = f.stacked
      ? [[mix(start[0], end[0], 0.1), mix(start[1], end[1], 0.3)], [mix(start[0], end[0], 0.7), mix(start[1], end[1], 0.6)]]
      : [[mix(edge, end[0], 0.07), start[1] + f.height * 0.04], [mix(edge, end[0], 0.57), end[1] + f.height * 0.3]]; // prettier-ignore
    const spark = Math.sin(Math.PI * t);
    return {
      along,
      x: bezier(t, start[0], bends[0][0], bends[1][0], end[0]),
      y: bezier(t, start[1], bends[0][1], bends[1][1], end[1]),
      unit: mix(bay.unit, small, receded) * (1 - 0.62 * spark),
      angle: point.heading * t,
      opacity: (1 - 0.35 * spark) * (1 - span(along, route.length - gap * 0.15, route.length + gap * 0.45))
    };
  });
  const front = route.at(Math.max(0, lead));
  return { buses, head: [front.x, front.y] };
}

const shape = memoize(busShape, (load, rows) => `${load} ${rows}`);

/** A bus seen from above: a shape that never changes, moved as a whole. */
export function drawBus(
  bus: Bus,
  index: number,
  load: number,
  rows: number,
  stroke: number,
  outline: number,
  filled: number
): Mark {
  const { body, people, free } = shape(load, rows);
  return group(
    `bus-${index}`,
    [
      path({ key: 'body', d: body, fill: 'ground', stroke: 'warm', strokeWidth: Math.round((stroke / bus.unit) * 1000) / 1000, opacity: outline, figure: 'buses' }),
      path({ key: 'free', d: free, fill: 'none', stroke: 'line', strokeWidth: 0.1, opacity: outline }),
      { kind: 'dots', key: 'people', d: people, radius: SEATED, fill: 'warm', opacity: filled, figure: 'bus-people' }
    ],
    { transform: `translate(${round(bus.x)},${round(bus.y)}) rotate(${round(bus.angle)}) scale(${Math.round(bus.unit * 100) / 100})`, opacity: bus.opacity }
  ); // prettier-ignore
}

/** The low warmth under the convoy: a line through those on the corridor. */
export function glow(f: SceneLayout, { buses }: Convoy, opacity: number): Mark {
  const on = buses.filter(({ along }, i) => i % 4 < 2 && along > 0 && along < route.length + 20);
  const spine = on.map(({ x, y }) => `${round(x)},${round(y)}`).join('L');
  const unit = buses[0]?.unit ?? 3;
  return path({
    key: 'glow',
    d: spine ? `M${spine}` : 'M0,0',
    fill: 'none',
    stroke: 'warm',
    strokeWidth: round(Math.max(10, unit * (f.stacked ? 7 : 9))),
    opacity: on.length > 1 ? opacity * Math.min(1, (on.length - 1) / 3) : 0,
    blur: 14,
    cap: 'round'
  });
}
