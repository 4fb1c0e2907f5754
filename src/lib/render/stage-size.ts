import type { Size } from '$lib/scenes/_kit/scene';

/** When the words stand beside the picture: on a low window sooner, and whatever the size of text. The style sheets' queries are the same. */
export const BESIDE =
  '(min-width: 40em) and (min-aspect-ratio: 11/10), (min-width: 540px) and (max-height: 480px) and (min-aspect-ratio: 4/3)';

/** A lower stage has no room for all that scenes draw, px: they draw for one as high as this, which is scaled to fit. */
const LEAST_HEIGHT = { below: 375, beside: 360 };

/** The stage that a scene draws for in a box of this size, px. @param text the reader's text size over the usual */
export function stageFor(width: number, height: number, words: Size['words'], text: number): Size {
  const larger = Math.max(1, LEAST_HEIGHT[words] / height);
  return { width: Math.round(width * larger), height: Math.round(height * larger), words, text };
}

/** Stages drawn on the server, where the reader's is not known: CSS shows the one that suits. */
export const PRERENDERED: { below: Size; beside: Size } = {
  below: { width: 390, height: 557, words: 'below' },
  beside: { width: 1440, height: 900, words: 'beside' }
};

/** A printed step, as on a laptop: the page's style sheet sets its words by the same measure. */
export const PRINTED: Size = { width: 1440, height: 900, words: 'beside' };
