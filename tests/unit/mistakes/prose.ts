import { paragraph, swap, valueIn, type Mistake } from './mistake';

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
  ],
  [
    'a rate said to fall that rose',
    paragraph('recovery.en.md', 'June fell by {gd-iva-2020-06}.'),
    'June fell by {gd-iva-2020-06}" is said of a rate that rose',
    'Let the figure choose'
  ],
  [
    'a rate said to rise that fell',
    paragraph('recovery.zh.md', '全省工厂比上年多{gd-iva-ytd-2020-01..06:abs}。'),
    'is said of a rate that fell',
    'Let the figure choose'
  ],
  [
    'a month of which the figure is not',
    paragraph('recovery.en.md', 'December came out above, by {gd-iva-2020-06}.'),
    'says "December", and {gd-iva-2020-06} is of 2020-06',
    'the period of the row'
  ],
  [
    'a half of the year of which the figure is not',
    paragraph('recovery.zh.md', '下半年，{firms-158}家。'),
    'says "下半年", and {firms-158} is of 2020-01..2020-06',
    'the period of the row'
  ],
  [
    'a year typed beside a date',
    paragraph('finale.en.md', 'This was published after {signing} 2020.'),
    'the year 2020 is typed beside {signing}',
    'Write {signing:with-year}'
  ],
  [
    'the site’s period, which is not that of the figures',
    swap('site.zh.md', /(?<=^- period: ).*$/m, '2020年7月至12月'),
    'the period is "2020年7月至12月", and "output" is of 2020-01..2020-06',
    'the months and the year of the figures'
  ],
  [
    'words for no value that the figure has',
    paragraph('projects.en.md', 'Here it {investment-growth? below 0: fell by #}.'),
    `"investment-growth" is ${valueIn('investment-growth')} (percent), and its words are for "below 0" alone`,
    'else: words'
  ],
  [
    'words that compare with no figure',
    paragraph('projects.en.md', 'Here it {investment-growth? above growth: grew | else: fell}.'),
    'compare with "growth", which is no number that is known',
    'the id of a figure'
  ],
  [
    'words for a condition that cannot be read',
    paragraph('projects.zh.md', '这里{investment-growth? over 0: 涨了 | else: 降了}。'),
    'the condition "over 0" cannot be read',
    'else: words'
  ],
  [
    'words for a figure that there is none of',
    paragraph('projects.zh.md', '这里{investment-grown? above 0: 涨了 | else: 降了}。'),
    'there is no figure "investment-grown"',
    'column id'
  ],
  [
    'a word of the site that there is none of',
    paragraph('cover.en.md', '{site:name} begins.'),
    '"{site:name}" is not known',
    '{site:title}'
  ]
];
