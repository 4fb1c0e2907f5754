import { LANGUAGES, type Locale } from '../locales/locales';
import { blockText, inlineToText } from './prose';
import type { Edition } from './types';

/** Seconds a reader gives to a picture. */
const LOOK = 6;

/** English words, or Chinese characters. */
export const wordCount = (text: string, locale: Locale) =>
  LANGUAGES[locale].han ? text.replace(/\s/g, '').length : text.trim().split(/\s+/).length;

/** Whole minutes the story takes, from its words and its pictures. */
export function readingMinutes({ locale, chapters }: Edition): number {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const words = steps.reduce((sum, { heading, body }) => {
    const text = [inlineToText(heading), ...body.map(blockText)].join(' ');
    return sum + wordCount(text, locale);
  }, 0);
  return Math.max(1, Math.round(words / LANGUAGES[locale].pace.reading + (steps.length * LOOK) / 60));
}
