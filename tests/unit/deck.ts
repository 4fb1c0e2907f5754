import editions from 'virtual:story';
import { chartsOf } from '../../src/lib/export/charts';
import { wholeLedger } from '../../src/lib/story/whole-ledger';
import { deckFile, type DeckInput } from '../../src/lib/export/pptx';
import { slidesOf } from '../../src/lib/export/slides';
import type { Locale } from '../../src/lib/locales/locales';

/** One clear pixel: pictures are looked at elsewhere. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>';

/** What the deck of a language is made from, all slides unless `parts` says otherwise. */
export function deckInput(locale: Locale, parts: Partial<DeckInput> = {}): DeckInput {
  return {
    locale,
    site: editions[locale].site,
    slides: slidesOf(editions[locale]),
    charts: chartsOf(editions[locale], wholeLedger()),
    pictureOf: async () => ({ png: PIXEL, svg: DRAWING }),
    ...parts
  };
}

export const deckOf = (locale: Locale, parts?: Partial<DeckInput>) => deckFile(deckInput(locale, parts));
