import { geoDistance } from 'd3-geo';
import { interpolateBasis } from 'd3-interpolate';
import type { Geography } from '../../geography/project';

/** Mean radius of the earth, km (IUGG). */
const EARTH = 6371;
const SAMPLES = 240;
const CITIES = ['Yueyang', 'Changsha', 'Hengyang', 'Chenzhou', 'Shaoguan', 'Qingyuan'];

export interface RoutePoint {
  x: number;
  y: number;
  /** Degrees clockwise from south to the way of travel. */
  heading: number;
}

export interface Route {
  /** Units of the map's plane. */
  length: number;
  points: readonly (readonly [number, number])[];
  /** The place at a length from the start; before and after the ends, the ends. */
  at: (length: number) => RoutePoint;
}

/**
 * The schematic corridor: a smooth line past the cities. It starts south of Hubei's places, at none of them, for no
 * departure is printed; it measures nothing, distances are straight lines.
 */
export function corridor(geography: Geography): Route {
  const place = (name: string) => geography.places.find(({ en }) => en === name)!;
  const [yueyang, wuhan] = [place('Yueyang'), place('Wuhan')];
  const start = { x: yueyang.x + (wuhan.x - yueyang.x) * 0.5, y: yueyang.y + (wuhan.y - yueyang.y) * 0.5 };
  const knots = [start, ...CITIES.map(place)];
  const [x, y] = [
    interpolateBasis(knots.map((knot) => knot.x)),
    interpolateBasis(knots.map((knot) => knot.y))
  ];
  const points = Array.from({ length: SAMPLES + 1 }, (_, i): [number, number] => [
    x(i / SAMPLES),
    y(i / SAMPLES)
  ]);
  const lengths = [0];
  for (let i = 1; i < points.length; i++)
    lengths.push(
      lengths[i - 1]! + Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1])
    );
  const length = lengths.at(-1)!;
  return {
    length,
    points,
    at(asked) {
      const along = Math.min(length, Math.max(0, asked));
      let i = 1;
      while (i < SAMPLES && lengths[i]! < along) i++;
      const [x0, y0] = points[i - 1]!;
      const [x1, y1] = points[i]!;
      const t = (along - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]!);
      // Heading over a longer stretch, so that a bus turns smoothly from sample to sample.
      const [ax, ay] = points[Math.max(0, i - 6)]!;
      const [bx, by] = points[Math.min(SAMPLES, i + 5)]!;
      return {
        x: x0 + (x1 - x0) * t,
        y: y0 + (y1 - y0) * t,
        heading: (-Math.atan2(bx - ax, by - ay) * 180) / Math.PI
      };
    }
  };
}

/** Great-circle km between two points of the plane. */
export function straightKm(
  { mercator }: Geography,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number]
): number {
  const lonLat = (x: number, y: number): [number, number] => [
    (((x - mercator.x) / mercator.scale) * 180) / Math.PI,
    ((2 * Math.atan(Math.exp((mercator.y - y) / mercator.scale)) - Math.PI / 2) * 180) / Math.PI
  ];
  return geoDistance(lonLat(x0, y0), lonLat(x1, y1)) * EARTH;
}
