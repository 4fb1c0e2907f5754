import type { FiguresMessages } from './messages';

export const en: FiguresMessages = {
  description:
    'Every figure of the story in one table: as printed, with its paragraph and phrase, its publisher, ' +
    'or its formula and interval. As CSV, JSON and a data package too.',
  skip: 'Skip to the figures',
  parts: 'On this page',
  counted: {
    printed: 'printed',
    counted: 'counted',
    derived: 'derived',
    statistics: 'statistics',
    silences: 'limits'
  },
  columns: {
    value: 'Figure',
    measure: 'What it measures',
    period: 'Period',
    source: 'Where it comes from',
    use: 'Where it stands'
  },
  sortBy: 'Sort by',
  captions: {
    feature: 'Figures of the feature: printed, counted and derived',
    statistics: 'Public statistics, by publisher'
  },
  qualifiers: {
    about: 'approximate',
    'at-least': 'a floor',
    'more-than': 'a floor',
    'as-low-as': 'the lowest',
    planned: 'a plan'
  },
  permalink: (id) => `Link to the figure ${id}`,
  spoken: 'in the speaker’s notes',
  unused: 'not in the story; completes the series',
  inputs: 'from',
  filter: 'Find a figure',
  find: 'Words or digits',
  findHint: 'buses, billion, 专利 …',
  kind: 'Kind',
  anyKind: 'Every kind',
  chapter: 'Chapter',
  anyChapter: 'Every chapter',
  reset: 'Show all',
  shown: (shown, all) => (shown === all ? `All ${all} figures` : `${shown} of ${all} figures`),
  none: 'No figure has these words. Fewer of them find more.',
  files: {
    csv: 'Table for a spreadsheet',
    json: 'The same as JSON',
    package: 'What the columns mean (Data Package)'
  },
  dataset: (title) => `Figures of “${title}”`
};
