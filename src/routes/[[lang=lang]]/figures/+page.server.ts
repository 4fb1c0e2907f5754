import { localeOf } from '$lib/locales/locales';
import { base } from '$app/paths';
import editions from 'virtual:story';
import { figureFiles } from '$lib/figures/files';
import { datasetOf } from '$lib/figures/structured-data';
import { figuresPage } from '$lib/figures/table';
import { addressesOf } from '$lib/ui/structured';
import { dataScript } from '$lib/util/data-script';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params, url, locals }) => {
  const page = figuresPage(editions[localeOf(params.lang)]);
  const addresses = addressesOf(__SITE__, url.pathname.slice(base.length));
  locals.linkedData = dataScript('application/ld+json', datasetOf(page, addresses));
  const files = Object.entries(figureFiles(__SITE__)).map(([file, { text }]) => ({
    file,
    bytes: Buffer.byteLength(text)
  }));
  return { page, files };
};
