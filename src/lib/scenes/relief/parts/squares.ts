import { boxPath, type PathCommand, type PathData } from '../../../marks/path-data';
import type { SceneFigure } from '../../../story/types';

/** The chapter's one scale: a square is as much money as the reserve. */
export const squaresOf = (money: SceneFigure, unit: SceneFigure) =>
  unit.value > 0 ? money.value / unit.value : 0;

/** A lot of squares in rows; `y` is the upper edge of the first row. */
export interface Lot {
  x: number;
  y: number;
  columns: number;
  /** From a square's edge to the next one's, px. */
  pitch: number;
}

/** Between two squares, over the pitch; never less than a hair. */
const GAP = { share: 0.1, least: 0.75 };
/** Squares closer together than this run into one surface, px. */
const TOUCHING = 3;

export const sideOf = (pitch: number) => Math.max(0, pitch - Math.max(GAP.least, pitch * GAP.share));
export const rowsOf = (count: number, columns: number) => Math.max(1, Math.ceil(count / columns));

/** So many squares and a part of one, row by row. @param up whether the first row is the lowest */
export function squares({ x, y, columns, pitch }: Lot, count: number, up = false): PathData {
  const way = up ? -1 : 1;
  const whole = Math.floor(count);
  const part = count - whole;
  if (pitch < TOUCHING) {
    const rows = Math.floor(count / columns);
    const rest = count - rows * columns;
    const high = rows * pitch;
    const restY = up ? y + pitch - high - pitch : y + high;
    const full = { x, y: up ? y + pitch - high : y, width: columns * pitch, height: high };
    return [
      ...(rows > 0 ? boxPath(full) : []),
      ...(rest > 0 ? boxPath({ x, y: restY, width: rest * pitch, height: pitch }) : [])
    ];
  }
  const side = sideOf(pitch);
  const d: PathCommand[] = [];
  for (let i = 0; i < whole + Number(part > 0); i++) {
    const width = i < whole ? side : side * part;
    const [left, top] = [x + (i % columns) * pitch, y + way * Math.floor(i / columns) * pitch];
    d.push(...boxPath({ x: left, y: top, width, height: side }));
  }
  return d;
}
