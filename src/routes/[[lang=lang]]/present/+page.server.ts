import editions from 'virtual:story';
import { readingOf } from '$lib/story/reading';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params }) => ({
  edition: readingOf(editions[params.lang === 'zh' ? 'zh' : 'en'])
});
