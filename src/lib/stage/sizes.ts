import type { Size } from '$lib/scenes/kit/scene';

/** When the words stand beside the picture: on a low window sooner, and whatever the size of text. The style sheets' queries are the same. */
export const BESIDE =
  '(min-width: 40em) and (min-aspect-ratio: 11/10), (min-width: 590px) and (max-height: 480px) and (min-aspect-ratio: 4/3)';

/** Stages drawn on the server, where the reader's is not known: CSS shows the one that suits. */
export const PRERENDERED: { below: Size; beside: Size } = {
  below: { width: 390, height: 557, words: 'below' },
  beside: { width: 1440, height: 900, words: 'beside' }
};

/** A printed step, as on a laptop: the page's style sheet sets its words by the same measure. */
export const PRINTED: Size = { width: 1440, height: 900, words: 'beside' };
