/** After these a Chinese line may end with a good conscience. */
const CLAUSE = /[^，。；：？！]*[，。；：？！]|[^，。；：？！]+/gu;
const STOP = /^[\p{P}\s]+$/u;
/** Endings that make one word with what they follow, which the dictionary may not know: 国家级. */
const ENDING = /^[级性化率]$/u;

/** Words as the browser's dictionary knows them; without one, characters. */
function wordsOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

/**
 * A Chinese title as clauses of words, so that a line breaks after a clause or else between words, and a large title
 * never tears a word apart. Stops stay with the word before them, numbers with the one after.
 */
export function phrases(title: string): string[][] {
  return (title.match(CLAUSE) ?? []).map((clause) => {
    const joined: string[] = [];
    for (const word of wordsOf(clause)) {
      const last = joined.at(-1);
      if (last !== undefined && (STOP.test(word) || ENDING.test(word) || /[\d（《“]$/u.test(last)))
        joined[joined.length - 1] = last + word;
      else joined.push(word);
    }
    return joined;
  });
}
