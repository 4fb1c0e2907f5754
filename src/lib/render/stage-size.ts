import type { StageSize } from '$lib/scenes/_kit/scene';
import { memoize } from '../util/memoize';

/**
 * When the words stand beside the picture: on a low window sooner, and whatever the size of text. The style sheets'
 * queries are the same.
 */
export const BESIDE =
  '(min-width: 40em) and (min-aspect-ratio: 11/10), ' +
  '(min-width: 540px) and (max-height: 480px) and (min-aspect-ratio: 4/3)';

/**
 * A lower stage has no room for all that scenes draw, px: they draw for one as high as this, which is scaled to fit.
 */
const LEAST_HEIGHT = { stacked: 375, sideBySide: 360 };

/**
 * The stage that a scene draws for in a box of this size, px.
 * @param textScale the reader's text size over the usual
 * @returns the same object for the same box, so that nothing is drawn anew
 */
export const stageFor = memoize(
  (width: number, height: number, layout: StageSize['layout'], textScale: number): StageSize => {
    const larger = Math.max(1, LEAST_HEIGHT[layout] / height);
    return { width: Math.round(width * larger), height: Math.round(height * larger), layout, textScale };
  },
  (...box) => box.join()
);

/** Stages drawn on the server, where the reader's is not known: CSS shows the one that suits. */
export const PRERENDERED: Record<StageSize['layout'], StageSize> = {
  stacked: { width: 390, height: 557, layout: 'stacked' },
  sideBySide: { width: 1440, height: 900, layout: 'sideBySide' }
};

/** A printed step, as on a laptop: the page's style sheet sets its words by the same measure. */
export const PRINTED: StageSize = { width: 1440, height: 900, layout: 'sideBySide' };
