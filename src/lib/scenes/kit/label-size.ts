import type { Frame } from './frame';
import { clamp } from './motion';

/** Size of the words that name a mark, px: larger on a projector, for a room reads them. */
export const labelSize = (f: Frame) =>
  f.portrait ? Math.max(12, f.type.label * 0.95) : clamp(f.width / 93, 15.5, 22);

/** Size of labels on an upright screen, px: on a tablet they grow with the drawing, on a small phone they stay legible. */
export const portraitLabel = (f: Frame, scale = 1) => Math.max(12, f.type.note2 * 0.9 * scale);
