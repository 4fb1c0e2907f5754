import { inlineToText } from '../story/prose';
import type { Slide } from './slides';

/** Typed text without what nobody types: marks over letters, capitals, spaces at the ends. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The slides whose title or chapter holds a text, or that have its number in the running order; all for an empty text.
 * @param shown hashes of the running order
 */
export function matching(slides: readonly Slide[], sought: string, shown: readonly string[]): Slide[] {
  const text = plain(sought);
  if (/^\d+$/.test(text)) {
    const numbered = slides.filter(({ hash }) => hash === shown[Number(text) - 1]);
    if (numbered.length > 0) return numbered;
  }
  const inTitle = ({ step }: Slide) => plain(inlineToText(step.heading)).includes(text);
  const found = slides.filter(inTitle);
  return found.length > 0 ? found : slides.filter(({ kicker }) => plain(kicker).includes(text));
}
