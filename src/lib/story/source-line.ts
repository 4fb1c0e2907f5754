import type { Locale } from '../ledger/figure';
import { WORDS } from '../locales/messages/reading/messages';
import type { PrintedFigure } from './types';

/**
 * Where a step's figures come from, in one line: paragraphs of the feature, publishers, what is derived, the map.
 * @param figures the step's figures
 */
export function sourceText(figures: readonly PrintedFigure[], locale: Locale, map = false): string {
  const words = WORDS[locale];
  const paragraphs = [...new Set(figures.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
  const publishers = [...new Set(figures.flatMap(({ publisher }) => publisher ?? []))];
  const list = new Intl.ListFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { type: 'conjunction' });
  const parts = [
    ...(paragraphs.length ? [words.feature(list.format(paragraphs.map(String)))] : []),
    ...publishers.map(words.asPublished)
  ];
  const joined = parts.join(locale === 'zh' ? '；' : '; ');
  const sentence = joined
    ? `${words.source}${locale === 'zh' ? '：' : ': '}${joined}${locale === 'zh' ? '。' : '.'}`
    : '';
  const derived = figures.some(({ kind, publisher }) => kind === 'derived' && !publisher)
    ? words.derivedHere
    : '';
  return [sentence, derived, map ? words.mapCredit : ''].filter(Boolean).join(locale === 'zh' ? '' : ' ');
}
