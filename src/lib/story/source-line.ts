import { LANGUAGES, type Locale } from '../locales/locales';
import { MESSAGES } from '../locales/messages/reading/messages';
import type { PrintedFigure } from './types';

/**
 * Where a step's figures come from, in one line: paragraphs of the feature, publishers, what is derived, the map.
 * @param figures the step's figures
 */
export function sourceText(figures: readonly PrintedFigure[], locale: Locale, map = false): string {
  const messages = MESSAGES[locale];
  const { regional, semicolon, colon, stop, space } = LANGUAGES[locale];
  const paragraphs = [...new Set(figures.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
  const publishers = [...new Set(figures.flatMap(({ publisher }) => publisher ?? []))];
  const list = new Intl.ListFormat(regional, { type: 'conjunction' });
  const parts = [
    ...(paragraphs.length ? [messages.feature(list.format(paragraphs.map(String)))] : []),
    ...publishers.map(messages.asPublished)
  ];
  const joined = parts.join(semicolon);
  const sentence = joined ? `${messages.source}${colon}${joined}${stop}` : '';
  const derived = figures.some(({ kind, publisher }) => kind === 'derived' && !publisher)
    ? messages.derivedHere
    : '';
  return [sentence, derived, map ? messages.mapCredit : ''].filter(Boolean).join(space);
}
