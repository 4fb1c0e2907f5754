import type { Locale } from '../../src/lib/locales/locales';
import { MANIFESTS } from '../../src/lib/scenes';
import { monthsOf } from '../../src/lib/scenes/recovery/months';
import { compileStory } from '../../src/lib/story/compile';
import { readSources } from '../../src/lib/story/sources';

const editions = compileStory(readSources(), MANIFESTS);

/** What the content says of the whole piece. */
export const siteOf = (locale: Locale) => editions[locale].site;

/** A figure as the content has it: as printed, where it stands in the source, and in which words. */
export function figureOf(id: string, locale: Locale = 'en') {
  const figure = editions[locale].reference.figures.find((one) => one.id === id)!;
  return { text: figure.text, phrase: figure.phrase!, paragraph: figure.paragraph! };
}

/** The province's rates in chapter 1 as bars carry them, without the sign of per cent: of the first bar and the last. */
export function ratesOfChapter1(): { first: string; last: string } {
  const { figures } = editions.en.chapters.find(({ id }) => id === 'recovery')!;
  const { slab, climb } = monthsOf(figures);
  const signed = (id: string) => {
    const { text, value } = figures[id]!;
    return `${value > 0 ? '+' : ''}${text.replace('%', '')}`;
  };
  return { first: signed(slab.province.id), last: signed((climb.at(-1) ?? slab).province.id) };
}
