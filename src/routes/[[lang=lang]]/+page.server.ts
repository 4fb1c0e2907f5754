import { localeOf } from '$lib/locales/locales';
import { base } from '$app/paths';
import { outlineOf } from '$lib/story/outline';
import editions from 'virtual:story';
import { articleOf } from '$lib/figures/structured-data';
import { addressesOf } from '$lib/ui/structured';
import { dataScript } from '$lib/util/data-script';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params, locals, url }) => {
  const edition = editions[localeOf(params.lang)];
  const addresses = addressesOf(__SITE__, url.pathname.slice(base.length));
  locals.linkedData = dataScript('application/ld+json', articleOf(edition, addresses));
  const story = outlineOf(edition);
  locals.island = { name: 'story', props: { story } };
  return { story };
};
