import { BAR, type SceneLayout } from '../../_kit/layout';
import { isCompact, isShort } from '../../_kit/density';

/** Low, or a slide of 4:3: as tall as a screen, and as narrow as a phone on its side. */
export const isNarrow = (f: SceneLayout) => isShort(f) || isCompact(f);

/** Top of the drawing, under the bar. */
export const topOf = (f: SceneLayout) =>
  f.stacked ? BAR + Math.max(8, f.height * 0.03) : isShort(f) ? BAR + 6 : f.height * 0.125;

/** Line under which the chapter's money stands. */
export const datumOf = (f: SceneLayout) => (f.stacked ? f.height - 14 : f.height * 0.86);

/** Statements of second rank, px. */
export const noteSize = (f: SceneLayout) => (f.stacked || isShort(f) ? f.type.note2 : f.type.note2 * 0.88);
