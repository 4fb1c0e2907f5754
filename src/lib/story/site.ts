import { reporter } from '../ledger/content-error';
import { readWords } from './markdown';
import { fillText, type ProseContext } from './prose';
import type { SourceFile } from '../ledger/source-file';
import type { Site } from './types';

const KEYS = ['title', 'description', 'place', 'period', 'credit'] as const satisfies (keyof Site)[];

/** Reads `site.en.md` or `site.zh.md`. Everything wrong is added to the context's problems. */
export function compileSite(source: SourceFile, context: ProseContext): Site {
  const { problems, file } = context;
  const say = reporter(file, problems);
  const words = readWords(source, problems);
  if (!words) return {} as Site;
  const site: Site = Object.fromEntries(
    KEYS.map((key) => {
      const found = words.find((one) => one.key === key);
      return [key, found ? fillText(found.text, found.line, context) : ''];
    })
  ) as Record<(typeof KEYS)[number], string>;
  for (const [index, { key, line }] of words.entries()) {
    if (!(KEYS as readonly string[]).includes(key)) say(line, 'wordUnknown', key, KEYS);
    else if (words.findIndex((one) => one.key === key) < index) say(line, 'wordTwice', key);
  }
  for (const key of KEYS) if (!words.some((one) => one.key === key)) say(1, 'wordMissing', key);
  return site;
}
