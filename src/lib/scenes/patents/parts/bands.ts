import { type Point } from '../../../marks/marks';
import type { SceneLayout } from '../../_kit/layout';
import { firstFrom } from '../../../util/search';

/** A row of a band: its inventions first, then the others. */
export interface Row {
  y: number;
  inventions: Point[];
  others: Point[];
}

export interface Bands {
  /** The half-year’s window: its edges, px. */
  from: number;
  to: number;
  pitch: number;
  /** The line between what was filed and what was granted. */
  line: number;
  /** Rows from the line outwards: the filed above it, the granted below. */
  filed: Row[];
  granted: Row[];
  /** Outer edges of the two bands. */
  upper: number;
  lower: number;
}

/** Inventions, and all. */
export type Counts = readonly [inventions: number, all: number];

/** Room beside the window for lines that go on, of the plot’s width. */
const SIDE = { stacked: 0.09, beside: 0.075 };
/** From the line to the first row, of the pitch. */
const APART = 0.35;
const FEWEST_COLUMNS = 8;

/** A last row shorter than this share looks like a mistake: a few columns more are tried. */
const STUMP = 0.25;
const MORE = [0, 1, 2];

const rowsOf = ([, all]: Counts, columns: number) => Math.ceil(all / columns);

export function bandsIn(
  layout: SceneLayout,
  filed: Counts,
  granted: Counts,
  room: { top: number; foot: number }
): Bands {
  const { x, width } = layout.plot;
  const side = width * (layout.stacked ? SIDE.stacked : SIDE.beside);
  const [from, to] = [x + side, x + width - side];
  const height = room.foot - room.top;
  const isRagged = (columns: number) =>
    [filed[1], granted[1]].some((all) => all % columns !== 0 && all % columns < columns * STUMP);
  const high = (columns: number) =>
    (rowsOf(filed, columns) + rowsOf(granted, columns) + APART * 2) * ((to - from) / columns);
  const fewest = firstFrom(FEWEST_COLUMNS, filed[1] + granted[1], (tried) => high(tried) <= height);
  const columns = MORE.map((more) => fewest + more).find((tried) => !isRagged(tried)) ?? fewest;
  const pitch = (to - from) / columns;
  const spare = height - high(columns);
  const line = room.top + spare / 2 + (rowsOf(filed, columns) + APART) * pitch;
  const rows = ([inventions, all]: Counts, side: 1 | -1): Row[] =>
    Array.from({ length: Math.ceil(all / columns) }, (_, level) => {
      const y = line + side * (level + APART + 0.5) * pitch;
      const here = Math.min(columns, all - level * columns);
      const points = Array.from({ length: here }, (_, i): Point => [from + (i + 0.5) * pitch, y]);
      const inner = Math.max(0, inventions - level * columns);
      return { y, inventions: points.slice(0, inner), others: points.slice(inner) };
    });
  const edge = (counts: Counts) => (rowsOf(counts, columns) + APART) * pitch;
  return {
    from,
    to,
    pitch,
    line,
    filed: rows(filed, -1),
    granted: rows(granted, 1),
    upper: line - edge(filed),
    lower: line + edge(granted)
  };
}
