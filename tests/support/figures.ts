import { readFileSync } from 'node:fs';

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
