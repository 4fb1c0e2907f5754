import { localeOf } from '$lib/locales/locales';
import { base } from '$app/paths';
import { outlineOf } from '$lib/story/outline';
import editions from 'virtual:story';
import { articleOf } from '$lib/figures/structured-data';
import { addressesOf, scriptOf } from '$lib/ui/structured';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params, locals, url }) => {
  const edition = editions[localeOf(params.lang)];
  locals.linkedData = scriptOf(articleOf(edition, addressesOf(__SITE__, url.pathname.slice(base.length))));
  return { story: outlineOf(edition) };
};
