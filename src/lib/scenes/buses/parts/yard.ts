import type { SceneLayout } from '../../_kit/layout';
import type { Box } from '../../../marks/marks';
import { memoize, sizeKey } from '../../../util/memoize';
import { wayCamera } from './camera';
import { BUS_WIDTH, busLength, seat } from './seats';
import { aside, route, type Point } from '../state';

export interface Bay {
  x: number;
  y: number;
  /** Px a seat. */
  unit: number;
}

export interface Yard {
  bays: Bay[];
  /** What the last row leaves free. */
  free: Box;
}

/** The yard in which the buses fill: as large as the stage allows. */
export const yardOf = memoize(layOutYard, (f, count, rows) => `${sizeKey(f)} ${count} ${rows}`);

function layOutYard(f: SceneLayout, count: number, rows: number): Yard {
  const top = f.stacked ? 66 + f.type.note1 * 1.5 : Math.max(f.height * 0.2, 120);
  const area = f.stacked
    ? { x: f.margin, y: top, width: f.width - f.margin * 2, height: f.height - top - 8 }
    : { x: f.plot.x, y: top, width: f.plot.width, height: f.height * 0.955 - top };
  let best = { unit: 0, columns: 1 };
  for (let columns = 1; columns <= count; columns++) {
    const lines = Math.ceil(count / columns);
    const unit = Math.min(
      area.width / columns / (BUS_WIDTH * 1.24),
      area.height / lines / (busLength(rows) * 1.1)
    );
    if (unit > best.unit) best = { unit, columns };
  }
  const { unit, columns } = best;
  const lines = Math.ceil(count / columns);
  const stepX = Math.min(area.width / columns, unit * BUS_WIDTH * 1.6);
  const stepY = Math.min(area.height / lines, unit * busLength(rows) * 1.24);
  const bays = Array.from({ length: count }, (_, i) => ({
    x: area.x + stepX * ((i % columns) + 0.5) - (stepX - unit * BUS_WIDTH) * (0.5 - (i % columns) / Math.max(1, columns - 1)),
    y: area.y + stepY * Math.floor(i / columns) + (unit * busLength(rows)) / 2,
    unit
  })); // prettier-ignore
  const last = bays.at(-1)!;
  const left = last.x + unit * BUS_WIDTH * 0.5 + (stepX - unit * BUS_WIDTH) * 1.2;
  const free = { x: left, y: last.y - (unit * busLength(rows)) / 2, width: area.x + area.width - left, height: unit * busLength(rows) }; // prettier-ignore
  return { bays, free };
}

/** Share of the corridor that the whole convoy takes, in two files. */
const SHARE = 0.645;
/** From one row of the convoy to the next, over a bus's length. */
const PITCH = 1.13;
/** The left file drives a little behind the right one. */
export const LAG = 0.42;

/** Length and width of a bus over the corridor's length, at the most: a few buses do not cover the map. */
const LONGEST = 0.12;
const WIDEST = 0.07;

/** A bus on the map: as large as the corridor allows to seat its people; px a seat. */
export function smallUnit(f: SceneLayout, count: number, rows: number): number {
  const ranks = Math.ceil(count / 2) - 1 + LAG;
  const { scale } = wayCamera(f);
  const length = (share: number) => share * route.length * scale;
  return Math.min(
    length(SHARE) / (ranks * PITCH * busLength(rows)),
    length(LONGEST) / busLength(rows),
    length(WIDEST) / BUS_WIDTH
  );
}

/** From rank to rank along the corridor, in units of the map's plane. */
export const rankGap = (f: SceneLayout, count: number, rows: number) =>
  (smallUnit(f, count, rows) * busLength(rows) * PITCH) / wayCamera(f).scale;

/** Buses still to leave, at the size of the map, clear of it: beside it, or in a row over it. */
export const waitingBays = memoize(
  (f: SceneLayout, count: number, rows: number): Bay[] => {
    const unit = smallUnit(f, count, rows);
    if (f.stacked) {
      const left = f.margin + (unit * BUS_WIDTH) / 2;
      const step = Math.min((f.width - left * 2) / Math.max(1, count - 1), unit * BUS_WIDTH * 1.35);
      const y = 64 + (unit * busLength(rows)) / 2;
      return Array.from({ length: count }, (_, i) => ({ x: left + step * i, y, unit }));
    }
    const { x, width } = aside(f);
    const columns = Math.ceil(count / 2);
    const step = Math.min((width - unit * BUS_WIDTH) / Math.max(1, columns - 1), unit * BUS_WIDTH * 1.5);
    const top = f.height * 0.125 + f.type.note2 + f.type.label * 3.4 + (unit * busLength(rows)) / 2;
    return Array.from({ length: count }, (_, i) => ({
      // Column by column, so that none drives over another.
      x: x + (unit * BUS_WIDTH) / 2 + step * Math.floor(i / 2),
      y: top + (i % 2) * unit * busLength(rows) * 1.16,
      unit
    }));
  },
  (f, count, rows) => `${sizeKey(f)} ${count} ${rows}`
);

/** Where a bay's passengers sit on the stage. */
export const seatsOf = ({ x, y, unit }: Bay, count: number, rows: number): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const [sx, sy] = seat(i, rows);
    return [x + Math.round(sx * 10) * 0.1 * unit, y + Math.round(sy * 10) * 0.1 * unit];
  });
