import type { Box } from '../kit/marks';
import { clamp } from '../kit/motion';
import { noise } from '../kit/noise';
import { project, type Camera } from './camera';
import { hubei, type Point } from './state';

/** How far from the places the field thins out, in units of the map's plane. */
const SOFT = 50;
const ROOM = { left: -20, right: 985, top: -90, bottom: 580 };
/** Candidates: most that are needed at any size, three numbers each. */
const TRIES = 9000;

/** 0 to 1: high anywhere among the places, and fading out with no edge. */
function density(x: number, y: number): number {
  let sum = 0;
  for (const place of hubei) sum += Math.exp(-((place.x - x) ** 2 + (place.y - y) ** 2) / (2 * SOFT ** 2));
  return 1 - Math.exp(-2 * sum);
}

/**
 * People over the province as a soft field, belonging to no place and stopping at no line: each keeps its distance
 * from the others, a larger one where the field is thin. Dots keep clear of the rings and of `reserved`, the boxes of
 * names; px on the stage.
 */
export function peopleField(
  count: number,
  camera: Camera,
  ring: number,
  radius: number,
  reserved: readonly Box[],
  stage: Box
): Point[] {
  const rings = hubei.map(({ x, y }) => project(camera, x, y));
  const points: Point[] = [];
  const clear = (ring + radius + 2.5) ** 2;
  const near = radius + 1.5;
  const fade = stage.height * 0.1;
  // What one dot has to itself where the field is dense, from the area that is worth so many.
  let apart = Math.sqrt((560 * 330 * camera.scale ** 2) / count) * 0.78;
  for (let i = 1; points.length < count; i++) {
    // A field that is full makes a little room.
    if (i % TRIES === 0) apart *= 0.9;
    const x = ROOM.left + noise(i * 3) * (ROOM.right - ROOM.left);
    const y = ROOM.top + noise(i * 3 + 1) * (ROOM.bottom - ROOM.top);
    const [px, py] = project(camera, x, y);
    const edge = Math.min(
      px - stage.x,
      stage.x + stage.width - px,
      py - stage.y,
      stage.y + stage.height - py
    );
    const dense = density(x, y) * clamp((edge - radius) / fade);
    if (noise(i * 3 + 2) > dense) continue;
    if (rings.some(([rx, ry]) => (rx - px) ** 2 + (ry - py) ** 2 < clear)) continue;
    if (reserved.some((box) => px > box.x - near && px < box.x + box.width + near && py > box.y - near && py < box.y + box.height + near)) continue; // prettier-ignore
    const room = Math.max(radius * 2.3, apart / Math.sqrt(dense)) ** 2;
    if (points.some(([ox, oy]) => (ox - px) ** 2 + (oy - py) ** 2 < room)) continue;
    points.push([px, py]);
  }
  return points;
}
