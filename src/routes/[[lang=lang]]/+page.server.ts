import { outlineOf } from '$lib/story/outline';
import editions from 'virtual:story';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params }) => ({
  story: outlineOf(editions[params.lang === 'zh' ? 'zh' : 'en'])
});
