import type { Frame } from './frame';

/** Size of labels on an upright screen, px: on a tablet they grow with the drawing, on a small phone they stay legible. */
export const portraitLabel = (f: Frame, scale = 1) => Math.max(12, f.type.note2 * 0.9 * scale);
