import { joinUnbreakable } from './unbreakable';

/** A stop ends a clause, with the marks that close after it; so does a zero-width space, as the writer's own hint. */
const CLAUSE = /[^，。；：？！\u200b]*[，。；：？！\u200b]+[）》〉」』】”’\u200b]*|[^，。；：？！\u200b]+/g;
/** Endings, which make one word with what they follow though the dictionary may not know it (国家级), and particles. */
const ENDING = /^[级性化率们的了着吗呢吧]$/;

/** Text without the hints that only line breaking needs. */
export const withoutBreakHints = (text: string) => text.replace(/[\u200b\u2060]/g, '');

/** A Chinese text as its clauses, after which a line may end with a good conscience. */
export const clausesOf = (text: string): string[] =>
  (text.match(CLAUSE) ?? []).map(withoutBreakHints).filter(Boolean);

/** Words as the browser's dictionary knows them; without one, characters. */
function wordsOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

const isEnding = (_before: string, after: string) => ENDING.test(after);

/**
 * A Chinese text as clauses of words, so that a line breaks after a clause or else between words, and large type never
 * tears a word apart.
 */
export const phrasesOf = (text: string): string[][] =>
  clausesOf(text).map((clause) => joinUnbreakable(wordsOf(clause), isEnding));
