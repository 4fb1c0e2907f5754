import type { OpenPage } from './open-page';

/** Which of the file's pages is shown. */
export const openPage = $state<OpenPage>({ view: 'story', locale: 'en', file: 'en' });
