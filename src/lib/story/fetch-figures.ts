import { printedFiguresAt } from '$lib/addresses';
import type { Locale } from '$lib/locales/locales';
import type { PrintedFigure } from './types';

/** Figures by id, in the order of the content's table. */
export type PrintedFigures = ReadonlyMap<string, PrintedFigure>;

/**
 * Every figure that the story prints: what is known of it, besides the words that stand in the page. A reader who asks
 * nothing needs none of it to read. The one-file edition holds it (src/one-file/fetch-figures.ts).
 * @throws where the network fails
 */
export async function fetchFigures(locale: Locale): Promise<PrintedFigures> {
  const answer = await fetch(printedFiguresAt(locale));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const figures: PrintedFigure[] = await answer.json();
  return new Map(figures.map((figure) => [figure.id, figure]));
}
