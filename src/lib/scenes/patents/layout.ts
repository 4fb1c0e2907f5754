import { isCompact, isTight } from '../_kit/density';
import { BAR, type SceneLayout } from '../_kit/layout';

/** Shares of the stage’s height. */
const TOP_BESIDE = 0.09;
const FOOT_BESIDE = 0.93;
/** px under the bar with the menu, and over the stage’s lower edge, where the words stand below. */
const UNDER_BAR = 8;
const OVER_EDGE = 12;
/** px into the bar’s height, which leaves the plot free on a slide. */
const INTO_BAR = 6;

/** Where the chapter’s drawings may begin and end, px. */
export const topOf = (layout: SceneLayout) =>
  layout.stacked
    ? BAR + UNDER_BAR
    : isCompact(layout)
      ? BAR - INTO_BAR
      : Math.max(BAR, layout.height * TOP_BESIDE);
export const footOf = (layout: SceneLayout) =>
  layout.stacked || isTight(layout) ? layout.height - OVER_EDGE : layout.height * FOOT_BESIDE;

/** Where lines across the stage begin: at its edge, or beside the words. */
export const leftEdge = (layout: SceneLayout) => (layout.stacked ? 0 : layout.plot.x);

const SMALLEST = 12;
const NAME = 0.92;
const NAME_BESIDE = 0.72;

/** Size of the words that name a figure, px. */
export const nameSize = (layout: SceneLayout) =>
  isTight(layout)
    ? SMALLEST + 1
    : layout.stacked
      ? Math.max(SMALLEST, layout.type.note1 * NAME)
      : layout.type.note2 * NAME;

/** Size of labels at a mark, px. */
export const smallSize = (layout: SceneLayout) =>
  isTight(layout)
    ? SMALLEST
    : Math.max(SMALLEST, layout.stacked ? layout.type.note2 * NAME : layout.type.note2 * NAME_BESIDE);
