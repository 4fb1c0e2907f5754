import { problem, type Problem } from '../../ledger/content-error';
import type { Figure, Ledger } from '../../ledger/figure';
import { UNITS } from '../../ledger/units';
import { inBaseUnits } from '../../ledger/value';
import { chineseValue } from './number-words';

const SCALE: Record<string, number> = { 万亿: 12, 亿: 8, 万: 4 };
const IN_DIGITS = /(\d[\d,]*(?:\.\d+)?)(万亿|亿|万)?/g;
/** What a phrase says of a number below zero: 下降4.2%, -4.2%. */
const BELOW_ZERO = /[-\u2212－负]\s*\d|[降减跌少]|下滑|回落/;
const IN_WORDS = /[零〇一二两三四五六七八九十百千万亿]+/g;

/** Every number that a phrase prints: as it stands, in base units, and whether it has a scale such as 亿. */
function numbersOf(phrase: string) {
  const digits = [...phrase.normalize('NFKC').matchAll(IN_DIGITS)].map(([, number = '', scale]) => ({
    number: Number(`${number.replaceAll(',', '')}e${scale ? SCALE[scale] : 0}`),
    scaled: scale !== undefined
  }));
  const words = [...phrase.matchAll(IN_WORDS)].flatMap(([word]) => {
    const number = chineseValue(word);
    return number === undefined ? [] : [{ number, scaled: /[万亿]/.test(word) }];
  });
  return [...digits, ...words];
}

/** The parts of a date that its phrase says, as numbers: 3月26日上午9点 of an hour, 今年3月 of a month. */
function partsOfDate({ value, unit }: Figure): number[] {
  const [year, month, day, hour] = value.split(/[-T:]/).map(Number);
  if (unit === 'year') return [year!];
  const parts = [month!, day, hour];
  return parts.filter((part) => part !== undefined && !Number.isNaN(part)) as number[];
}

/** Names in a list, as 招工难、招聘难、配套难等. */
const namesIn = (phrase: string) => phrase.split(/[、和及]/).length;

function holds(figure: Figure, phrase: string): boolean {
  const { kind } = UNITS[figure.unit];
  if (kind === 'label') return phrase.includes(figure.value);
  const numbers = numbersOf(phrase);
  if (kind === 'date') {
    // Hours of the afternoon are counted from noon.
    return partsOfDate(figure).every((part) =>
      numbers.some(({ number }) => number === part || (part > 12 && number === part - 12))
    );
  }
  if (figure.kind === 'counted' && namesIn(phrase) === figure.number) return true;
  const said = figure.number < 0 && BELOW_ZERO.test(phrase) ? figure.value.replace('-', '') : figure.value;
  const [inRow, inBase] = [Number(said), inBaseUnits(said, figure.unit)];
  return numbers.some(
    ({ number, scaled }) => Object.is(number, scaled ? inBase : inRow) || number === inBase
  );
}

/** Reports rows whose phrase prints another value, or whose bounds leave the value out. */
export function reviewRows(ledger: Ledger): Problem[] {
  return [...ledger.values()].flatMap((figure) => {
    const { id, file, line, value, phrase, qualifier, interval, formula, number } = figure;
    const found: Problem[] = [];
    // A phrase that is a date of the article, a spreadsheet may have rewritten: what it writes has no words.
    if (phrase && !(/\p{L}/u.test(phrase) && holds(figure, phrase)))
      found.push(
        problem(file, line, figure.kind === 'counted' ? 'namesOther' : 'phraseOther', id, value, phrase)
      );
    // "More than 90" is 91 to 99, and not 90.
    const bounded = interval && !formula && qualifier !== 'more-than';
    if (bounded && (number < interval.low || number > interval.high))
      found.push(problem(file, line, 'boundsElsewhere', id, value));
    return found;
  });
}
