import { BAR, type SceneLayout } from './layout';
import { mix } from './motion';
import { noise } from '../../util/noise';
import { isCompact, isShort } from './density';

/** Kinds of platform in the order of the skyline, each the ledger id of its count; the fourth is not described. */
export const NATIONAL = [
  'national-postdoc',
  'national-engineering',
  'national-enterprise',
  'national-unlisted'
] as const;
export const PROVINCIAL = ['prov-doctoral', 'prov-postdoc', 'prov-newtype'] as const;
export const KINDS = [...NATIONAL, ...PROVINCIAL] as const;
export type Kind = (typeof KINDS)[number];

/** The storeys of one kind. The national kinds stand one on another in a single tower, the others each in its own. */
export interface Tower {
  id: Kind;
  storeys: number;
  /** Storeys of other kinds below. */
  base: number;
  /** Counted and not described: open frames. */
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

export interface SkylineView {
  /** 1: the national tower stands alone in the middle of the plot; 0: all four towers have their place. */
  alone?: number;
  /** Height of the ground, px from the stage's top. */
  ground?: number;
  /** Px a storey at the most. */
  most?: number;
}

type Point = [number, number];

/** Between two towers, and between the national one and the others, in widths of a column. */
const GAP = 0.14;
const BETWEEN = 0.35;
const COLUMNS = PROVINCIAL.length + 1;
/** The lone tower's left edge and its width, in shares of the plot. */
const ALONE = { tall: { left: 0.28, width: 0.28 }, short: { left: 0.23, width: 0.26 } };

/** Height kept free under the ground, for names by day, next to nothing by night; px, or shares of the stage. */
const UNDER = {
  names: { stacked: 96, short: 76, compact: 0.24, wide: 0.2 },
  night: { stacked: 22, wide: 0.09 }
};
/** Height over the towers, and that of a figure's letters over its size. */
const OVER = { stacked: 62, wide: 0.1 };
const CAP = 0.9;

/** Where the ground is while the towers' names stand under it. */
export function namedGround(layout: SceneLayout): number {
  const { names } = UNDER;
  if (layout.stacked) return layout.height - (isShort(layout) ? names.short : names.stacked);
  return layout.height * (1 - (isCompact(layout) ? names.compact : names.wide));
}

/** Where the ground is at dusk, the last picture of the chapter. */
export const nightGround = ({ stacked, height }: SceneLayout) =>
  stacked ? height - UNDER.night.stacked : height * (1 - UNDER.night.wide);

/** The skyline's upper edge, with the figures over the towers. */
const skylineTop = (layout: SceneLayout) =>
  layout.stacked ? OVER.stacked : isCompact(layout) ? BAR : layout.height * OVER.wide;

/** Towers from the ledger's counts, a storey a platform, on one scale; without a view, as the chapter ends. */
export function skyline(
  layout: SceneLayout,
  count: (id: Kind) => number,
  { alone = 0, ground = nightGround(layout), most = Infinity }: SkylineView = {}
): Skyline {
  const { x, width } = layout.plot;
  const sum = (kinds: readonly Kind[]) => kinds.reduce((total, id) => total + count(id), 0);
  const highest = Math.max(1, sum(NATIONAL), ...PROVINCIAL.map(count));
  const column = width / (COLUMNS - GAP + BETWEEN);
  const tower = column * (1 - GAP);
  const free = namedGround(layout) - skylineTop(layout) - layout.type.figure3 * CAP;
  const lone = isShort(layout) ? ALONE.short : ALONE.tall;
  return {
    ground,
    storey: Math.min(most, free / highest),
    towers: KINDS.map((id, i) => {
      const provincial = i >= NATIONAL.length;
      const place = provincial ? i - NATIONAL.length + 1 + BETWEEN : 0;
      const common = { id, storeys: count(id), hollow: id === 'national-unlisted', provincial };
      if (provincial) return { ...common, base: 0, x: x + column * place, width: tower };
      return {
        ...common,
        base: sum(NATIONAL.slice(0, i)),
        x: mix(x, x + width * lone.left, alone),
        width: mix(tower, width * lone.width, alone)
      };
    })
  };
}

/** The middle of each storey of a kind, from the lowest up. */
export const storeys = (tower: Tower, { ground, storey }: Skyline): Point[] =>
  Array.from({ length: tower.storeys }, (_, level) => [
    tower.x + tower.width / 2,
    ground - (tower.base + level + 0.5) * storey
  ]);

export interface Lights {
  /** One a person, tower by tower. */
  windows: { tower: Tower; points: Point[] }[];
  radius: number;
  /** Of the platform's own dot in the middle of each storey, which the windows leave free. */
  lamp: number;
}

/** A ring looks as large as a dot when its line's outer edge does: its radius over the dot's. */
const RING = 0.82;
export const ringRadius = (dot: number) => dot * RING;

/** How many rows of windows a storey is tried with: so many, or one for so many windows. */
const ROWS = { least: 3, windows: 8 };
/**
 * What windows take of a storey's width and height, what their middle keeps free in columns, a window's radius over
 * its pitch, and the lamp's at the most over the storey's height.
 */
const WINDOWS = { across: 0.94, up: 0.9, middle: 1.5, radius: 0.37, lamp: 0.22 };
/** Sets the chance of one storey's side apart from that of the next. */
const SEED = 97;

/** Windows lit by people, as evenly over the storeys as whole people can be, on both sides of each storey's dot. */
export function lights(sky: Skyline, people: number): Lights {
  const described = sky.towers.filter(({ hollow, storeys }) => !hollow && storeys > 0);
  // Where none is described, people are still drawn.
  const solid = described.length > 0 ? described : sky.towers;
  const total = solid.reduce((sum, tower) => sum + tower.storeys, 0);
  const most = Math.ceil(people / Math.max(1, total));
  // As many rows as give the largest windows.
  const rowsTried = Math.max(ROWS.least, Math.ceil(most / ROWS.windows));
  const [first, ...others] = Array.from({ length: rowsTried }, (_, i) => i + 1).map((rows) => {
    const columns = Math.max(1, Math.ceil(most / 2 / rows));
    const pitchX = (solid[0]!.width * WINDOWS.across) / (2 * columns + WINDOWS.middle);
    const pitchY = (sky.storey * WINDOWS.up) / rows;
    return { rows, columns, pitchX, pitchY, radius: Math.min(pitchX, pitchY) * WINDOWS.radius };
  });
  const grid = others.reduce((best, next) => (next.radius > best.radius ? next : best), first!);
  let below = 0;
  return {
    radius: grid.radius,
    lamp: Math.min(grid.pitchX / 2, sky.storey * WINDOWS.lamp),
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
      x + side * pitchX * (1 / 2 + WINDOWS.middle / 2 + (i % columns)),
      y + pitchY * (Math.floor(i / columns) - (rows - 1) / 2)
    ])
  );

/** As many of the places as there are people: which stay empty means nothing. */
function without(places: readonly Point[], count: number, seed: number): Point[] {
  const left = [...places];
  for (let many = left.length; many > count; many--)
    left.splice(Math.floor(noise(seed * SEED + many) * many), 1);
  return left;
}
