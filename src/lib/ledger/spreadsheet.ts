// What a spreadsheet makes of numbers and dates, read back as they are typed by hand. A cell that can be read in one way
// alone is rewritten; any other is left as it is, so that whoever refuses it quotes what stands in the file.
import { ENGLISH_MONTHS } from './english-months';
import { UNITS, type Unit } from './units';

/** Digits, signs and stops of full width to half width, and the true minus to the keyboard's. */
const halfWidth = (cell: string) => cell.normalize('NFKC').replaceAll('\u2212', '-').trim();

const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** A number without full-width digits and thousands separators. */
export function plainNumber(cell: string): string {
  const text = halfWidth(cell);
  if (GROUPED.test(text)) return text.replaceAll(',', '');
  return PLAIN.test(text) ? text : cell;
}

const MONTHS = ENGLISH_MONTHS.map((name) => name.slice(0, 'jan'.length).toLowerCase());
const NAME = `(${MONTHS.join('|')})[a-z]*`;
const YEAR_FIRST = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:(?:[-/.]|月)(\d{1,2})日?|月)?$/;
/** `3/26/2020` and `26/3/2020`. */
const YEAR_LAST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** `26-Mar-20`, and `Mar-20`: of a day without its year, `26-Mar`, the year is lost. */
const NAMED = new RegExp(`^(?:(\\d{1,2})-)?${NAME}-(\\d{2}|\\d{4})$`, 'i');
const HOUR = /^(.*\d日?)(?:T|\s+)(\d{1,2}):(\d{2})(?::00)?$/;

const joined = (year: string, month: string, day?: string) =>
  [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');

/** A spreadsheet takes two digits up to 29 for years of this century. */
const fullYear = (year: string) => (year.length === 4 ? year : Number(year) < 30 ? `20${year}` : `19${year}`);

function plainDay(text: string): string | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return joined(first[1]!, first[2]!, first[3]);
  const named = NAMED.exec(text);
  if (named) {
    const month = MONTHS.indexOf(named[2]!.toLowerCase()) + 1;
    return joined(fullYear(named[3]!), String(month), named[1]);
  }
  const [, one = '', other = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  if (Number(one) > 12) return joined(year, other, one);
  // Of two numbers up to 12 either may be the month, unless they are the same.
  return Number(other) > 12 || (one && Number(one) === Number(other)) ? joined(year, one, other) : undefined;
}

/** A day, a month or an hour as ISO 8601 writes it: `2020/3/26`, `Mar-20`, `2020年3月26日 9:00`. */
function plainDate(cell: string): string {
  const text = halfWidth(cell);
  const [, day, hour, minute] = HOUR.exec(text) ?? [];
  const date = plainDay(day ?? text);
  if (date === undefined) return PLAIN.test(text) ? text : cell;
  return hour ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
}

/** A value as it is typed by hand: `1,430`, `４３０`, `53.6%`, `2020/3/26`. */
export function plainValue(cell: string, unit: Unit): string {
  const { kind } = UNITS[unit];
  if (kind === 'label') return cell;
  if (unit === 'year') return plainNumber(cell);
  if (kind !== 'date') return plainNumber(kind === 'percent' ? cell.replace(/\s*[%％]$/, '') : cell);
  const date = plainDate(cell);
  // Shown with its day, a month is the first of it.
  return unit === 'month' && /^\d{4}-\d{2}-01$/.test(date) ? date.slice(0, -3) : date;
}

/** A period as it is typed by hand: days, months and years, also the two that it is from and to, or compares. */
export const plainPeriod = (cell: string): string =>
  cell
    .split(/(\.\.| vs )/)
    .map((part) => (/\p{Nd}/u.test(part) ? plainDate(part) : part))
    .join('');
