import { path, rect, round, type Box, type Ink, type Mark } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { span } from '../../_kit/motion';

/** Width over height of a sheet of paper. */
export const PAPER = 0.707;

/** Lines of writing on a sheet: how far down each stands, and how long it is; shares of the sheet. */
const MARGIN = 0.17;
const LINES = [
  { down: 0.2, long: 0.42 },
  { down: 0.37, long: 0.66 },
  { down: 0.51, long: 0.62 },
  { down: 0.65, long: 0.66 },
  { down: 0.79, long: 0.38 }
];

/** A sheet's lines, one after another, as far as they are written. */
function writing({ x, y, width, height }: Box, share: number): PathData {
  return LINES.flatMap(({ down, long }, i): PathData => {
    const length = round(width * long * span(share * LINES.length, i, i + 1));
    return length > 0
      ? [
          ['M', round(x + width * MARGIN), round(y + height * down)],
          ['h', length]
        ]
      : [];
  });
}

export interface SheetOptions {
  key: string;
  box: Box;
  ink: Ink;
  stroke: number;
  /** How much of it has been read, 0 to 1: its lines are inked as far. */
  read?: number;
  paper?: Ink;
  opacity?: number;
}

/** Ink of a line that has been read, over one that has not. */
const READ = 2.6;
/** How faint lines are before they are read. */
const UNREAD = 0.45;

/** A written sheet. */
export function sheet({
  key,
  box,
  ink,
  stroke,
  read = 0,
  paper = 'ground',
  opacity = 1
}: SheetOptions): Mark[] {
  const lines = { fill: 'none', stroke: ink } as const;
  return [
    rect({ key, ...box, fill: paper, stroke: ink, strokeWidth: stroke, opacity }),
    path({
      key: `${key}-lines`,
      d: writing(box, 1),
      ...lines,
      strokeWidth: stroke,
      opacity: opacity * UNREAD
    }),
    path({ key: `${key}-read`, d: writing(box, read), ...lines, strokeWidth: stroke * READ, opacity })
  ];
}

/** The place of a sheet that is missing. */
export const gap = (key: string, box: Box, ink: Ink, stroke: number, opacity: number): Mark =>
  rect({ key, ...box, fill: 'none', stroke: ink, strokeWidth: stroke, dash: '3 4', opacity });
