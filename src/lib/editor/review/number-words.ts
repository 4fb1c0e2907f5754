/** A number written in words, where it stands in a text, and what it comes to. */
export interface NumberInWords {
  index: number;
  words: string;
  value: number;
}

const ONES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = new Map<string, number>([
  ['a', 1],
  ...[...ONES, ...TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10])
]);
const LARGE = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9]
]);
const WORD = `(?:${[...SMALL.keys(), ...LARGE.keys()].join('|')})`;
const ENGLISH = new RegExp(`\\b${WORD}(?:(?:[ -]|[ -]and[ -])${WORD})*\\b`, 'gi');

function englishValue(words: string): number {
  let [total, group] = [0, 0];
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const large = LARGE.get(word);
    if (large === undefined) group += SMALL.get(word) ?? 0;
    else if (large > 100) {
      total += Math.max(1, group) * large;
      group = 0;
    } else group = Math.max(1, group) * large;
  }
  return total + group;
}

const DIGITS = '零一二三四五六七八九';
const digitOf = (mark: string) => (mark === '两' ? 2 : mark === '〇' ? 0 : DIGITS.indexOf(mark));
const DIGIT = '[一二两三四五六七八九]';
/** Up to 9999; each rank once, from the largest to the smallest: 万一 and 一五一十 are no numbers. */
const BELOW_10000 = `(?:${DIGIT}千)?(?:零?${DIGIT}百)?(?:零?${DIGIT}?十)?(?:零?${DIGIT})?`;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]{2,}/g;
const NUMERAL = new RegExp(
  `^(?:((?=[^亿])${BELOW_10000})亿)?(?:零?((?=[^万])${BELOW_10000})万)?零?(${BELOW_10000})$`
);

function below10000(text: string): number {
  let [total, digit] = [0, 0];
  for (const mark of text) {
    const rank = { 千: 1000, 百: 100, 十: 10 }[mark];
    if (rank === undefined) digit = digitOf(mark);
    else {
      total += (digit || 1) * rank;
      digit = 0;
    }
  }
  return total + digit;
}

/** What a Chinese numeral comes to; undefined for characters that make none. */
export function chineseValue(text: string): number | undefined {
  const found = NUMERAL.exec(text);
  // Two digits side by side, as in 三四个, are no number either.
  if (!found || !/^.$|[十百千万亿]/u.test(text)) return undefined;
  const [, yi, wan, rest] = found;
  const scaled = (part: string | undefined, scale: number) =>
    part === undefined ? 0 : below10000(part) * scale;
  return scaled(yi, 1e8) + scaled(wan, 1e4) + below10000(rest ?? '');
}

/** Every number in words of a text, in either language, but single Chinese digits. */
export function numbersInWords(text: string): NumberInWords[] {
  const english = [...text.matchAll(ENGLISH)].map(({ index, 0: words }) => ({
    index,
    words,
    value: englishValue(words)
  }));
  const chinese = [...text.matchAll(CHINESE)].flatMap(({ index, 0: words }) => {
    const value = chineseValue(words);
    return value === undefined ? [] : [{ index, words, value }];
  });
  return [...english, ...chinese];
}

/**
 * Whether a number in words is a figure, which belongs into the ledger. Up to ten, numbers are ordinary words of a
 * sentence; a round power of ten, such as ten million or 百万, is a unit or a scale.
 */
export const isFigure = (value: number) => value > 10 && !Number.isInteger(Math.log10(value));

const SMALL_NUMBER = /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b|[两二三四五六七八九十]/gi;
/** Where these marks count nothing. */
const IDIOMS =
  /十分|四川|千里|万一|四舍五入|百分之|第[一二三四五六七八九十]+|[二两三四五六七八九十]+[等期月]/g;

/** Numbers up to ten in words: ordinary ones, unless they count what a row has. */
export const smallNumbersIn = (text: string): string[] =>
  [...text.replace(IDIOMS, '').matchAll(SMALL_NUMBER)].map(([word]) => word);
