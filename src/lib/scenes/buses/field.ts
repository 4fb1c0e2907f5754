import { polygonContains, polygonHull } from 'd3-polygon';
import type { Geography } from '../../geography/project';
import { noise } from '../kit/noise';

const CANDIDATES = 12;
let kept: { count: number; points: [number, number][] } | undefined;

/**
 * People spread over the province as a field: evenly inside the outline of the places, belonging to none of them.
 * Each is the best of some tries, the farthest from those before and from the places. Units of the map's plane.
 */
export function peopleField(count: number, { places }: Geography): [number, number][] {
  if (kept?.count === count) return kept.points;
  const hubei = places.filter(({ kind }) => kind === 'hb').map(({ x, y }): [number, number] => [x, y]);
  const hull = polygonHull(hubei)!;
  const [left, right] = [Math.min(...hull.map(([x]) => x)), Math.max(...hull.map(([x]) => x))];
  const [top, bottom] = [Math.min(...hull.map(([, y]) => y)), Math.max(...hull.map(([, y]) => y))];
  const points: [number, number][] = [];
  let seed = 1;
  while (points.length < count) {
    let best: [number, number] | undefined;
    let room = -1;
    for (let tries = 0; tries < CANDIDATES;) {
      const candidate: [number, number] = [
        left + noise(seed++) * (right - left),
        top + noise(seed++) * (bottom - top)
      ];
      if (!polygonContains(hull, candidate)) continue;
      tries++;
      let nearest = Infinity;
      for (const [x, y] of points)
        nearest = Math.min(nearest, (x - candidate[0]) ** 2 + (y - candidate[1]) ** 2);
      for (const [x, y] of hubei)
        nearest = Math.min(nearest, ((x - candidate[0]) ** 2 + (y - candidate[1]) ** 2) / 2.5);
      if (nearest > room) [best, room] = [candidate, nearest];
    }
    points.push(best!);
  }
  kept = { count, points };
  return points;
}
