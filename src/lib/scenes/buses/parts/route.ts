import { bisectLeft, geoDistance } from 'd3';
import type { Geography } from '../../../geography/project';

/** Mean radius of the earth, km (IUGG). */
const EARTH = 6371;
const HALF_TURN = 180;
const degrees = (radians: number) => (radians * HALF_TURN) / Math.PI;
/** A heading is taken over so many points of the way, so that a bus turns smoothly. */
const SMOOTH = { behind: 6, ahead: 5 };

interface RoutePoint {
  x: number;
  y: number;
  /** Degrees clockwise from south to the way of travel. */
  heading: number;
}

export interface Route {
  /** Units of the map's plane. */
  length: number;
  /** The place at a length from the start; before and after the ends, the ends. */
  at: (length: number) => RoutePoint;
}

/** The schematic corridor, to be travelled along. */
export function corridor({ corridor: { points } }: Geography): Route {
  const lengths = [0];
  for (let i = 1; i < points.length; i++)
    lengths.push(
      lengths[i - 1]! + Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1])
    );
  const length = lengths.at(-1)!;
  return {
    length,
    at(asked) {
      const along = Math.min(length, Math.max(0, asked));
      const i = bisectLeft(lengths, along, 1, points.length - 1);
      const [x0, y0] = points[i - 1]!;
      const [x1, y1] = points[i]!;
      const t = (along - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]!);
      // Heading over a longer stretch, so that a bus turns smoothly from sample to sample.
      const [ax, ay] = points[Math.max(0, i - SMOOTH.behind)]!;
      const [bx, by] = points[Math.min(points.length - 1, i + SMOOTH.ahead)]!;
      return {
        x: x0 + (x1 - x0) * t,
        y: y0 + (y1 - y0) * t,
        heading: -degrees(Math.atan2(bx - ax, by - ay))
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
    degrees((x - mercator.x) / mercator.scale),
    degrees(2 * Math.atan(Math.exp((mercator.y - y) / mercator.scale)) - Math.PI / 2)
  ];
  return geoDistance(lonLat(x0, y0), lonLat(x1, y1)) * EARTH;
}
