import type { Box } from '../kit/marks';
import { clamp } from '../kit/motion';
import { noise } from '../kit/noise';
import { project, type Camera } from './camera';
import { hubei, type Point } from './state';

/** How far from the places the field thins out, in units of the map's plane. */
const SOFT = 50;
const ROOM = { left: -20, right: 985, top: -90, bottom: 580 };
/** How far a dot strays from its knot of the net, in meshes. */
const STRAY = 0.31;
/** Width of a mesh, plane units: from one that leaves too few knots to the first that leaves enough; none is finer than the last. */
const MESH = { first: 24, finer: 0.96, last: 8 };

/** 0 to 1: high anywhere among the places, and fading out with no edge. */
function density(x: number, y: number): number {
  let sum = 0;
  for (const place of hubei) sum += Math.exp(-((place.x - x) ** 2 + (place.y - y) ** 2) / (2 * SOFT ** 2));
  return 1 - Math.exp(-2 * sum);
}

/**
 * People over the province as a soft field, belonging to no place and stopping at no line: knots of a shaken net, the
 * likelier taken the denser the field. Dots keep clear of the rings and of `reserved`, the boxes of names, and of the
 * stage's edges; px on the stage. On one too low for that they lie under names and rings, and at last beyond the edges.
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
  const clear = (ring + radius + 2.5) ** 2;
  const near = radius + 1.5;
  const fade = stage.height * 0.1;
  const free = (x: number, y: number) =>
    !rings.some(([rx, ry]) => (rx - x) ** 2 + (ry - y) ** 2 < clear) &&
    !reserved.some((box) => x > box.x - near && x < box.x + box.width + near && y > box.y - near && y < box.y + box.height + near); // prettier-ignore

  let room: 'free' | 'on stage' | 'any' = 'free';
  for (let mesh = MESH.first; ; mesh *= MESH.finer) {
    if (mesh < MESH.last) {
      room = room === 'free' ? 'on stage' : 'any';
      mesh = MESH.first;
    }
    const knots: { at: Point; chance: number }[] = [];
    let seed = 1;
    for (let row = 0; ROOM.top + row * mesh * 0.87 < ROOM.bottom; row++)
      for (let x = ROOM.left + (row % 2) * mesh * 0.5; x < ROOM.right; x += mesh) {
        const px = x + (noise(seed++) - 0.5) * 2 * STRAY * mesh;
        const py = ROOM.top + row * mesh * 0.87 + (noise(seed++) - 0.5) * 2 * STRAY * mesh;
        const [sx, sy] = project(camera, px, py);
        const edge = Math.min(sx - stage.x, stage.x + stage.width - sx, sy - stage.y, stage.y + stage.height - sy); // prettier-ignore
        const chance = density(px, py) * (room === 'any' ? 1 : clamp((edge - radius) / fade));
        if (noise(seed++) < chance && (room !== 'free' || free(sx, sy)))
          knots.push({ at: [sx, sy], chance: noise(seed++) });
      }
    if (knots.length >= count)
      return knots
        .sort((a, b) => a.chance - b.chance)
        .slice(0, count)
        .map(({ at }) => at);
  }
}
