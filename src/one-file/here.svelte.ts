import type { Place } from './place';

/** Which of the file's pages is shown. */
export const here = $state<Place>({ view: 'story', locale: 'en', file: 'en' });
