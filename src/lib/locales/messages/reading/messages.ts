import type { Locale } from '../../locales';
import { en } from './en';
import { zh } from './zh';

/** Words of the interface. The compiler refuses a language that lacks one. */
export interface Messages {
  /** Name of the other language, in that language. */
  otherLanguage: string;
  otherLanguageLabel: string;
  chapterNumber: (number: number) => string;
  chapter: (number: number, title: string) => string;
  menu: string;
  chapters: string;
  readingTime: (minutes: number, chapters: number) => string;
  skipToStory: string;
  /** Before a picture in words, which is said and not seen. */
  picture: string;
  /** On the button that reads a picture's marks by keyboard. */
  readPicture: string;
  /** On the button that opens a step's numbers as a table. */
  table: string;
  /** What that button is called where its step is not seen. */
  tableOf: (step: string) => string;
  /** Over a table of single figures. */
  tableCaption: string;
  measure: string;
  /** A column of Guangdong’s rates since January. */
  yearToDate: string;
  /** After a figure in a table. */
  derived: string;
  /** After a mark's value in the short note under a pointer. */
  askMore: string;
  source: string;
  feature: (paragraphs: string) => string;
  asPublished: (publisher: string) => string;
  derivedHere: string;
  mapCredit: string;
  figure: string;
  closeFigure: string;
  measures: string;
  periodLabel: string;
  paragraph: string;
  paragraphNumber: (number: number) => string;
  printedAs: string;
  formula: string;
  from: string;
  interval: string;
  publisher: string;
  note: string;
  kinds: { printed: string; counted: string; derived: string; statistic: string };
  licences: string;
  presentStory: string;
  to: string;
  /** Before a likely question and its answer, in a speaker’s notes. */
  question: string;
  answer: string;
  /** From a figure's panel to its row on the figures page, and from the story's end to that page. */
  figureRow: string;
  allFigures: string;
  takeFigures: string;
}

export const MESSAGES: Record<Locale, Messages> = { en, zh };
