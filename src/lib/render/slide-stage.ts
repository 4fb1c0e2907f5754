import type { StageSize } from '../scenes/_kit/scene';

/** Virtual px across: the smallest label, 12 px, is 24 px on a screen 1280 px wide. */
const ACROSS = 640;
/** Virtual px from top to bottom at the most, so that it is 3 % of the height on a screen of 4:3 too. */
const HIGH = 400;
/** A window taller than wide (a screen on a totem, a phone) has the words under the picture, on a phone's width. */
const ACROSS_UPRIGHT = 390;
/** Aspects that a slide takes up; beyond them the chapter's ground fills the window. The style sheet has the same. */
const ASPECT = { least: 4 / 3, most: 1.85 };
const UPRIGHT_ASPECT = { least: 0.45, most: 0.75 };
/** Below this aspect the words stand under the picture. */
const UPRIGHT = 1;
/** Share of an upright slide's height that the picture takes. */
const PICTURE_SHARE = 0.66;

const within = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(most, Math.max(least, value));

/** The virtual stage that a scene is asked for in a window of this size; it is then scaled to fit. */
export function stageIn(width: number, height: number): StageSize {
  const aspect = width > 0 && height > 0 ? width / height : 16 / 9;
  if (aspect < UPRIGHT)
    return {
      width: ACROSS_UPRIGHT,
      height: Math.round((ACROSS_UPRIGHT / within(aspect, UPRIGHT_ASPECT)) * PICTURE_SHARE),
      layout: 'stacked'
    };
  const taken = within(aspect, ASPECT);
  const across = Math.min(ACROSS, HIGH * taken);
  return { width: Math.round(across), height: Math.round(across / taken), layout: 'sideBySide' };
}
