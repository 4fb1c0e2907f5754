import { swap, type Mistake } from './mistake';

/** In the prose of a step, and where else words are printed. */
export const PROSE: readonly Mistake[] = [
  [
    'an unknown figure',
    swap('buses.en.md', '{buses} coaches go', '{busses} coaches go'),
    'there is no figure "busses"',
    'column id'
  ],
  [
    'a figure asked for in a way there is none',
    swap('buses.en.md', '{buses} coaches go', '{buses:large} coaches go'),
    '"{buses:large}" asks for "large"',
    'one of: full, bare'
  ],
  [
    'a range of a figure without one',
    swap('buses.en.md', '{buses} coaches go', '{buses:range} coaches go'),
    'cannot be printed: buses has no interval',
    'Write {buses}'
  ],
  [
    'a day of a month',
    swap('patents.en.md', '{award-month}', '{award-month:date}'),
    'cannot be printed: award-month has no day',
    'Write {award-month}'
  ],
  [
    'a qualifier left out',
    swap('buses.en.md', 'comes to {people-per-bus} on', 'comes to {people-per-bus:bare} on'),
    'leaves out that the figure is "about"',
    'write {people-per-bus}'
  ],
  [
    'a brace left open',
    swap('buses.en.md', '{buses} coaches go', '{buses coaches go'),
    'the brace "{" stands alone',
    'both braces'
  ],
  [
    'a brace of full width',
    swap('buses.zh.md', '{buses}辆车往北', '｛buses｝辆车往北'),
    'the brace "｛" stands alone',
    'half-width'
  ],
  [
    'a digit typed into prose',
    swap('relief.zh.md', '老规矩', '7条老规矩'),
    '"7" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a digit of full width',
    swap('relief.zh.md', '老规矩', '７条老规矩'),
    '"７" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a year that no figure speaks of',
    swap('buses.en.md', 'In March Guangdong', 'In March 1997 Guangdong'),
    '"1997" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a digit in a title',
    swap('buses.en.md', '# The buses', '# The 22 buses'),
    '"22" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'a digit in a label',
    swap('buses.zh.md', '- route: 示意', '- route: 8示意'),
    '"8" is typed into the text',
    'Put the figure into facts.csv'
  ],
  [
    'what a step cannot hold',
    swap('buses.en.md', 'Zeng Weiqing did not know what to do.', '![a bus](bus.png)'),
    '"image" is not known in a step',
    'Use paragraphs'
  ],
  [
    'a table in a step',
    swap('buses.en.md', 'Zeng Weiqing did not know what to do.', '```\ncode\n```'),
    '"code" is not known in a step',
    'Use paragraphs and lists'
  ]
];
