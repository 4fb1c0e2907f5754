import type { Document } from '@xmldom/xmldom';
import { repairChart } from './charts';
import { NOTES_PAGE, repairNotes } from './notes';
import type { OfficePackage } from './package';
import { PARTS } from './parts';
import { inSchemaOrder } from './schema-order';
import { repairMaster, repairSlide } from './slides';
import { all, only } from './xml';

export interface DeckProperties {
  /** BCP 47, such as `zh-CN`: what texts are proofed in and which faces they fall back to. */
  language: string;
  company: string;
}

function repairPresentation(presentation: Document) {
  inSchemaOrder(presentation.documentElement!, 'presentation');
  const size = only(presentation, 'p:notesSz');
  for (const [side, length] of Object.entries(NOTES_PAGE)) size.setAttribute(side, String(length));
}

function setLanguage(document: Document, language: string) {
  for (const name of ['a:rPr', 'a:defRPr', 'a:endParaRPr'] as const)
    for (const properties of all(document, name)) properties.setAttribute('lang', language);
}

/**
 * Makes a deck of PptxGenJS one that PowerPoint opens without offering to repair it. What the library does right one
 * day is left as it is.
 */
export function repairDeck(deck: OfficePackage, { language, company }: DeckProperties) {
  repairPresentation(deck.xml(PARTS.presentation));
  deck.every(PARTS.slides).forEach(repairSlide);
  deck.every(PARTS.mastersAndLayouts).forEach(repairMaster);
  deck.every(PARTS.charts).forEach(repairChart);
  repairNotes(deck);
  for (const part of deck.every(/^ppt\/.*\.xml$/)) setLanguage(part, language);
  // The library writes the company's name without escaping it.
  only(deck.xml(PARTS.properties), 'ap:Company').textContent = company;
}
