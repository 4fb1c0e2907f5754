import { CHAPTER_ENTRIES, chapterAt } from '$lib/share/chapters';
import { chapterOutlineOf } from '$lib/story/outline';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CHAPTER_ENTRIES;

export const load: PageServerLoad = ({ params }) => {
  const found = chapterAt(params);
  if (!found) error(404);
  const { edition, chapter } = found;
  const outline = chapterOutlineOf(chapter);
  const wanted = new Set([
    ...chapter.steps.flatMap(({ figures }) => figures),
    ...Object.keys(chapter.figures)
  ]);
  return {
    locale: edition.locale,
    site: edition.site,
    chapter: outline,
    summary: chapter.summary,
    ledger: edition.ledger.filter(({ id }) => wanted.has(id))
  };
};
