import type { StageSize } from '../../src/lib/scenes/_kit/scene';

/** Stages that pictures are drawn on, from the smallest phone to a projector. */
export const SIZES = {
  phone: { width: 390, height: 557, layout: 'stacked' },
  'small phone': { width: 320, height: 375, layout: 'stacked' },
  tablet: { width: 768, height: 676, layout: 'stacked' },
  laptop: { width: 1440, height: 900, layout: 'sideBySide' },
  'old screen': { width: 1024, height: 768, layout: 'sideBySide' },
  'phone on its side': { width: 667, height: 375, layout: 'sideBySide' },
  'split screen': { width: 600, height: 400, layout: 'sideBySide' },
  'folding phone': { width: 717, height: 512, layout: 'sideBySide' },
  'phone with text at 200 %': { width: 390, height: 557, layout: 'stacked', textScale: 2 },
  projector: { width: 1920, height: 1080, layout: 'sideBySide' },
  slide: { width: 640, height: 360, layout: 'sideBySide' },
  'slide of 4:3': { width: 533, height: 400, layout: 'sideBySide' }
} as const satisfies Record<string, StageSize>;
