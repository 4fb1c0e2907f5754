import { labelSize } from '../../marks/label-size';
import { isCompact, isShort } from '../_kit/density';
import { BAR, type SceneLayout } from '../_kit/layout';

/** Where the V may stand, px. */
export interface VBox {
  left: number;
  right: number;
  top: number;
  foot: number;
}

/** The words that the V stands on. */
export interface PlinthPlace {
  /** Of the line that the V stands on, and of the words under it. */
  datum: number;
  baseline: number;
  /** Largest size of the words, and the width they may take, px. */
  size: number;
  width: number;
}

/** Shares of the stage's height, and px, by the kind of stage. */
const DATUM = { stacked: 0.918, compact: 0.865, wide: 0.893 };
const TOP = { stacked: 66, wide: 0.085 };
const SIDE = 8;
/** Between the V's lowest dot and the datum, px. */
const STANDS_OFF = 7;
/** From the datum down to the words' baseline, in their size. */
const HANGS = 1.22;
const SIZE = { stacked: 0.049, compact: 17, wide: 0.0175 };
const LARGEST_STACKED = 30;
/** The code to take the story along stands at the right, at the end: words keep this share of the stage. */
const PLINTH = { stacked: 0.88, tablet: 0.55, wide: 0.29 };
/** A stacked stage from here on has room for that code, px. */
const TABLET = 640;
/** The V may lean into the gutter beside the words' column, as a share of the width. */
const INTO_GUTTER = 0.03;
/** The right margin is nearer than elsewhere, and on a small stage keeps a label's room. */
const RIGHT = { margin: 0.6, compact: 24 };

export function plinthPlace(layout: SceneLayout): PlinthPlace {
  const { width, height, stacked, plot } = layout;
  const compact = isCompact(layout);
  const share = stacked ? DATUM.stacked : compact ? DATUM.compact : DATUM.wide;
  const size = stacked
    ? Math.min(LARGEST_STACKED, width * SIZE.stacked)
    : compact
      ? SIZE.compact
      : width * SIZE.wide;
  const datum = Math.min(height * share, height - size * (HANGS + 0.5));
  return {
    datum,
    baseline: datum + size * HANGS,
    size,
    width: stacked
      ? width * (width < TABLET ? PLINTH.stacked : PLINTH.tablet)
      : compact
        ? plot.width
        : width * PLINTH.wide
  };
}

/** From the datum to the V's foot there is room for the labels at its sides on a phone. */
export function vBox(layout: SceneLayout): VBox {
  const { width, height, stacked, margin, plot } = layout;
  const compact = isCompact(layout);
  const foot = plinthPlace(layout).datum - STANDS_OFF;
  if (stacked) return { left: SIDE, right: width - SIDE, top: TOP.stacked, foot };
  return {
    left: plot.x - width * INTO_GUTTER,
    right: width - margin * RIGHT.margin - (compact ? RIGHT.compact : 0),
    top: compact ? BAR : height * TOP.wide,
    foot
  };
}

/** In label sizes: on narrower stages, and where text is enlarged, counts stand alone. */
const NAMES = { stacked: 29, wide: 360 };

/** Whether counts have names beside them; where not, the words under the picture name them. */
export const hasRoomForNames = (layout: SceneLayout) =>
  layout.stacked
    ? layout.width >= labelSize(layout) * NAMES.stacked && !isShort(layout)
    : layout.width >= NAMES.wide;

/** A stage from here on has room for two labels in the V's mouth, px. */
const TWO_IN_MOUTH = 540;

/** Whether the mouth's second label stands over its arm: on a slide of 4:3, where no bar with a menu lies. */
export const isOverArm = (layout: SceneLayout) => isCompact(layout) && layout.width < TWO_IN_MOUTH;
