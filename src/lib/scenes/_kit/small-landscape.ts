import type { Frame } from './layout';

/** A slide, or a phone on its side: labels are at their least size, and there is room for few. */
export const isSmallLandscape = (f: Frame) => !f.portrait && (f.height < 450 || f.width < 760);
