import type { Size } from '../scenes/kit/scene';

/** The deck's virtual stage: the smallest label of a scene, 12 px, stands at 24 px on a screen of 1280 × 720. */
export const STAGE: Size = { width: 640, height: 360, words: 'beside' };
