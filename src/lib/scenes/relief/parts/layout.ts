import { BAR, type Frame } from '../../_kit/layout';
import { isSmallLandscape } from '../../_kit/small-landscape';

/** Whether there is room for little more than labels: a phone on its side. */
export const isLow = (f: Frame) => f.height < 450;

/** Low, or a slide of 4:3: as tall as a screen, and as narrow as a phone on its side. */
export const isNarrow = (f: Frame) => isLow(f) || isSmallLandscape(f);

/** Top of the drawing, under the bar. */
export const topOf = (f: Frame) =>
  f.portrait ? BAR + Math.max(8, f.height * 0.03) : isLow(f) ? BAR + 6 : f.height * 0.125;

/** Line under which the chapter's money stands. */
export const datumOf = (f: Frame) => (f.portrait ? f.height - 14 : f.height * 0.86);

/** Statements of second rank, px. */
export const noteSize = (f: Frame) => (f.portrait || isLow(f) ? f.type.note2 : f.type.note2 * 0.88);
