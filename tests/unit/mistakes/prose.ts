import { paragraph, swap, type Mistake } from './mistake';

/** In the prose of a step, and where else words are printed. */
export const PROSE: readonly Mistake[] = [
  [
    'an unknown figure',
    paragraph('buses.en.md', '{busses} coaches.'),
    'there is no figure "busses"',
    'column id'
  ],
  [
    'a figure asked for in a way there is none',
    paragraph('buses.en.md', '{buses:large} coaches.'),
    '"{buses:large}" asks for "large"',
    'one of: full, bare'
  ],
  [
    'a range of a figure without one',
    paragraph('buses.en.md', '{buses:range} coaches.'),
    'cannot be printed: buses has no interval',
    'Write {buses}'
  ],
  [
    'a day of a month',
    paragraph('patents.en.md', 'In {award-month:date}.'),
    'cannot be printed: award-month has no day',
    'Write {award-month}'
  ],
  [
    'a qualifier left out',
    paragraph('buses.en.md', 'It comes to {people-per-bus:bare}.'),
    'leaves out that the figure is "about"',
    'write {people-per-bus}'
  ],
  [
    'a brace left open',
    paragraph('buses.en.md', '{buses coaches.'),
    'the brace "{" stands alone',
    'both braces'
  ],
  [
    'a brace of full width',
    paragraph('buses.zh.md', '｛buses｝辆车。'),
    'the brace "｛" stands alone',
    'half-width'
  ],
  [
    'a digit typed into prose',
    paragraph('relief.zh.md', '7条老规矩。'),
    '"7" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a digit of full width',
    paragraph('relief.zh.md', '７条老规矩。'),
    '"７" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a year that no figure speaks of',
    paragraph('buses.en.md', 'In 1997 as in 2020.'),
    '"1997" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a digit in a title',
    swap('buses.en.md', /^# /m, '# 22 '),
    '"22" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a digit in a label',
    swap('buses.zh.md', '- route: ', '- route: 8'),
    '"8" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'what a step cannot hold',
    paragraph('buses.en.md', '![a bus](bus.png)'),
    '"image" is not known in a step',
    'Use paragraphs'
  ],
  [
    'a table in a step',
    paragraph('buses.en.md', '```\ncode\n```'),
    '"code" is not known in a step',
    'Use paragraphs and lists'
  ]
];
