import { localeOf } from '../locales/locales';
import editions from 'virtual:story';
import type { Chapter } from '../story/types';

/** Of routes whose address names a chapter: all but the cover, which is the story's own. */
export const CHAPTER_ENTRIES = editions.en.chapters
  .slice(1)
  .flatMap(({ id }) => [{ chapter: id }, { lang: 'zh', chapter: id }]);

/** The edition and chapter that an address names. Undefined for one that the story does not have. */
export function chapterAt({ lang, chapter: id }: { lang?: string; chapter: string }) {
  const edition = editions[localeOf(lang)];
  const chapter: Chapter | undefined = edition.chapters.slice(1).find((one) => one.id === id);
  return chapter && { edition, chapter };
}
