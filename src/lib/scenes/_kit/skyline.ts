import { BAR, type SceneLayout } from './layout';
import { mix } from './motion';
import { noise } from '../../util/noise';
import { isCompact, isShort } from './density';

/** Kinds of platform in the order of the skyline, each the ledger id of its count; the fourth is not itemised. */
export const NATIONAL = [
  'national-postdoc',
  'national-engineering',
  'national-enterprise',
  'national-unlisted'
] as const;
export const PROVINCIAL = ['prov-doctoral', 'prov-postdoc', 'prov-newtype'] as const;
export const KINDS = [...NATIONAL, ...PROVINCIAL] as const;
export type Kind = (typeof KINDS)[number];

export interface Tower {
  id: Kind;
  storeys: number;
  /** Not itemised by the source. */
  hollow: boolean;
  provincial: boolean;
  x: number;
  width: number;
}

export interface Skyline {
  towers: Tower[];
  ground: number;
  /** Px a storey: one platform. */
  storey: number;
}

type Point = [number, number];

const GAP = 0.05;
/** Between the two groups, in towers. */
const BETWEEN = 0.62;

/**
 * Towers from the ledger's counts: one storey a platform, all to one scale.
 * @param together 0: the national towers fill the plot, and the others stand outside it; 1: both groups have room
 */
export function skyline(f: SceneLayout, count: (id: Kind) => number, together = 1): Skyline {
  const { x, width } = f.plot;
  const short = isShort(f);
  const ground = f.stacked ? f.height - (short ? 74 : 104) : f.height * (isCompact(f) ? 0.76 : 0.8);
  const under = f.stacked ? 64 : isCompact(f) ? BAR - 5 : f.height * 0.1;
  const storeyOf = (kinds: readonly Kind[], figure: number) =>
    (ground - under - figure * 0.95) / Math.max(1, ...kinds.map(count));
  const alone = width / NATIONAL.length;
  const both = width / (KINDS.length + BETWEEN);
  return {
    ground,
    storey: mix(storeyOf(NATIONAL, f.type.figure2), storeyOf(KINDS, f.type.figure3), together),
    towers: KINDS.map((id, i) => {
      const provincial = i >= NATIONAL.length;
      const place = i + (provincial ? BETWEEN : 0) + GAP / 2;
      return {
        id,
        storeys: count(id),
        hollow: id === 'national-unlisted',
        provincial,
        x: mix(x + alone * place, x + both * place, together),
        width: mix(alone, both, together) * (1 - GAP)
      };
    })
  };
}

/** The middle of each storey of a tower, from the ground up. */
export const storeys = (tower: Tower, { ground, storey }: Skyline): Point[] =>
  Array.from({ length: tower.storeys }, (_, level) => [
    tower.x + tower.width / 2,
    ground - (level + 0.5) * storey
  ]);

export interface Lights {
  /** One a person, tower by tower. */
  windows: { tower: Tower; points: Point[] }[];
  radius: number;
  /** Of the platform's own dot in the middle of each storey, which the windows leave free. */
  lamp: number;
}

/** A ring looks as large as a dot when its line's outer edge does. */
export const ringRadius = (dot: number) => dot * 0.82;

/** Windows lit by people, as evenly over the storeys as whole people can be, on both sides of each storey's dot. */
export function lights(sky: Skyline, people: number): Lights {
  const itemised = sky.towers.filter(({ hollow, storeys }) => !hollow && storeys > 0);
  // Where the source itemises none, people are still drawn.
  const solid = itemised.length > 0 ? itemised : sky.towers;
  const total = solid.reduce((sum, tower) => sum + tower.storeys, 0);
  const most = Math.ceil(people / Math.max(1, total));
  // As many rows as give the largest windows.
  const rowsTried = Math.max(3, Math.ceil(most / 8));
  const [first, ...others] = Array.from({ length: rowsTried }, (_, i) => i + 1).map((rows) => {
    const columns = Math.max(1, Math.ceil(most / 2 / rows));
    const pitchX = (solid[0]!.width * 0.94) / (2 * columns + 1.5);
    const pitchY = (sky.storey * 0.9) / rows;
    return { rows, columns, pitchX, pitchY, radius: Math.min(pitchX, pitchY) * 0.37 };
  });
  const grid = others.reduce((best, next) => (next.radius > best.radius ? next : best), first!);
  let below = 0;
  return {
    radius: grid.radius,
    lamp: Math.min(grid.pitchX * 0.66, sky.storey * 0.3),
    windows: solid.map((tower) => ({
      tower,
      points: storeys(tower, sky).flatMap(([x, y], level) => {
        const here = Math.round((people * (below + 1)) / total) - Math.round((people * below) / total);
        below++;
        return sides(grid, x, y).flatMap((side, i) => {
          const count = i === below % 2 ? Math.ceil(here / 2) : Math.floor(here / 2);
          return without(side, count, below * 2 + i + level);
        });
      })
    }))
  };
}

type Grid = { rows: number; columns: number; pitchX: number; pitchY: number };

/** All places for windows left and right of a storey's middle. */
const sides = ({ rows, columns, pitchX, pitchY }: Grid, x: number, y: number) =>
  [-1, 1].map((side) =>
    Array.from({ length: rows * columns }, (_, i): Point => [
      x + side * pitchX * (1.25 + (i % columns)),
      y + pitchY * (Math.floor(i / columns) - (rows - 1) / 2)
    ])
  );

/** As many of the places as there are people: which stay empty means nothing. */
function without(places: readonly Point[], count: number, seed: number): Point[] {
  const left = [...places];
  for (let many = left.length; many > count; many--)
    left.splice(Math.floor(noise(seed * 97 + many) * many), 1);
  return left;
}
