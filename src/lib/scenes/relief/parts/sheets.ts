import { path, rect, round, type Ink, type Mark } from '../../../marks/marks';

/** Sheets of a drawn file; how many a real one has is not printed. The last is the one that is missing. */
export const SHEETS = 4;
/** Of a sheet: width over height. */
const SHAPE = 0.707;

export interface SheetSize {
  width: number;
  height: number;
  /** From a sheet's left edge to the next one's. */
  pitch: number;
}

/** The largest sheets of which a file fits in a place. */
export function sheetSize(width: number, height: number): SheetSize {
  const wide = Math.min(height * SHAPE, width / (SHEETS + (SHEETS - 1) * 0.16));
  return { width: wide, height: wide / SHAPE, pitch: wide * 1.16 };
}

/** Lines of writing on a sheet. */
function writing(x: number, y: number, { width, height }: SheetSize): string {
  return [0.24, 0.44, 0.64].map((share, i) => `M${round(x + width * 0.2)},${round(y + height * share)}h${round(width * (i === 2 ? 0.36 : 0.6))}`).join('');
} // prettier-ignore

/** One written sheet of `paper`; `read` is how far it has been reviewed, 0 to 1, and fills it. */
export function sheet(key: string, x: number, y: number, size: SheetSize, read: number, ink: { paper: Ink; fill: Ink; on: Ink }, stroke: number, opacity: number): Mark[] {
  const box = { x, y, width: size.width, height: size.height };
  return [
    rect({ key, ...box, fill: ink.paper, stroke: ink.fill, strokeWidth: stroke, opacity }),
    path({ key: `${key}-lines`, d: writing(x, y, size), fill: 'none', stroke: ink.fill, strokeWidth: stroke, opacity: opacity * (1 - read) }),
    ...(read > 0 ? [
      rect({ key: `${key}-read`, ...box, fill: ink.fill, opacity: opacity * read }),
      path({ key: `${key}-read-lines`, d: writing(x, y, size), fill: 'none', stroke: ink.on, strokeWidth: stroke, opacity: opacity * read })
    ] : [])
  ];
} // prettier-ignore

/** Where a file stood: outlines, the missing sheet dashed, and the sheet that something happened to there. */
export function trace(key: string, x: number, y: number, size: SheetSize, complete: boolean, marked: { index: number; fill: Ink } | undefined, stroke: number, opacity: number): Mark[] {
  return Array.from({ length: SHEETS }, (_, i) =>
    rect({
      key: `${key}-${i}`, x: x + i * size.pitch, y, width: size.width, height: size.height, fill: i === marked?.index ? marked.fill : 'none', stroke: 'line', strokeWidth: stroke, opacity,
      ...(i === SHEETS - 1 && !complete ? { dash: '3 3' } : {})
    })
  );
} // prettier-ignore
