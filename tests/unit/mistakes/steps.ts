import { lineOf, textOfFile } from '../editing';
import { headingOf, linesIn, paragraph, swap, type Mistake } from './mistake';

const COVER_STEP = /## cover:[\s\S]*?(?=## Labels)/;
const lineBreaks = (text: string) => text.split('\n').length - 1;

const exchanged = (text: string) =>
  text.replace('## gather:', '## x:').replace('## known:', '## gather:').replace('## x:', '## known:');

/** In what a file of words is made of: titles, steps, notes, labels. */
export const STEPS: readonly Mistake[] = [
  [
    'a step missing in a language',
    swap('buses.zh.md', /## arrive:[\s\S]*?(?=## restart)/, '', lineOf('buses.zh.md', '## depart')),
    'the step "arrive" is missing in this language; src/content/buses.en.md has it',
    'Add "## arrive: heading"'
  ],
  [
    'a step without a scene',
    swap('buses.en.md', '## arrive:', '## landing:'),
    'the step "landing" has no scene',
    'names the picture that stays: "## landing (picture: depart): heading"'
  ],
  [
    'a step twice',
    swap('buses.en.md', '## arrive:', '## board:'),
    'the step "board" stands twice',
    'an id of its own'
  ],
  [
    'a step without an id',
    swap('buses.en.md', '## arrive: ', '## '),
    `the heading "${headingOf('buses.en.md', 'arrive')}" has no step id`,
    'Write "## depart: The heading"'
  ],
  [
    'a step that does not say that it names a picture',
    swap('buses.en.md', '## arrive:', '## landing (depart):'),
    `the heading "landing (depart): ${headingOf('buses.en.md', 'arrive')}" has no step id`,
    'where a picture stays, "## stay (picture: depart): The heading"'
  ],
  [
    'a heading of another rank',
    swap('buses.en.md', '## arrive: ', '### arrive: '),
    'the step "arrive" begins with ###',
    'Write "## depart: The heading"'
  ],
  [
    'steps out of order',
    swap('buses.en.md', '## board:', '## board-now:'),
    'the step "board-now" has no scene',
    'The scene "buses" draws: floor, places'
  ],
  [
    'a step behind its successor',
    { file: 'finale.en.md', change: exchanged, line: lineOf('finale.en.md', '## known:') },
    'the step "gather" is out of order',
    'in this order: gather, known, sources'
  ],
  [
    'steps in another order than in the other language',
    { file: 'finale.en.md', change: exchanged, line: lineOf('finale.en.md', '## gather:') },
    'the step "known" stands elsewhere than in src/content/finale.zh.md',
    'the same order'
  ],
  [
    'a picture for a step that has its own',
    swap('buses.en.md', '## arrive:', '## arrive (picture: depart):'),
    'the step "arrive" has a picture of its own',
    'give the new step another id'
  ],
  [
    'a step that holds a later picture',
    swap('buses.en.md', '## arrive:', '## landing (picture: restart): A\n\nA.\n\n## arrive:'),
    'asks for the picture "restart", but the one before it is "depart"',
    'Write (picture: depart)'
  ],
  [
    'a step that holds a picture there is none of',
    swap('buses.en.md', '## arrive:', '## landing (picture: bus): A\n\nA.\n\n## arrive:'),
    'asks for the picture "bus", which the scene "buses" does not draw',
    'Write (picture: depart)'
  ],
  [
    'a step before any picture',
    swap('buses.en.md', '## floor:', '## first (picture: floor): A\n\nA.\n\n## floor:'),
    'the step "first" stands before any picture',
    'Move it after "## floor'
  ],
  [
    'a second step on the cover',
    swap('cover.en.md', '## Labels', '## more (picture: cover): A\n\nA.\n\n## Labels'),
    'the cover has no room for the step "more"',
    'Move it to a chapter'
  ],
  [
    'a step without a heading',
    swap('buses.en.md', /## arrive: [^\n]*/, '## arrive: …'),
    'the step "arrive" has no heading',
    'after the id and a colon'
  ],
  [
    'a step without text',
    swap('cover.en.md', /(?<=## cover:[^\n]*\n\n)[^\n]+\n/, '', lineOf('cover.en.md', '## cover:')),
    'the step "cover" has no text',
    'Write a paragraph'
  ],
  [
    'a step without notes',
    swap('buses.en.md', /(?<=## board:[\s\S]*?)> Say: [^\n]*\n>\n/, '', lineOf('buses.en.md', '## board:')),
    'no speaker’s note "Say"',
    '"> Say: …"'
  ],
  [
    'a note without a name',
    swap('buses.en.md', '> Say: ', '> '),
    'this speaker’s note has no name',
    '"Say:", "Question:", "Answer:"'
  ],
  [
    'a note twice',
    swap('buses.en.md', /(?<=## board:[\s\S]*?)> Question: /, '> Say: '),
    'the step "board" has two notes "Say"',
    'Join them'
  ],
  [
    'a chapter without a title',
    swap('buses.en.md', /^# [^\n]*\n/m, ''),
    'the chapter has no title',
    'Begin the file with "# Title"'
  ],
  [
    'a chapter with two titles',
    swap('buses.en.md', '## Labels', '# Labels'),
    'the chapter has two titles',
    'Begin a step with'
  ],
  [
    'a chapter without steps',
    swap(
      'cover.zh.md',
      COVER_STEP,
      '',
      linesIn('cover.zh.md') - lineBreaks(COVER_STEP.exec(textOfFile('cover.zh.md'))![0])
    ),
    'the chapter has no steps',
    'Begin one with'
  ],
  [
    'what stands before the first step',
    swap('buses.en.md', /(?<=^# [^\n]*\n\n)/m, '> '),
    '"blockquote" is not known before the first step',
    'in one paragraph'
  ],
  [
    'the heading of the labels taken out',
    swap('buses.zh.md', /## Labels\n/, '', linesIn('buses.zh.md') - 1),
    'the chapter has no labels',
    'Put the line "## Labels" back'
  ],
  [
    'a missing label',
    swap('buses.zh.md', /- route:[^\n]*\n/, '', linesIn('buses.zh.md') - 1),
    'the label "route" is missing',
    'Add "- route: words"'
  ],
  [
    'a label that nothing shows',
    swap('buses.zh.md', '- route:', '- road:'),
    'the label "road" stands in no picture',
    'its manifest.ts has the key'
  ],
  [
    'a label twice',
    swap('buses.zh.md', '- route:', '- counter:', lineOf('buses.zh.md', '- counter:')),
    'the label "counter" stands twice',
    'Take one of them out'
  ],
  [
    'a label without a key',
    swap('buses.zh.md', '- route: ', '- '),
    'this label has no key',
    'Write "- key: words"'
  ],
  [
    'words among the labels',
    swap('buses.zh.md', '- missing:', 'And now:\n\n- missing:'),
    'this label has no key',
    'one to a line'
  ],
  [
    'a word of the site missing',
    swap('site.en.md', '- place:', '- town:', 1),
    '"place" is missing',
    'Add "- place: words"'
  ],
  [
    'a word of the site that nothing shows',
    swap('site.en.md', '- place:', '- town:'),
    '"town" is not known here',
    '"- title: words"'
  ],
  [
    'a word of the site twice',
    swap('site.zh.md', '- place:', '- title:'),
    '"title" stands twice',
    'Take one of them out'
  ],
  [
    'a step whose picture is not said',
    swap(
      'buses.zh.md',
      /(?<=## board:[\s\S]*?)>\n> Picture: [^\n]*\n/,
      '',
      lineOf('buses.zh.md', '## board:')
    ),
    'the step "board" does not say what its picture shows',
    '"> Picture: …"'
  ],
  [
    'a silence in one language only',
    swap('figures.zh.md', '## prize:', '## award:'),
    '"award" is missing in src/content/figures.en.md',
    'in both languages'
  ],
  [
    'a silence that says nothing',
    swap('figures.en.md', /(## prize:[^\n]*\n)[\s\S]*?(?=## part)/, '$1\n'),
    '"prize" says nothing',
    'what the source leaves open'
  ],
  [
    'a speaker’s note where nobody speaks',
    swap(
      'figures.en.md',
      '\n## part:',
      '\n> Say: One prize.\n\n## part:',
      lineOf('figures.en.md', '## prize:')
    ),
    '"prize" has a speaker’s note',
    'Take the quoted paragraph out'
  ],
  [
    'a digit typed into a silence',
    paragraph('figures.en.md', '818 patents.'),
    '"818" is typed into the text',
    '{'
  ],
  [
    'a heading of the figures page taken out',
    swap('figures.zh.md', /- derived:[^\n]*\n/, '', linesIn('figures.zh.md') - 1),
    'the heading "derived" is missing',
    'Add "- derived: words"'
  ],
  [
    'a heading that the figures page has no part for',
    swap('figures.zh.md', '- derived:', '- guessed:'),
    'the page has no part "guessed"',
    'Its parts are'
  ]
];
