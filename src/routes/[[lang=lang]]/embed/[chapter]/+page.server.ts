import { CHAPTER_ENTRIES, chapterAt } from '$lib/share/chapters';
import { chapterOutlineOf } from '$lib/story/outline';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CHAPTER_ENTRIES;

export const load: PageServerLoad = ({ params }) => {
  const found = chapterAt(params);
  if (!found) error(404);
  const { edition, chapter } = found;
  return {
    locale: edition.locale,
    site: edition.site,
    chapter: chapterOutlineOf(chapter),
    summary: chapter.summary
  };
};
