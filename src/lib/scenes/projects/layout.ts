import { portraitLabel } from '../../marks/label-size';
import { isCompact, isShort } from '../_kit/density';
import { BAR, type SceneLayout } from '../_kit/layout';

/** The least size of a label, px. */
export const LEAST = 12;

const TOP = { stacked: 62, share: 0.1 };
const LABEL = { short: 0.9, note: 0.66 };
const NAME = { short: 13, wide: 0.8 };

/** Where drawings begin, clear of the bar with the menu. */
export const topOf = (layout: SceneLayout) =>
  layout.stacked ? TOP.stacked : Math.max(BAR, layout.height * TOP.share);

/** Size of the words at a mark. */
export const labelSize = (layout: SceneLayout) =>
  layout.stacked
    ? portraitLabel(layout)
    : Math.max(
        LEAST,
        isCompact(layout) ? LEAST : Math.max(layout.type.label, layout.type.note2 * LABEL.note)
      );

/** Size of a name, or of what a number counts. */
export const nameSize = (layout: SceneLayout) =>
  isShort(layout)
    ? NAME.short
    : layout.stacked
      ? layout.type.note1
      : Math.max(NAME.short, layout.type.note2 * NAME.wide);
