import { BAR, type SceneLayout } from '../_kit/layout';
import { isCompact, isShort, isTight } from '../_kit/density';
import type { Box } from '../../marks/marks';
import { mix } from '../_kit/motion';

/** Between the bar with the menu and the drawing, px and as a share of the stage. */
const UNDER_BAR = { short: 6, stacked: 10, share: 0.03 };

/** Top of the drawing. */
export const topOf = (layout: SceneLayout) =>
  BAR +
  (layout.stacked ? UNDER_BAR.stacked : isShort(layout) ? UNDER_BAR.short : layout.height * UNDER_BAR.share);

/** Statements of second rank, px. */
const NOTE = 0.88;
export const noteSize = (layout: SceneLayout) =>
  layout.stacked || isShort(layout) ? layout.type.note2 : layout.type.note2 * NOTE;

/** A name beside its mark, px. */
const NAME = { stacked: 1.1, sideBySide: 0.62 };
export const nameSize = (layout: SceneLayout) =>
  isTight(layout) ? layout.type.note2 : layout.type.note1 * (layout.stacked ? NAME.stacked : NAME.sideBySide);

/** Least size of words in the drawing, px. */
export const LEAST = 12;

/** The plaque: four characters in each of two rows; lengths over a character's side. */
const BOARD = { columns: 4, rows: 2, between: 0.1, border: 0.36 };
/** Where its lower edge stands, as shares of the height. */
const SILL = { stacked: 0.71, sideBySide: 0.74, compact: 0.75 };
/** The board leaves this much of the height above it for the window. */
const LINTEL = { least: 22, share: 0.07 };

export interface Board extends Box {
  /** Side of a character's square, px. */
  em: number;
  border: number;
  /** From a character's left edge to the next one's, and from row to row. */
  pitch: number;
}

export const lintelOf = (layout: SceneLayout) => Math.max(LINTEL.least, layout.height * LINTEL.share);

/** The board where it stands upright on the sill. */
export function boardOf(layout: SceneLayout): Board {
  const { x, width } = layout.plot;
  const share = layout.stacked ? SILL.stacked : isCompact(layout) ? SILL.compact : SILL.sideBySide;
  const sill = layout.height * share;
  const side = (count: number) => count + (count - 1) * BOARD.between + 2 * BOARD.border;
  const em = Math.min(
    width / side(BOARD.columns),
    (sill - topOf(layout) - lintelOf(layout)) / side(BOARD.rows)
  );
  const [wide, high] = [em * side(BOARD.columns), em * side(BOARD.rows)];
  return {
    x: x + (width - wide) / 2,
    y: sill - high,
    width: wide,
    height: high,
    em,
    border: em * BOARD.border,
    pitch: em * (1 + BOARD.between)
  };
}

/** The chapter's one line, which is by turns a sill, a counter, a horizon and the line that money stands on. */
export interface Ledge {
  /** Upper edge of its front, and how thick that is; px. */
  y: number;
  left: number;
  thick: number;
  /** Height of the top face that is seen above the front, and where that begins and ends. */
  face: number;
  faceLeft: number;
  faceRight: number;
}

export type LedgeStep = 'plaque' | 'counter' | 'gear' | 'errands' | 'plan' | 'leverage';

/** Heights at which the line stands, as shares of the stage. */
const HEIGHTS = {
  stacked: { counter: 0.53, gear: 0.6, errands: 0.24, plan: 0.68 },
  sideBySide: { counter: 0.5, gear: 0.57, errands: 0.24, plan: 0.68 }
};
/** Under the leverage's squares there is no more than a margin, px. */
const FOOT = { stacked: 12, share: 0.07 };
/** A counter's front and its top face. */
const FRONT = { least: 20, share: 0.042 };
const FACE = 0.7;

export function ledgeOf(layout: SceneLayout, step: LedgeStep): Ledge {
  const { stacked, width, height, stroke } = layout;
  const beside = stacked ? 0 : layout.plot.x;
  const line = { left: beside, faceLeft: beside, faceRight: width, thick: stroke.datum, face: 0 };
  const board = boardOf(layout);
  if (step === 'plaque') {
    const [faceLeft, faceRight] = [board.x, board.x + board.width];
    return { ...line, y: board.y + board.height, face: board.height, faceLeft, faceRight };
  }
  // Below the words' column it may run to both edges.
  if (step === 'leverage')
    return { ...line, y: height - (stacked ? FOOT.stacked : height * FOOT.share), left: 0 };
  const y = height * HEIGHTS[stacked ? 'stacked' : 'sideBySide'][step];
  const thick = Math.max(FRONT.least, height * FRONT.share);
  return step === 'counter' || step === 'errands'
    ? { ...line, y, thick, face: thick * FACE }
    : { ...line, y };
}

/** Between two places of the line. */
export const mixLedges = (a: Ledge, b: Ledge, t: number): Ledge => ({
  y: mix(a.y, b.y, t),
  left: mix(a.left, b.left, t),
  thick: mix(a.thick, b.thick, t),
  face: mix(a.face, b.face, t),
  faceLeft: mix(a.faceLeft, b.faceLeft, t),
  faceRight: mix(a.faceRight, b.faceRight, t)
});
