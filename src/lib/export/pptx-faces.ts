import type { Locale } from '../ledger/figure';

/** Faces that a computer with slides on it has: a deck carries no fonts of its own. */
export const FACES: Record<Locale, { head: string; body: string }> = {
  en: { head: 'Arial Narrow', body: 'Arial' },
  zh: { head: 'Microsoft YaHei', body: 'Microsoft YaHei' }
};

/** Colours as the format writes them. */
export const hex = (colour: string) => colour.replace('#', '').replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
