import { en as present } from './present/en';
import type { Words } from './words';

export const en: Words = {
  otherLanguage: '中文',
  otherLanguageLabel: '阅读中文版',
  chapter: (number, title) => `Chapter ${number}: ${title}`,
  menu: 'Chapters',
  chapters: 'Chapters',
  readingTime: (minutes, chapters) =>
    `${chapters} chapters, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  skipToStory: 'Skip to the story',
  readPicture: 'Figures in the picture: arrow keys go from one to the next',
  askMore: 'Click for its source',
  source: 'Source',
  feature: (paragraphs) => `the feature, paragraph ${paragraphs}`,
  asPublished: (publisher) => `${publisher}, as published`,
  derivedHere: 'Our own arithmetic where it says derived.',
  mapCredit: 'Map: Natural Earth; places: GeoNames, CC BY 4.0. The route is schematic.',
  figure: 'Figure',
  closeFigure: 'Close',
  measures: 'Measures',
  periodLabel: 'Period',
  paragraph: 'Paragraph',
  paragraphNumber: (number) => `Paragraph ${number} of the feature`,
  printedAs: 'As printed',
  formula: 'Derived',
  from: 'from',
  interval: 'Given rounding',
  publisher: 'Published by',
  note: 'Note',
  kinds: {
    printed: 'Printed in the feature',
    counted: 'Counted from names in the feature',
    derived: 'Derived here, not printed',
    statistic: 'Public statistic, as published'
  },
  allFigures: 'Every figure and where it comes from',
  allFiguresIntro:
    'Figures as this story prints them, with their paragraph and phrase in the feature, their publisher, or the formula by which they were derived.',
  licences:
    'Rivers and lakes: Natural Earth, public domain. Places: GeoNames, CC BY 4.0. Typefaces: Archivo and Noto Sans SC, SIL Open Font License.',
  presentStory: 'Present it: slides, notes and a running order',
  to: 'to',
  question: 'Question: ',
  answer: 'Answer: ',
  present
};
