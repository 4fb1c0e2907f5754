import type { Messages } from './messages';

export const en: Messages = {
  otherLanguage: '中文',
  otherLanguageLabel: '阅读中文版',
  chapter: (number, title) => `Chapter ${number}: ${title}`,
  menu: 'Chapters',
  chapters: 'Chapters',
  readingTime: (minutes, chapters) =>
    `${chapters} chapters, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  skipToStory: 'Skip to the story',
  picture: 'Picture: ',
  readPicture: 'Figures in the picture: arrow keys go from one to the next',
  table: 'Table',
  tableOf: (step) => `Table: ${step}`,
  tableCaption: 'The figures in these words and their picture',
  measure: 'Measure',
  yearToDate: 'Guangdong, year to date',
  derived: 'derived',
  askMore: 'Click for its source',
  source: 'Source',
  feature: (paragraphs) => `the feature, paragraph ${paragraphs}`,
  asPublished: (publisher) => `${publisher}, as published`,
  derivedHere: 'Our own arithmetic where it says derived.',
  mapCredit: 'Map: Natural Earth; places: GeoNames, CC BY 4.0.',
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
  licences:
    'Rivers and lakes: Natural Earth, public domain. Places: GeoNames, CC BY 4.0. ' +
    'Typefaces: Archivo and Noto Sans SC, SIL Open Font License.',
  presentStory: 'Present it: slides, notes and a running order',
  to: 'to',
  question: 'Question: ',
  answer: 'Answer: ',
  figureRow: 'Its row among all figures',
  allFigures: 'Every figure and where it comes from',
  takeFigures: 'Take the figures along: CSV, JSON, data package'
};
