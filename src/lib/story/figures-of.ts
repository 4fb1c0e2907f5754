import type { Locale } from '$lib/locales/locales';
import { fetchFigures, type PrintedFigures } from './fetch-figures';

/** Figures that are here or on their way, by what they stand in. */
const known = new WeakMap<object, Promise<PrintedFigures>>();

/**
 * The figures of what a reader has open, fetched once for all who ask; an edit makes another edition, whose figures are
 * fetched anew.
 * @throws where the network fails; asking again tries again
 */
export function figuresOf(edition: object, locale: Locale): Promise<PrintedFigures> {
  let figures = known.get(edition);
  if (!figures) {
    figures = fetchFigures(locale);
    known.set(edition, figures);
    figures.catch(() => known.delete(edition));
  }
  return figures;
}
