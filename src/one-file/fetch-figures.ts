import type { Locale } from '$lib/locales/locales';
import type { PrintedFigures } from '$lib/story/fetch-figures';
import editions from 'virtual:story';

/** In the stead of `$lib/story/fetch-figures`: the file holds them. */
export const fetchFigures = async (locale: Locale): Promise<PrintedFigures> =>
  new Map(editions[locale].ledger.map((figure) => [figure.id, figure]));
