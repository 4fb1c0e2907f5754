import { problem, reporter } from '../ledger/content-error';
import { monthOfYear, yearOf } from '../ledger/month-range';
import { monthSpan } from '../ledger/month-span';
import { readWords, type KeyedWords } from './markdown';
import { saidIn } from './periods-said';
import { fillText, type ProseContext } from './prose';
import type { SourceFile } from '../ledger/source-file';
import type { Site } from './types';

const KEYS = [
  ...(['title', 'short-title', 'description', 'place', 'period'] as const),
  ...(['source', 'credit'] as const)
] satisfies (keyof Site)[];

/** The period that the cover names has to be that of the figures. @param told the figure whose period it is */
function checkPeriod(
  { file, problems, locale, ledger }: ProseContext,
  told: string,
  { text, line }: KeyedWords
) {
  const figure = ledger.get(told);
  const span = figure && monthSpan(figure.period);
  if (!span) return;
  const { months, years } = saidIn(text, locale);
  const ends = [span.from, span.to].map(monthOfYear);
  const same =
    Math.min(...months) === ends[0] &&
    Math.max(...months) === ends[1] &&
    [span.from, span.to].every((month) => years.has(yearOf(month)));
  if (!same) problems.push(problem(file, line, 'sitePeriodOther', text, told, figure.period));
}

/**
 * Reads `site.en.md` or `site.zh.md`. Everything wrong is added to the context’s problems.
 * @param told the figure whose period the whole is of
 */
export function compileSite(source: SourceFile, context: ProseContext, told?: string): Site {
  const { problems, file } = context;
  const say = reporter(file, problems);
  const words = readWords(source, problems);
  if (!words) return {} as Site;
  const site = Object.fromEntries(
    KEYS.map((key) => {
      const found = words.find((one) => one.key === key);
      return [key, found ? fillText(found.text, found.line, context) : ''];
    })
  ) as Record<(typeof KEYS)[number], string>;
  const period = words.find(({ key }) => key === 'period');
  if (told && period) checkPeriod(context, told, period);
  for (const [index, { key, line }] of words.entries()) {
    if (!(KEYS as readonly string[]).includes(key)) say(line, 'wordUnknown', key, KEYS);
    else if (words.findIndex((one) => one.key === key) < index) say(line, 'wordTwice', key);
  }
  for (const key of KEYS) if (!words.some((one) => one.key === key)) say(1, 'wordMissing', key);
  return site;
}
