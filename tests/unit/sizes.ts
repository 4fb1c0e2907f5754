import type { Size } from '../../src/lib/scenes/_kit/scene';

/** Stages that pictures are drawn on, from the smallest phone to a projector. */
export const SIZES = {
  phone: { width: 390, height: 557, words: 'below' },
  'small phone': { width: 320, height: 375, words: 'below' },
  tablet: { width: 768, height: 676, words: 'below' },
  laptop: { width: 1440, height: 900, words: 'beside' },
  'old screen': { width: 1024, height: 768, words: 'beside' },
  'phone on its side': { width: 667, height: 375, words: 'beside' },
  'split screen': { width: 600, height: 400, words: 'beside' },
  'folding phone': { width: 717, height: 512, words: 'beside' },
  'phone with text at 200 %': { width: 390, height: 557, words: 'below', text: 2 },
  projector: { width: 1920, height: 1080, words: 'beside' },
  slide: { width: 640, height: 360, words: 'beside' },
  'slide of 4:3': { width: 640, height: 480, words: 'beside' }
} as const satisfies Record<string, Size>;
