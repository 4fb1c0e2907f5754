import { wordsOf, type Words } from '../locales/faults/said';
import { UNITS, type Unit } from './units';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const WHOLE = /^(?:0|[1-9]\d*)$/;
/** What a number in the computer's own format keeps of a decimal one. */
const MOST_DIGITS = 15;

/** How a date is written, and what is wanting to make it an instant. */
const DATES: Partial<Record<Unit, { pattern: RegExp; rest: string }>> = {
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, rest: 'T00:00Z' },
  datetime: { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, rest: 'Z' },
  month: { pattern: /^\d{4}-\d{2}$/, rest: '-01T00:00Z' },
  year: { pattern: /^[12]\d{3}$/, rest: '-01-01T00:00Z' }
};

export const decimalsOf = (value: string) => value.split('.')[1]?.length ?? 0;

/** `149.49` with exponent 8 is exactly 14949000000: shifted as text, so that no binary fraction creeps in. Never −0. */
export const inBaseUnits = (value: string, unit: Unit) => Number(`${value}e${UNITS[unit].exponent}`) + 0;

/** What a printed value can be: half a unit of its last digit either way; a count is exact. */
export function rounding(value: string, unit: Unit) {
  const number = inBaseUnits(value, unit);
  if (UNITS[unit].kind === 'count') return { low: number, high: number };
  const half = Number(`0.5e${UNITS[unit].exponent - decimalsOf(value)}`);
  return { low: number - half, high: number + half };
}

/** Whether a text is a day, month, year or hour that the calendar has; 30 February is none. */
function isDate(value: string, { pattern, rest }: { pattern: RegExp; rest: string }): boolean {
  if (!pattern.test(value)) return false;
  const instant = new Date(value + rest);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

const ADVICE = {
  date: wordsOf(
    'Write a date as 2020-03-26, an hour as 2020-03-26T09:00, a month as 2020-03, a year as 2020. | ' +
      '日期写 2020-03-26，带钟点写 2020-03-26T09:00，月份写 2020-03，年份写 2020。'
  ),
  label: wordsOf('Write the words as printed. | 照原文写。'),
  digits: wordsOf(
    `Write at most ${MOST_DIGITS} digits; a larger unit needs fewer. | 最多写${MOST_DIGITS}位数字；换大一点的单位。`
  ),
  count: wordsOf(
    'Write a whole number in plain digits, no commas or units, such as 1234. | 只写整数，不加逗号和单位，例如 1234。'
  ),
  number: wordsOf(
    'Write a plain number with a point, no commas or units, such as 12.75. | 只写数字和小数点，不加逗号和单位，例如 12.75。'
  )
};

/** What to write instead of a value that its unit does not allow; undefined for one that it does. */
export function adviceOnValue(value: string, unit: Unit): Words | undefined {
  const date = DATES[unit];
  if (date) return isDate(value, date) ? undefined : ADVICE.date;
  if (UNITS[unit].kind === 'label') return value ? undefined : ADVICE.label;
  if (value.replace(/\D/g, '').length > MOST_DIGITS) return ADVICE.digits;
  if (UNITS[unit].kind === 'count') return WHOLE.test(value) ? undefined : ADVICE.count;
  return NUMBER.test(value) ? undefined : ADVICE.number;
}
