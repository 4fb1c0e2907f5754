import editions from 'virtual:story';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params }) => ({
  edition: editions[params.lang === 'zh' ? 'zh' : 'en']
});
