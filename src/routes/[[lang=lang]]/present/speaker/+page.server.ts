import { localeOf } from '$lib/locales/locales';
import editions from 'virtual:story';
import { readingOf } from '$lib/story/reading';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params }) => ({
  edition: readingOf(editions[localeOf(params.lang)])
});
