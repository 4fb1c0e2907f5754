import type { SceneLayout } from '../../_kit/layout';

/** The V as a notch under the datum: two walls of one breadth, and room between them. */
export interface Notch {
  /** The walls meet on it. */
  axis: number;
  top: number;
  foot: number;
  /** Sideways over upwards. */
  lean: number;
  /** Of a wall, measured level; px. */
  breadth: number;
}

/** Of the stage's height, and of the plot's width. */
const STACKED = { top: 0.125, foot: 0.975, breadth: 0.045 } as const;
const WIDE = { top: 0.11, foot: 0.93, breadth: 0.05 } as const;
/** The lattice of the last chapter's V has arms no flatter than this. */
const FLATTEST = 0.62;

export function notchOf({ stacked, height, plot }: SceneLayout): Notch {
  const share = stacked ? STACKED : WIDE;
  const top = height * share.top;
  const foot = height * share.foot;
  const lean = Math.min(plot.width / 2 / (foot - top), FLATTEST);
  return { axis: plot.x + plot.width / 2, top, foot, lean, breadth: plot.width * share.breadth };
}

/** The room between the walls at a height: its left edge and its width; px. */
export function roomAt({ axis, foot, lean, breadth }: Notch, y: number): { x: number; width: number } {
  const half = (foot - y) * lean;
  return { x: axis - half + breadth, width: Math.max(0, (half - breadth) * 2) };
}
