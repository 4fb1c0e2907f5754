import type { Locale } from '../ledger/figure';
import { MESSAGES } from '../locales/messages/reading/messages';
import type { PrintedFigure } from './types';

/**
 * Where a step's figures come from, in one line: paragraphs of the feature, publishers, what is derived, the map.
 * @param figures the step's figures
 */
export function sourceText(figures: readonly PrintedFigure[], locale: Locale, map = false): string {
  const messages = MESSAGES[locale];
  const paragraphs = [...new Set(figures.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
  const publishers = [...new Set(figures.flatMap(({ publisher }) => publisher ?? []))];
  const list = new Intl.ListFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { type: 'conjunction' });
  const parts = [
    ...(paragraphs.length ? [messages.feature(list.format(paragraphs.map(String)))] : []),
    ...publishers.map(messages.asPublished)
  ];
  const joined = parts.join(locale === 'zh' ? '；' : '; ');
  const sentence = joined
    ? `${messages.source}${locale === 'zh' ? '：' : ': '}${joined}${locale === 'zh' ? '。' : '.'}`
    : '';
  const derived = figures.some(({ kind, publisher }) => kind === 'derived' && !publisher)
    ? messages.derivedHere
    : '';
  return [sentence, derived, map ? messages.mapCredit : ''].filter(Boolean).join(locale === 'zh' ? '' : ' ');
}
