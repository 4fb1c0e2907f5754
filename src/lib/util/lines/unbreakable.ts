/** Characters as wide as high: Han and the punctuation that is set with it. A line may break between any two. */
export const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/;

/** Runs of narrow characters, a no-break space among them, and spaces and wide characters one by one. */
const TOKENS = /[^ \u2e80-\u9fff\uff00-\uffef]+|./g;

/** Stops, closing marks and signs that begin no line, and opening marks that end none (GB/T 15834, JLReq). */
const BEGINS_NO_LINE = /^[，。；：、？！）》〉」』】”’…—～·％%,.;:!?)\]]/;
const ENDS_NO_LINE = /[（《〈「『【“‘([]$/;

/** A number stays with what it counts, whatever stands between them: 11个, 4.58亿元, 90多家. */
const NUMBER = /\d[万亿]?多?$/;
const COUNTED = /^[\u4e00-\u9fff]/;
/** And with what says how exact it is: 约430人. */
const NEARLY = /约$/;

/** Whether a number ends the one text and what it counts begins the other. */
export const isCounted = (before: string, after: string) => NUMBER.test(before) && COUNTED.test(after);

/** A month stays with its day: 1月28日. */
const MONTH = /\d月$/;

/** Whether a line may not break between two texts that follow one another. */
const clings = (before: string, after: string) =>
  BEGINS_NO_LINE.test(after) ||
  ENDS_NO_LINE.test(before) ||
  isCounted(before, after) ||
  ((NEARLY.test(before) || MONTH.test(before)) && /^\d/.test(after));

/** Joins what a line may not break between. @param more pairs that stay together besides */
export function joinUnbreakable(
  parts: readonly string[],
  more: (before: string, after: string) => boolean = () => false
): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (clings(last, part) || more(last, part)))
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** The pieces of a text between which a line may break: words and spaces, and Chinese by the character. */
export const unbreakable = (text: string): string[] => joinUnbreakable(text.match(TOKENS) ?? []);
