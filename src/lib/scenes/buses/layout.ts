import { isShort } from '../_kit/density';
import type { SceneLayout } from '../_kit/layout';

/** Of a face, over its size: height of figures, and from a line's middle down to its baseline. */
export const FIGURE_HEIGHT = 0.74;
export const TO_BASELINE = 0.36;
/** Px of ground round letters that cross a drawing. */
export const HALO = 3;
/** Smaller than this no label is set, px. */
const LEAST = 12;

/** From baseline to baseline, over the size of the second line. */
export const LEADING = { tight: 1.4, next: 1.7 };

/** What differs between words that stand below a picture and words beside it. */
interface ByLayout {
  stacked: number;
  beside: number;
}
export const pick = (layout: SceneLayout, { stacked, beside }: ByLayout) =>
  layout.stacked ? stacked : beside;

/** Sizes of words over the layout's plain ones. */
const HEAD: ByLayout = { stacked: 1.25, beside: 0.8 };
const SHORT_HEAD = 0.9;
const DETAIL: ByLayout = { stacked: 1.05, beside: 1.15 };
const NAME: ByLayout = { stacked: 0.95, beside: 1 };

/** Words beside a large figure, px. */
export const headSize = (layout: SceneLayout) =>
  layout.type.note1 * (layout.stacked && isShort(layout) ? SHORT_HEAD : pick(layout, HEAD));
/** A line of detail under them, px. */
export const detailSize = (layout: SceneLayout) => layout.type.label * pick(layout, DETAIL);
/** Names on the map, px. */
export const nameSize = (layout: SceneLayout) => Math.max(LEAST, layout.type.label * pick(layout, NAME));

/** From the stage's left edge to where the drawing begins, px. */
export const leftOf = (layout: SceneLayout) => (layout.stacked ? layout.margin : layout.plot.x);

/** A number with few digits, as attributes are written. */
export const digits = (value: number, places: number) => Number(value.toFixed(places));
