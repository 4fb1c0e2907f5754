import { CHAPTER_ENTRIES, chapterAt } from '$lib/share/chapters';
import { chapterOutlineOf } from '$lib/story/outline';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CHAPTER_ENTRIES;

export const load: PageServerLoad = ({ params, locals }) => {
  const found = chapterAt(params);
  if (!found) error(404);
  const { edition, chapter } = found;
  const { locale, site } = edition;
  const frame = { locale, title: site.title, chapter: chapterOutlineOf(chapter) };
  locals.island = { name: 'frame', props: frame };
  return { frame, site, summary: chapter.summary };
};
