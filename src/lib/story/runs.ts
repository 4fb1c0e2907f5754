import { LANGUAGES, type Locale } from '../locales/locales';
import { isCounted } from '../util/lines/unbreakable';
import type { Inline } from './types';

/** Marks words of the other script with their language, for voices and for glyph choice. */
export function foreignRuns(text: string, locale: Locale): Inline[] {
  const { foreign, other } = LANGUAGES[locale];
  return text
    .split(foreign)
    .map((part, index): Inline =>
      index % 2 ? { type: 'foreign', lang: LANGUAGES[other].tag, text: part } : part
    )
    .filter((part) => part !== '');
}

/** Characters that stay together at the end of a Chinese paragraph, its full stop among them. */
const TAIL = 4;

/** Keeps a paragraph's last characters on one line, so that none is left alone where the browser cannot see to it. */
export function keepTail(runs: Inline[]): Inline[] {
  const last = runs.at(-1);
  if (typeof last !== 'string' || last.length <= TAIL) return runs;
  return [...runs.slice(0, -1), last.slice(0, -TAIL), { type: 'unbroken', text: last.slice(-TAIL) }];
}

/** May not break a line, and has no width. */
const JOINER = '\u2060';

/** Keeps a figure and what it counts on one line: 15个. */
export function keepCounted(runs: Inline[]): Inline[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const figure = typeof before === 'object' && before.type === 'figure' ? before.text : '';
    return typeof run === 'string' && isCounted(figure, run) ? JOINER + run : run;
  });
}
