import type { Locale } from '../locales';

/** What is wrong, and what to write instead: a sentence each. */
export type Said = readonly [message: string, advice: string];

/** The same words in every language. */
export type Words = Readonly<Record<Locale, string>>;

/** Words of both languages in one text, as the tables have them: `whole life | 全周期`. */
export function wordsOf(text: string): Words {
  const [en = '', zh = en] = text.split(' | ');
  return { en, zh };
}
