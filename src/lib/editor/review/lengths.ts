import { problem, type Problem } from '../../ledger/content-error';
import type { SourceFile } from '../../ledger/source-file';
import { LOCALES, type Locale } from '../../locales/locales';
import { wordCount } from '../../story/reading-time';
import type { Edition } from '../../story/types';

interface Length {
  least: number;
  most: number;
}

/** What a listener bears of a picture in words: English words, Chinese characters. */
export const PICTURE_LENGTH: Record<Locale, Length> = {
  en: { least: 25, most: 66 },
  zh: { least: 40, most: 135 }
};
/** What a search engine or a chat shows under a title; shorter ones say nothing there. */
const DESCRIPTION_LENGTH: Record<Locale, Length> = {
  en: { least: 10, most: 60 },
  zh: { least: 16, most: 120 }
};

/** The first line of a text that matches, from 1. */
const lineOf = ({ text }: SourceFile, pattern: RegExp) =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => pattern.test(line))
  ) + 1;

/** The first line under a chapter's title. */
const summaryLine = ({ text }: SourceFile) =>
  Math.max(
    0,
    text.split('\n').findIndex((line, index) => index > 0 && line.trim() !== '')
  ) + 1;

/** Reports descriptions and pictures in words that are too short or too long to be of use. */
export function reviewLengths(
  editions: Record<Locale, Edition>,
  texts: ReadonlyMap<string, SourceFile>
): Problem[] {
  return LOCALES.flatMap((locale) => {
    const { site, chapters } = editions[locale];
    const found: Problem[] = [];
    const review = (text: string, { least, most }: Length, report: (count: number) => Problem) => {
      const count = wordCount(text, locale);
      if (count < least || count > most) found.push(report(count));
    };
    const description = DESCRIPTION_LENGTH[locale];
    const siteFile = texts.get(`site.${locale}`)!;
    review(site.description, description, (count) =>
      problem(siteFile.file, lineOf(siteFile, /^- description/), 'descriptionLength', count, description)
    );
    for (const { id, summary, steps } of chapters) {
      const source = texts.get(`${id}.${locale}`)!;
      review(summary, description, (count) =>
        problem(source.file, summaryLine(source), 'descriptionLength', count, description)
      );
      for (const step of steps) {
        const line = lineOf(source, new RegExp(`^## ${step.id}\\s*[(（:：]`));
        review(step.pictureInWords, PICTURE_LENGTH[locale], (count) =>
          problem(source.file, line, 'pictureLength', step.id, count, PICTURE_LENGTH[locale])
        );
        if (!/[.。”]$/.test(step.pictureInWords))
          found.push(problem(source.file, line, 'pictureUnended', step.id));
      }
    }
    return found;
  });
}
