import { interpolateBasis } from 'd3';
import type { Place } from './project';

const SAMPLES = 240;
const CITIES = ['Yueyang', 'Changsha', 'Hengyang', 'Chenzhou', 'Shaoguan', 'Qingyuan'];

/** The way south, as points of the plane in order of travel. */
export interface Corridor {
  points: [number, number][];
}

/**
 * The schematic corridor: a smooth line past the cities. It starts south of Hubei's places, at none of them, for no
 * departure is printed; it measures nothing, distances are straight lines.
 */
export function corridorPast(places: readonly Place[]): Corridor {
  const place = (name: string) => places.find(({ en }) => en === name)!;
  const [yueyang, wuhan] = [place('Yueyang'), place('Wuhan')];
  const start = { x: yueyang.x + (wuhan.x - yueyang.x) * 0.5, y: yueyang.y + (wuhan.y - yueyang.y) * 0.5 };
  const knots = [start, ...CITIES.map(place)];
  const x = interpolateBasis(knots.map((knot) => knot.x));
  const y = interpolateBasis(knots.map((knot) => knot.y));
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const points = Array.from({ length: SAMPLES + 1 }, (_, i): [number, number] => [
    round(x(i / SAMPLES)),
    round(y(i / SAMPLES))
  ]);
  return { points };
}
