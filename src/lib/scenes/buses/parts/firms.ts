import type { SceneLayout } from '../../_kit/layout';
import { boxPath, type PathData } from '../../../marks/path-data';
import { memoize, sizeKey } from '../../../util/memoize';
import { bestFrom } from '../../../util/search';
import type { Point } from '../state';
import { kerbSpan, kerbY } from './kerb';

/** A firm's frame: its width over its cell's, its height over its row's, and the least width over its height. */
const FRAME = { width: 0.72, height: 0.66, slim: 0.62 };
/** Under the kerb and over the stage's foot, in labels. */
const ROOM = { above: 0.9, below: 0.7 };
/** A dot over the room that it has in its row, and over a frame's height, at the most. */
const DOT = { pitch: 0.36, frame: 0.16 };
/** Rows of firms, at the most. */
const MOST_ROWS = 40;

export interface Firms {
  /** The firms that are known of, and of those that "more than" leaves open. */
  closed: PathData;
  open: PathData;
  /** A place on the firms' lines for each person, evenly, in no groups. */
  places: Point[];
  radius: number;
}

/**
 * Firms in rows under the kerb, each row on a line at which people stop.
 * @param least firms that there are @param most that there may be
 */
export const layOutFirms = memoize(
  (layout: SceneLayout, people: number, least: number, most: number): Firms => {
    const { x, width } = kerbSpan(layout);
    const top = kerbY(layout) + layout.type.label * ROOM.above;
    const height = Math.max(1, layout.height - layout.type.label * ROOM.below - top);
    const columnsIn = (rows: number) => Math.ceil(most / rows);
    const sideIn = (rows: number) =>
      Math.min(((width / columnsIn(rows)) * FRAME.width) / FRAME.slim, (height / rows) * FRAME.height);
    const rows = bestFrom(1, Math.min(MOST_ROWS, most), sideIn);
    const columns = columnsIn(rows);
    const cell = width / columns;
    const tall = sideIn(rows);
    const wide = Math.min(cell * FRAME.width, tall);
    const fall = Math.min(height / rows, tall / FRAME.height);
    const frame = (i: number) => {
      const [left, y] = [x + cell * (i % columns), top + fall * Math.floor(i / columns)];
      return boxPath({ x: left, y, width: wide, height: tall });
    };
    const frames = Array.from({ length: most }, (_, i) => frame(i));
    const used = Math.ceil(most / columns);
    const long = (row: number) => Math.min(columns, most - row * columns) * cell - (cell - wide);
    const whole = Array.from({ length: used }, (_, row) => long(row)).reduce((a, b) => a + b, 0);
    const pitch = whole / people;
    const radius = Math.min(pitch * DOT.pitch, tall * DOT.frame);
    const places: Point[] = [];
    for (let row = 0, before = 0; row < used; before += long(row), row++) {
      const share = Math.round(((before + long(row)) / whole) * people) - places.length;
      const foot = top + fall * row + tall + radius * 2;
      for (let i = 0; i < share; i++) places.push([x + ((i + 0.5) / share) * long(row), foot]);
    }
    return { closed: frames.slice(0, least).flat(), open: frames.slice(least).flat(), places, radius };
  },
  (layout, people, least, most) => `${sizeKey(layout)} ${people} ${least} ${most}`
);
