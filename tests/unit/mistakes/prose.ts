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
  ],
  [
    'a rate said to fall that rose',
    swap('recovery.en.md', 'June came out above again, by {gd-iva-2020-06}', 'June fell by {gd-iva-2020-06}'),
    'June fell by {gd-iva-2020-06}" is said of a rate that rose',
    'Let the figure choose'
  ],
  [
    'a rate said to rise that fell',
    swap(
      'recovery.zh.md',
      '全省工厂还是比上年少{gd-iva-ytd-2020-01..06:abs}',
      '全省工厂还是比上年多{gd-iva-ytd-2020-01..06:abs}'
    ),
    'is said of a rate that fell',
    'Let the figure choose'
  ],
  [
    'a month of which the figure is not',
    swap('recovery.en.md', 'June came out above again, by {gd', 'December came out above again, by {gd'),
    'says "December", and {gd-iva-2020-06} is of 2020-06',
    'the period of the row'
  ],
  [
    'a half of the year of which the figure is not',
    swap('recovery.zh.md', '半年里，{firms-158}家', '下半年，{firms-158}家'),
    'says "下半年", and {firms-158} is of 2020-01..2020-06',
    'the period of the row'
  ],
  [
    'a year typed beside a date',
    swap('finale.en.md', 'published after {signing:with-year}', 'published after {signing} 2020'),
    'the year 2020 is typed beside {signing}',
    'Write {signing:with-year}'
  ],
  [
    'the site’s period, which is not that of the figures',
    swap('site.zh.md', '2020年1月至6月', '2020年7月至12月'),
    'the period is "2020年7月至12月", and "output" is of 2020-01..2020-06',
    'the months and the year of the figures'
  ],
  [
    'words for no value that the figure has',
    swap(
      'projects.en.md',
      '{investment-growth? above 0: grew by # | at 0: did not change | else: fell by #}',
      '{investment-growth? below 0: fell by #}'
    ),
    '"investment-growth" is 48.9 (percent), and its words are for "below 0" alone',
    'else: words'
  ],
  [
    'a word of the site that there is none of',
    swap('cover.en.md', '## cover: {site:title}', '## cover: {site:name}'),
    '"{site:name}" is not known',
    '{site:title}'
  ]
];
