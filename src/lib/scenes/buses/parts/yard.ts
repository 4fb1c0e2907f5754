import { isShort } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import type { Box } from '../../../marks/marks';
import { memoize, sizeKey } from '../../../util/memoize';
import { FIGURE_HEIGHT, leftOf, pick } from '../layout';
import { BUS_WIDTH, busLength } from './seats';

export interface Bay {
  x: number;
  y: number;
  /** Px a seat. */
  unit: number;
}

/** Widths in units of a seat: the lane beside a bus, in which its passengers queue, and the gap on the other side. */
const LANE = 2.2;
const GAP = 0.7;
/** From row to row of buses, over a bus's length. */
const APART = 1.1;
/** How far bays may be spread over the width and height that are there. */
const SPREAD = { across: 1.25, down: 1.15 };
/** Of the counter over the yard. */
const COUNTER = { stacked: 1.15, beside: 0.92, short: 0.75, below: 0.9 };

/** Size of the counter over the yard, px. */
export const boardedSize = (layout: SceneLayout) => {
  const { stacked, beside, short } = COUNTER;
  if (isShort(layout)) return layout.type.figure2 * short;
  return layout.type.figure2 * pick(layout, { stacked, beside });
};

/** Baseline of the counter over the yard, px. */
export const boardedY = (layout: SceneLayout) =>
  BAR + (isShort(layout) ? 0 : layout.type.label) + boardedSize(layout) * FIGURE_HEIGHT;

function areaOf(layout: SceneLayout): Box {
  const x = leftOf(layout);
  const y = boardedY(layout) + layout.type.label * COUNTER.below;
  const bottom = layout.height - layout.type.label * (layout.stacked ? 1 : 2);
  return { x, y, width: layout.width - layout.margin - x, height: bottom - y };
}

/** The yard in which people get in: as large as the stage allows. */
export const yardOf = memoize(layOutYard, (layout, count, rows) => `${sizeKey(layout)} ${count} ${rows}`);

function layOutYard(layout: SceneLayout, count: number, rows: number): Bay[] {
  const area = areaOf(layout);
  const [across, down] = [BUS_WIDTH + LANE + GAP, busLength(rows) * APART];
  let best = { unit: 0, columns: 1 };
  for (let columns = 1; columns <= count; columns++) {
    const unit = Math.min(area.width / (columns * across), area.height / (Math.ceil(count / columns) * down));
    if (unit > best.unit) best = { unit, columns };
  }
  const { unit, columns } = best;
  // Buses spread over the width that is there, but stay one yard.
  const step = Math.min(area.width / columns, unit * across * SPREAD.across);
  const fall = Math.min(area.height / Math.ceil(count / columns), unit * down * SPREAD.down);
  return Array.from({ length: count }, (_, i) => ({
    x: area.x + step * (i % columns) + (unit * BUS_WIDTH) / 2,
    y: area.y + fall * Math.floor(i / columns) + (unit * busLength(rows)) / 2,
    unit
  }));
}
