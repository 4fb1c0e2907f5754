import { memoize } from '../../../util/memoize';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, easeFall, mix, span } from '../../_kit/motion';
import { group, type Mark } from '../../../marks/marks';
import type { Skyline, Tower } from '../../_kit/skyline';
import { PROVINCIAL } from '../cues';
import type { State } from '../state';
import { floor, lamp, lampRadius } from './storey';

/** Of its way a floor has come when its shadow begins to be its tower's. */
const ALMOST = 0.8;

/** Floors in the order they fall: level by level, each tower's in turn. Only counts decide it, so it is kept. */
const orderOf = memoize(
  (towers: readonly Tower[]): ReadonlyMap<string, number> => {
    const floors = towers.flatMap(({ id, storeys }, i) =>
      Array.from({ length: storeys }, (_, level) => ({
        key: `${id} ${level}`,
        at: level + i / towers.length
      }))
    );
    floors.sort((a, b) => a.at - b.at);
    return new Map(floors.map(({ key }, order) => [key, order]));
  },
  (towers) => towers.map(({ id, storeys }) => `${id} ${storeys}`).join()
);

/** When a floor falls. */
function falling(order: number, total: number): readonly [from: number, to: number] {
  const [start, end] = PROVINCIAL.floorsFall;
  const from = start + ((end - start) * order) / Math.max(1, total - 1);
  return [from, from + PROVINCIAL.oneFloor];
}

/** Floors of a tower that lie. */
export function landed(towers: readonly Tower[], { id, storeys }: Tower, s: State): number {
  const order = orderOf(towers);
  const arrived = (level: number) => {
    const [from, to] = falling(order.get(`${id} ${level}`)!, order.size);
    return span(s.provincial, mix(from, to, ALMOST), to);
  };
  return Array.from({ length: storeys }, (_, level) => arrived(level)).reduce((sum, share) => sum + share, 0);
}

/** How far a tower is topped out and counted. */
export function toppedOut(towers: readonly Tower[], { id, storeys }: Tower, s: State): number {
  const order = orderOf(towers);
  const [, end] = falling(order.get(`${id} ${storeys - 1}`) ?? 0, order.size);
  return span(s.provincial, end, end + PROVINCIAL.counted);
}

/** Towers of the provincial platforms, whose floors fall into place one on another. */
export function drawProvincial(
  layout: SceneLayout,
  sky: Skyline,
  s: State,
  towers: readonly Tower[],
  night: number
): Mark[] {
  const order = orderOf(towers);
  return towers.flatMap((tower) => {
    const radius = lampRadius(sky, tower, s, night);
    return Array.from({ length: tower.storeys }, (_, level): Mark[] => {
      const t = during(s.provincial, falling(order.get(`${tower.id} ${level}`)!, order.size));
      if (t === 0) return [];
      const rest = sky.ground - (level + 1) * sky.storey;
      const top = t < 1 ? mix(Math.min(BAR, rest), rest, easeFall(t)) : rest;
      const marks = [
        ...floor(tower, level, { top, height: sky.storey, storey: sky.storey }, layout, s),
        ...lamp(tower, level, top + sky.storey / 2, radius, 1, s)
      ];
      return [group(`storey-${tower.id}-${level}`, marks, { opacity: span(t, 0, PROVINCIAL.fadesIn) })];
    }).flat();
  });
}
