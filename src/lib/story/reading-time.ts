import type { Locale } from '../ledger/figure';
import { blockText, inlineToText } from './prose';
import type { Edition } from './types';

/** Words of English and Hanzi read in a minute; a figure story is read slower than a novel. */
const PACE = { en: 180, zh: 320 };
/** Seconds a reader gives to a picture. */
const LOOK = 6;

/** English words, or Chinese characters. */
export const wordCount = (text: string, locale: Locale) =>
  locale === 'zh' ? text.replace(/\s/g, '').length : text.trim().split(/\s+/).length;

/** Whole minutes the story takes, from its words and its pictures. */
export function readingMinutes({ locale, chapters }: Edition): number {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const words = steps.reduce((sum, { heading, body }) => {
    const text = [inlineToText(heading), ...body.map(blockText)].join(' ');
    return sum + wordCount(text, locale);
  }, 0);
  return Math.max(1, Math.round(words / PACE[locale] + (steps.length * LOOK) / 60));
}
