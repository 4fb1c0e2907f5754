import type { SceneLayout } from './layout';

const SHORT = 450;
const NARROW = 760;

/** A phone on its side: there is height for labels and little more. */
export const isShort = (layout: SceneLayout) => layout.height < SHORT;

/** A slide, or a phone on its side: labels are at their least size, and there is room for few. */
export const isCompact = (layout: SceneLayout) =>
  !layout.stacked && (isShort(layout) || layout.width < NARROW);

/** Either of the two, also where the words stand below. */
export const isTight = (layout: SceneLayout) => isShort(layout) || isCompact(layout);
