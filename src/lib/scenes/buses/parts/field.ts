import type { Box } from '../../../marks/marks';
import { clamp } from '../../_kit/motion';
import { noise } from '../../../util/noise';
import { project, type Camera } from './camera';
import { hubei, type Point } from '../state';

/** How far from the places the field thins out, in units of the map's plane. */
const SOFT = 50;
const ROOM = { left: -20, right: 985, top: -90, bottom: 580 };
/** How far a dot strays from its knot of the net, in meshes. */
const STRAY = 0.31;
/** Width of a mesh, plane units: of the widest net, and how much finer each is than the one before. */
const MESH = { first: 24, finer: 0.96 };
/** Radius of a dot over the width of a mesh, at the most: in a finer net dots are smaller. */
const DOT = 0.45;

/** 0 to 1: high anywhere among the places, and fading out with no edge. */
function density(x: number, y: number): number {
  let sum = 0;
  for (const place of hubei) sum += Math.exp(-((place.x - x) ** 2 + (place.y - y) ** 2) / (2 * SOFT ** 2));
  return 1 - Math.exp(-2 * sum);
}

/**
 * Where dots may lie, and the finest net that is tried there: in the band between the words, off names and rings; under
 * them; all over the stage, where nets of smaller dots do; and, for a stage on which there is no land, anywhere.
 */
const ROOMS = [
  { name: 'free', nets: 26 },
  { name: 'band', nets: 26 },
  { name: 'stage', nets: 42 },
  { name: 'anywhere', nets: 26 }
] as const;
type Room = (typeof ROOMS)[number]['name'];
/** Nets are shaken: one may hold so much more than another of its fineness. */
const SURE = 1.3;

interface Knot {
  at: Point;
  /** The lowest are taken first. */
  chance: number;
}

export interface Field {
  places: Point[];
  /** Of the dots: as asked for, or smaller where they are many; px. */
  radius: number;
}

const taken = (knots: Knot[], count: number): Point[] => {
  const likeliest = knots.sort((a, b) => a.chance - b.chance);
  return Array.from({ length: count }, (_, i) => likeliest[i % likeliest.length]!.at);
};

export interface FieldPlace {
  camera: Camera;
  /** Radii of a place's ring and of a dot, px. */
  ring: number;
  radius: number;
  /** Boxes of names, which dots keep clear of while they can. */
  reserved: readonly Box[];
  /** What the words leave of the stage: the field thins out towards its edges. */
  band: Box;
  stage: { width: number; height: number };
}

/**
 * People over the province as a soft field, belonging to no place and stopping at no line: knots of a shaken net, the
 * likelier taken the denser the field. So many nets are tried and no more; where none holds all, several people stand
 * in one place.
 * @param count whole, 1 or more
 */
export function peopleField(
  count: number,
  { camera, ring, radius, reserved, band, stage }: FieldPlace
): Field {
  const rings = hubei.map(({ x, y }) => project(camera, x, y));
  const clear = (ring + radius + 2.5) ** 2;
  const near = radius + 1.5;
  const fade = band.height * 0.1;
  const free = (x: number, y: number) =>
    !rings.some(([rx, ry]) => (rx - x) ** 2 + (ry - y) ** 2 < clear) &&
    !reserved.some((box) => x > box.x - near && x < box.x + box.width + near && y > box.y - near && y < box.y + box.height + near); // prettier-ignore
  const within = (x: number, y: number, box: Box) =>
    Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y) - radius;
  const whole = { x: 0, y: 0, ...stage };
  /** How likely the room takes a dot, 0 to 1. */
  const taking = (room: Room, x: number, y: number) => {
    if (room === 'anywhere') return 1;
    if (room === 'stage') return within(x, y, whole) > 0 ? 1 : 0;
    return clamp(within(x, y, band) / fade);
  };

  const netOf = (mesh: number, room: Room): Knot[] => {
    const knots: Knot[] = [];
    let seed = 1;
    for (let row = 0; ROOM.top + row * mesh * 0.87 < ROOM.bottom; row++)
      for (let x = ROOM.left + (row % 2) * mesh * 0.5; x < ROOM.right; x += mesh) {
        const px = x + (noise(seed++) - 0.5) * 2 * STRAY * mesh;
        const py = ROOM.top + row * mesh * 0.87 + (noise(seed++) - 0.5) * 2 * STRAY * mesh;
        const [sx, sy] = project(camera, px, py);
        const chance = density(px, py) * taking(room, sx, sy);
        if (noise(seed++) < chance && (room !== 'free' || free(sx, sy)))
          knots.push({ at: [sx, sy], chance: noise(seed++) });
      }
    return knots;
  };
  const widthOf = (net: number) => MESH.first * MESH.finer ** net;
  const drawn = (knots: Knot[], net: number): Field => ({
    places: taken(knots, count),
    radius: Math.min(radius, widthOf(net) * camera.scale * DOT)
  });
  for (const { name, nets } of ROOMS) {
    // Knots grow with the square of the fineness: nets that are sure to hold too few are passed over.
    const wanted = count / (netOf(MESH.first, name).length * SURE);
    const first = Math.max(0, Math.floor(Math.log(wanted) / (-2 * Math.log(MESH.finer))));
    for (let net = first; net <= nets; net++) {
      const knots = netOf(widthOf(net), name);
      if (knots.length >= count) return drawn(knots, net);
    }
  }
  const { name, nets } = ROOMS.at(-1)!;
  return drawn(netOf(widthOf(nets), name), nets);
}
