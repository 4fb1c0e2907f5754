import { CHAPTER_ENTRIES, chapterAt } from '$lib/share/chapters';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CHAPTER_ENTRIES;
/** The page is gone before a script could run. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => {
  const found = chapterAt(params);
  if (!found) error(404);
  const { edition, chapter } = found;
  const { id, number, title, summary, steps } = chapter;
  return { locale: edition.locale, site: edition.site, id, number, title, summary, hash: steps[0]!.hash };
};
