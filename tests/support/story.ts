import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/lib/locales/locales';
import { MANIFESTS } from '../../src/lib/scenes';
import { monthsOf } from '../../src/lib/scenes/recovery/months';
import { compileStory } from '../../src/lib/story/compile';
import { readSources } from '../../src/lib/story/sources';

/** A row of the ledger as the built site gives it away (`/figures/figures.json`). */
export interface BuiltFigure {
  id: string;
  text_en: string;
  text_zh: string;
  paragraph: number | null;
  phrase: string | null;
}

/** What the site that is tested prints of a figure: its value is the editor's to change. */
export function builtFigure(id: string): BuiltFigure {
  const all = JSON.parse(readFileSync('build/figures/figures.json', 'utf8')) as BuiltFigure[];
  return all.find((figure) => figure.id === id)!;
}

/** Its digits alone: 23.2 of −23.2%. */
export const digitsOf = (id: string) => /\d[\d.,]*/.exec(builtFigure(id).text_en)![0];

const editions = compileStory(readSources(), MANIFESTS);

/** What the content says of the whole piece. */
export const siteOf = (locale: Locale) => editions[locale].site;

/** The province's rates in chapter 1 as bars carry them, without the sign of per cent: of the first bar and the last. */
export function ratesOfChapter1(): { first: string; last: string } {
  const { figures } = editions.en.chapters.find(({ id }) => id === 'recovery')!;
  const { slab, climb } = monthsOf(figures);
  const signed = (id: string) =>
    `${figures[id]!.value > 0 ? '+' : ''}${builtFigure(id).text_en.replace('%', '')}`;
  return { first: signed(slab.province.id), last: signed((climb.at(-1) ?? slab).province.id) };
}
