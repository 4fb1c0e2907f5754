import type { Locale } from '../locales/locales';
import type { Edition } from '../story/types';

/** What a sound content holds, in a line. */
export function summary({ en }: Record<Locale, Edition>): string {
  const steps = en.chapters.reduce((sum, chapter) => sum + chapter.steps.length, 0);
  const chapters = en.chapters.length - 1;
  return `${en.ledger.length} figures, ${chapters} chapters and the cover, ${steps} steps, in two languages`;
}
