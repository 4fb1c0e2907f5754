import editions from 'virtual:story';
import { figureFiles } from '$lib/figures/files';
import { figuresPage } from '$lib/figures/table';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params, url }) => ({
  page: figuresPage(editions[params.lang === 'zh' ? 'zh' : 'en']),
  files: Object.entries(figureFiles(url.href)).map(([file, { text }]) => ({
    file,
    bytes: Buffer.byteLength(text)
  }))
});
