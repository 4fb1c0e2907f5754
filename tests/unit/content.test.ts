import { describe, expect, test } from 'vitest';
import { describe as sayProblem } from '../../src/lib/ledger/content-error';
import { problemPage, problemText } from '../../src/lib/editor/problems';
import { compileContent } from '../../src/lib/editor/content';
import { compiled, edited, lineOf, sound, textOfFile, withCell } from './editing';

test('the content as it stands compiles, with the same steps in both languages', () => {
  const { en, zh } = compileContent(sound).editions;
  const hashes = (edition: typeof en) =>
    edition.chapters.flatMap(({ steps }) => steps.map(({ hash }) => hash));
  expect(hashes(en)).toEqual(hashes(zh));
});

const put = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} is not in the text`);
  return changed;
};
const cell = (id: string, column: string, value: string) => (text: string) =>
  withCell(text, id, column, value);
/** Where a row or a step stands. */
const row = (id: string) =>
  textOfFile('facts.csv')
    .split('\n')
    .findIndex((line) => line.startsWith(`${id},`)) + 1;
const en = (words: string) => lineOf('buses.en.md', words);
const zh = (words: string) => lineOf('buses.zh.md', words);
const lines = (file: string) => textOfFile(file).trimEnd().split('\n').length;
/** How many lines a part of a file takes. */
const linesOf = (file: string, part: RegExp) =>
  (part.exec(textOfFile(file))?.[0].split('\n').length ?? 1) - 1;
const COVER_STEP = /## cover:[\s\S]*?(?=## Labels)/;

type Case = readonly [
  what: string,
  file: string,
  change: (text: string) => string,
  line: number,
  message: string,
  advice: string
];

const PROSE: Case[] = [
  ['an unknown figure', 'buses.en.md', put('{buses} coaches go', '{busses} coaches go'), en('{buses} coaches go'), 'there is no figure "busses"', 'column id'],
  ['a figure asked for in a way there is none', 'buses.en.md', put('{buses} coaches go', '{buses:large} coaches go'), en('{buses} coaches go'), '"{buses:large}" asks for "large"', 'one of: full, bare'],
  ['a range of a figure without one', 'buses.en.md', put('{buses} coaches go', '{buses:range} coaches go'), en('{buses} coaches go'), 'cannot be printed: buses has no interval', 'Write {buses}'],
  ['a day of a month', 'patents.en.md', put('{award-month}', '{award-month:date}'), lineOf('patents.en.md', '{award-month}'), 'cannot be printed: award-month has no day', 'Write {award-month}'],
  ['a qualifier left out', 'buses.en.md', put('comes to {people-per-bus} on', 'comes to {people-per-bus:bare} on'), en('comes to {people-per-bus} on'), 'leaves out that the figure is "about"', 'write {people-per-bus}'],
  ['a brace left open', 'buses.en.md', put('{buses} coaches go', '{buses coaches go'), en('{buses} coaches go'), 'the brace "{" stands alone', 'both braces'],
  ['a brace of full width', 'buses.zh.md', put('{buses}辆车往北', '｛buses｝辆车往北'), zh('{buses}辆车往北'), 'the brace "｛" stands alone', 'half-width'],
  ['a digit typed into prose', 'relief.zh.md', put('老规矩', '7条老规矩'), lineOf('relief.zh.md', '老规矩'), '"7" is typed into the text', 'Put the figure into facts.csv'],
  ['a digit of full width', 'relief.zh.md', put('老规矩', '７条老规矩'), lineOf('relief.zh.md', '老规矩'), '"７" is typed into the text', 'Put the figure into facts.csv'],
  ['a year that no figure speaks of', 'buses.en.md', put('In March Guangdong', 'In March 1997 Guangdong'), en('In March Guangdong'), '"1997" is typed into the text', 'Put the figure into facts.csv'],
  ['a digit in a title', 'buses.en.md', put('# The buses', '# The 22 buses'), 1, '"22" is typed into the text', 'Put the figure into facts.csv'],
  ['a digit in a label', 'buses.zh.md', put('- route: 示意', '- route: 8示意'), zh('- route:'), '"8" is typed into the text', 'Put the figure into facts.csv'],
  ['what a step cannot hold', 'buses.en.md', put('Zeng Weiqing did not know what to do.', '![a bus](bus.png)'), en('Zeng Weiqing did not know'), '"image" is not known in a step', 'Use paragraphs'],
  ['a table in a step', 'buses.en.md', put('Zeng Weiqing did not know what to do.', '```\ncode\n```'), en('Zeng Weiqing did not know'), '"code" is not known in a step', 'Use paragraphs and lists']
]; // prettier-ignore

const STEPS: Case[] = [
  ['a step missing in a language', 'buses.zh.md', put(/## arrive:[\s\S]*?(?=## restart)/, ''), zh('## depart'), 'the step "arrive" is missing in this language; src/content/buses.en.md has it', 'Add "## arrive: heading"'],
  ['a step without a scene', 'buses.en.md', put('## arrive:', '## landing:'), en('## arrive:'), 'the step "landing" has no scene', 'names the picture that stays: "## landing (picture: depart): heading"'],
  ['a step twice', 'buses.en.md', put('## arrive:', '## board:'), en('## arrive:'), 'the step "board" stands twice', 'an id of its own'],
  ['a step without an id', 'buses.en.md', put('## arrive: ', '## '), en('## arrive:'), 'the heading "A shout goes up" has no step id', 'Write "## depart: The heading"'],
  ['a heading of another rank', 'buses.en.md', put('## arrive: ', '### arrive: '), en('## arrive:'), 'the step "arrive" begins with ###', 'Write "## depart: The heading"'],
  ['steps out of order', 'buses.en.md', put('## board:', '## board-now:'), en('## board:'), 'the step "board-now" has no scene', 'The scene "buses" draws: floor, places'],
  ['a step behind its successor', 'finale.en.md', (text) => text.replace('## gather:', '## x:').replace('## known:', '## gather:').replace('## x:', '## known:'), lineOf('finale.en.md', '## known:'), 'the step "gather" is out of order', 'in this order: gather, known, sources'],
  ['steps in another order than in the other language', 'finale.en.md', (text) => text.replace('## gather:', '## x:').replace('## known:', '## gather:').replace('## x:', '## known:'), lineOf('finale.en.md', '## gather:'), 'the step "known" stands elsewhere than in src/content/finale.zh.md', 'the same order'],
  ['a picture for a step that has its own', 'buses.en.md', put('## arrive:', '## arrive (picture: depart):'), en('## arrive:'), 'the step "arrive" has a picture of its own', 'give the new step another id'],
  ['a step that holds a later picture', 'buses.en.md', put('## arrive:', '## landing (picture: restart): A\n\nA.\n\n## arrive:'), en('## arrive:'), 'asks for the picture "restart", but the one before it is "depart"', 'Write (picture: depart)'],
  ['a step that holds a picture there is none of', 'buses.en.md', put('## arrive:', '## landing (picture: bus): A\n\nA.\n\n## arrive:'), en('## arrive:'), 'asks for the picture "bus", which the scene "buses" does not draw', 'Write (picture: depart)'],
  ['a step before any picture', 'buses.en.md', put('## floor:', '## first (picture: floor): A\n\nA.\n\n## floor:'), en('## floor:'), 'the step "first" stands before any picture', 'Move it after "## floor'],
  ['a second step on the cover', 'cover.en.md', put('## Labels', '## more (picture: cover): A\n\nA.\n\n## Labels'), lineOf('cover.en.md', '## Labels'), 'the cover has no room for the step "more"', 'Move it to a chapter'],
  ['a step without a heading', 'buses.en.md', put('## arrive: A shout goes up', '## arrive: …'), en('## arrive:'), 'the step "arrive" has no heading', 'after the id and a colon'],
  ['a step without text', 'cover.en.md', put(/The epidemic’s first winter[^\n]*\n/, ''), lineOf('cover.en.md', '## cover:'), 'the step "cover" has no text', 'Write a paragraph'],
  ['a step without notes', 'buses.en.md', put(/> Say: Do not count[^\n]*\n>\n/, ''), en('## board:'), 'no speaker’s note "Say"', '"> Say: …"'],
  ['a note without a name', 'buses.en.md', put('> Say: Do not count', '> Do not count'), en('> Say: Do not count'), 'this speaker’s note has no name', '"Say:", "Question:", "Answer:"'],
  ['a note twice', 'buses.en.md', put('> Question: Why so few', '> Say: Why so few'), en('> Question: Why so few'), 'the step "board" has two notes "Say"', 'Join them'],
  ['a chapter without a title', 'buses.en.md', put('# The buses\n', ''), 1, 'the chapter has no title', 'Begin the file with "# Title"'],
  ['a chapter with two titles', 'buses.en.md', put('## Labels', '# Labels'), en('## Labels'), 'the chapter has two titles', 'Begin a step with'],
  ['a chapter without steps', 'cover.zh.md', put(COVER_STEP, ''), lines('cover.zh.md') - linesOf('cover.zh.md', COVER_STEP), 'the chapter has no steps', 'Begin one with'],
  ['what stands before the first step', 'buses.en.md', put('{buses} coaches go', '> {buses} coaches go'), 3, '"blockquote" is not known before the first step', 'in one paragraph'],
  ['a missing label', 'buses.zh.md', put(/- route:[^\n]*\n/, ''), lines('buses.zh.md') - 1, 'the label "route" is missing', 'Add "- route: words"'],
  ['a label that nothing shows', 'buses.zh.md', put('- route:', '- road:'), zh('- route:'), 'the label "road" stands in no picture', 'mend its key'],
  ['a label twice', 'buses.zh.md', put('- route:', '- counter:'), zh('- counter:'), 'the label "counter" stands twice', 'Take one of them out'],
  ['a label without a key', 'buses.zh.md', put('- route: ', '- '), zh('- route:'), 'this label has no key', 'Write "- key: words"'],
  ['words among the labels', 'buses.zh.md', put('- missing:', 'And now:\n\n- missing:'), zh('- missing:'), 'this label has no key', 'one to a line'],
  ['a word of the site missing', 'site.en.md', put('- place:', '- town:'), 1, '"place" is missing', 'Add "- place: words"'],
  ['a word of the site that nothing shows', 'site.en.md', put('- place:', '- town:'), lineOf('site.en.md', '- place:'), '"town" is not known here', '"- title: words"'],
  ['a word of the site twice', 'site.zh.md', put('- place:', '- title:'), lineOf('site.zh.md', '- place:'), '"title" stands twice', 'Take one of them out'],
  ['a step whose picture is not said', 'buses.zh.md', put(/>\n> Picture: 从上往下看[^\n]*\n/, ''), zh('## board:'), 'the step "board" does not say what its picture shows', '"> Picture: …"'],
  ['a silence in one language only', 'figures.zh.md', put('## prize:', '## award:'), lineOf('figures.zh.md', '## prize:'), '"award" is missing in src/content/figures.en.md', 'in both languages'],
  ['a silence that says nothing', 'figures.en.md', put(/(## prize:[^\n]*\n)[\s\S]*?(?=## part)/, '$1\n'), lineOf('figures.en.md', '## prize:'), '"prize" says nothing', 'what the source leaves open'],
  ['a speaker’s note where nobody speaks', 'figures.en.md', put('\n## part:', '\n> Say: One prize.\n\n## part:'), lineOf('figures.en.md', '## prize:'), '"prize" has a speaker’s note', 'Take the quoted paragraph out'],
  ['a digit typed into a silence', 'figures.en.md', put('{granted} patents were', '818 patents were'), lineOf('figures.en.md', '{granted} patents were'), '"818" is typed into the text', '{'],
  ['a heading of the figures page taken out', 'figures.zh.md', put(/- derived:[^\n]*\n/, ''), lines('figures.zh.md') - 1, 'the heading "derived" is missing', 'Add "- derived: words"'],
  ['a heading that the figures page has no part for', 'figures.zh.md', put('- derived:', '- guessed:'), lineOf('figures.zh.md', '- derived:'), 'the page has no part "guessed"', 'Its parts are']
]; // prettier-ignore

const TABLES: Case[] = [
  ['a number with a comma', 'facts.csv', cell('output', 'value', '149,49'), row('output'), 'the value "149,49" is not a 100m-yuan', 'a plain number with a point'],
  ['a count with a comma', 'facts.csv', cell('bus-people', 'value', '1,430'), row('bus-people'), 'the value "1,430" is not a count', 'a whole number'],
  ['half a thing counted', 'facts.csv', cell('buses', 'value', '22.5'), row('buses'), 'the value "22.5" is not a count', 'a whole number'],
  ['digits of full width', 'facts.csv', cell('buses', 'value', '２２'), row('buses'), 'the value "２２" is not a count', 'plain digits'],
  ['a number as computers write it', 'facts.csv', cell('output', 'value', '1e3'), row('output'), 'the value "1e3" is not a 100m-yuan', 'a plain number'],
  ['a number that is none', 'facts.csv', cell('output', 'value', 'NaN'), row('output'), 'the value "NaN" is not a 100m-yuan', 'a plain number'],
  ['no number at all', 'facts.csv', cell('output', 'value', ''), row('output'), 'the value "" is not a 100m-yuan', 'a plain number'],
  ['more digits than can be kept', 'facts.csv', cell('output', 'value', '149.4900000000000012'), row('output'), 'is not a 100m-yuan', 'at most 15 digits'],
  ['a day that is none', 'facts.csv', cell('signing', 'value', '2020-02-30'), row('signing'), 'the value "2020-02-30" is not a date', 'Write a date as 2020-03-26'],
  ['a date that a spreadsheet rewrote', 'facts.csv', cell('signing', 'value', '2020/7/10'), row('signing'), 'the value "2020/7/10" is not a date', 'Write a date as 2020-03-26'],
  ['a month that a spreadsheet rewrote', 'facts.csv', cell('buses', 'period', 'Mar-20'), row('buses'), 'the period "Mar-20" cannot be read', 'Write 2020, 2020-03'],
  ['a month that there is none of', 'context.csv', cell('cn-iva-2019-07', 'period', '2019-13'), lineOf('context.csv', 'cn-iva-2019-07'), 'the period "2019-13" cannot be read', 'Write 2020, 2020-03'],
  ['an unknown unit', 'facts.csv', cell('output', 'unit', 'yuan'), row('output'), 'column "unit": "yuan" cannot be read', 'Write one of: count'],
  ['an unknown qualifier', 'facts.csv', cell('output', 'qualifier', 'around'), row('output'), 'column "qualifier": "around" cannot be read', 'Write one of: about'],
  ['an unknown kind', 'facts.csv', cell('output', 'kind', 'guess'), row('output'), 'column "kind": "guess" cannot be read', 'Write printed, counted or derived'],
  ['an id with a capital', 'facts.csv', put('\noutput,', '\nOutput,'), row('output'), 'column "id": "Output" cannot be read', 'small letters'],
  ['an id twice', 'facts.csv', put('\nvalue-added,', '\noutput,'), row('value-added'), 'the id "output" stands already in src/content/facts.csv, line 3', 'an id of its own'],
  ['an id of the other table', 'context.csv', put('\nkm-nearest,', '\noutput,'), lineOf('context.csv', 'km-nearest'), 'the id "output" stands already in src/content/facts.csv', 'an id of its own'],
  ['a measure in the other language', 'facts.csv', cell('buses', 'measure_zh', 'buses'), row('buses'), 'column "measure_zh": "buses" cannot be read', 'in Chinese'],
  ['a Chinese measure under English', 'facts.csv', cell('buses', 'measure_en', '直通车'), row('buses'), 'column "measure_en": "直通车" cannot be read', 'in English'],
  ['a printed figure without its phrase', 'facts.csv', cell('output', 'phrase', ''), row('output'), '"output" is printed but has no phrase', 'the words as printed'],
  ['a printed figure without its paragraph', 'facts.csv', cell('output', 'paragraph', ''), row('output'), '"output" is printed but has no paragraph', 'the paragraph of the article'],
  ['a printed figure with a formula', 'facts.csv', cell('output', 'formula', 'buses / 2'), row('output'), '"output" is printed, and yet has a formula', 'Leave both empty'],
  ['bounds the wrong way round', 'facts.csv', (t) => withCell(withCell(t, 'bus-firms', 'low', '99'), 'bus-firms', 'high', '91'), row('bus-firms'), '"bus-firms" has the bounds "99" and "91"', 'the smaller one in low'],
  ['"more than" without bounds', 'facts.csv', (t) => withCell(withCell(t, 'bus-firms', 'low', ''), 'bus-firms', 'high', ''), row('bus-firms'), '"bus-firms" is "more-than" without bounds', 'more than 90 is 91 to 99'],
  ['a bound that is no number', 'facts.csv', cell('bus-firms', 'low', 'ca. 91'), row('bus-firms'), 'column "low": "ca. 91" cannot be read', 'a plain number'],
  ['a derived figure without its formula', 'facts.csv', cell('six-share', 'formula', ''), row('six-share'), '"six-share" is derived but has no formula', 'Write one over other ids'],
  ['a derived figure without decimals', 'facts.csv', cell('six-share', 'decimals', ''), row('six-share'), '"six-share" is derived but has no number of decimals', 'digits after the point'],
  ['a derived figure with a value', 'facts.csv', cell('six-share', 'value', '42'), row('six-share'), '"six-share" is derived, and yet has a value', 'they are computed'],
  ['a formula that cannot be read', 'facts.csv', cell('people-per-bus', 'formula', 'bus-people / ('), row('people-per-bus'), 'the formula of "people-per-bus" cannot be read', 'with spaces around them'],
  ['a formula with other arithmetic', 'facts.csv', cell('people-per-bus', 'formula', 'bus-people ** buses'), row('people-per-bus'), 'the formula of "people-per-bus" cannot be', 'Use ids, numbers, + - * /'],
  ['a formula that divides by zero', 'facts.csv', cell('buses', 'value', '0'), row('people-per-bus'), 'the formula of "people-per-bus" cannot be computed: it divides by zero', 'Use ids, numbers'],
  ['a formula that reads an unknown row', 'facts.csv', put('bus-people / buses,', 'bus-people / coaches,'), row('people-per-bus'), 'reads "coaches", which no row has', 'the column id'],
  ['a formula that reads a date', 'facts.csv', put('bus-people / buses,', 'bus-people / signing,'), row('people-per-bus'), 'reads "signing", which is not a number', 'a numeric unit'],
  ['a formula that reads itself', 'facts.csv', put('bus-people / buses,', 'people-per-bus / buses,'), row('people-per-bus'), '"people-per-bus" is derived from itself: people-per-bus → people-per-bus', 'printed figures only'],
  ['formulas that read each other', 'facts.csv', (t) => withCell(withCell(t, 'people-per-bus', 'formula', 'bus-people / people-per-firm'), 'people-per-firm', 'formula', 'bus-people / people-per-bus'), row('people-per-firm'), 'is derived from itself: people-per-bus → people-per-firm → people-per-bus', 'printed figures only'],
  ['a count of things that have names in the picture', 'facts.csv', cell('incubators', 'value', '5'), row('incubators'), '"incubators" is 5, and the scene "platforms" has names for 4', 'needs a programmer'],
  ['a figure the scene draws taken out', 'facts.csv', put(/\nbuses,[^\n]*/, ''), 1, 'the scene "buses" draws the figure "buses"', 'Put the row back'],
  ['a row with a cell too many', 'facts.csv', put('\noutput,', '\noutput,149,'), row('output'), 'this row has 15 cells, the first line has 14', 'between double quotes'],
  ['a row cut short', 'facts.csv', put(/(filed \* 100),1,,/, '$1,,'), row('filed-invention-share'), 'this row has 13 cells, the first line has 14', 'between double quotes'],
  ['a quotation mark left open', 'facts.csv', put(/(\noutput,[^,]*,)/, '$1"'), row('output'), 'a double quote is opened and not closed', 'Close it'],
  ['a cell outside the columns', 'facts.csv', (t) => t.split('\n').map((one, i) => (i === 2 ? `${one},why?` : `${one},`)).join('\n'), 3, '"why?" stands in a column without a name', 'Move it'],
  ['a column missing', 'facts.csv', put('id,value,unit', 'id,number,unit'), 1, 'the column "value" is missing', 'The first line must name: id, value'],
  ['a column twice', 'facts.csv', (t) => t.split('\n').map((one, i) => (i === 0 ? `${one},value` : `${one},`)).join('\n'), 1, 'the column "value" stands twice', 'Take one of them out'],
  ['semicolons between cells', 'facts.csv', (t) => t.replaceAll(',', ';'), 1, 'separated by semicolons', 'CSV with commas'],
  ['tabs between cells', 'context.csv', (t) => t.replaceAll(',', '\t'), 1, 'separated by tabs', 'CSV with commas'],
  ['an empty file', 'facts.csv', () => '', 1, 'the column "id", "value"', 'The first line must name'],
  ['a statistic that does not say what it is', 'context.csv', cell('km-nearest', 'note_en', ''), lineOf('context.csv', 'km-nearest'), '"km-nearest" does not say what it is', 'note_zh and note_en'],
  ['a region without a Chinese name', 'context.csv', cell('gd-iva-2020-03', 'region', 'Hunan'), lineOf('context.csv', 'gd-iva-2020-03'), 'the region "Hunan" has no Chinese name', 'Write one of: China'],
  ['a distance that the coordinates do not give', 'places.csv', put(/(?<=,Xianning,.*,)695/, '659'), lineOf('places.csv', 'Xianning'), '"Xianning" is said to be 659 km from Qingyuan; its coordinates say 695', 'Mend the distance'],
  ['a place moved off the map', 'places.csv', put('29.8435', '30.8435'), lineOf('places.csv', 'Xianning'), '"Xianning" stands on the map at', 'does not follow this table'],
  ['a place of the map without a row', 'places.csv', put(/\n咸宁市[^\n]*/, ''), 1, 'the place "Xianning" of the map has no row', 'Put the row back'],
  ['coordinates that are none', 'places.csv', put('114.322', 'E114.322'), lineOf('places.csv', 'Xianning'), 'column "lon": "E114.322" cannot be read', 'Write degrees east']
]; // prettier-ignore

/** Figures that can be read, and that no picture can be drawn from. */
const BEYOND: Case[] = [
  [
    'a digit too many',
    'facts.csv',
    cell('bus-people', 'value', '4550'),
    row('bus-people'),
    '"bus-people" is 4550, and the scene "cover" draws 1 to 3000.',
    'Write a value from 1 to 3000. A picture of others needs a programmer.'
  ],
  [
    'none of what is drawn',
    'facts.csv',
    cell('firms-158', 'value', '0'),
    row('firms-158'),
    '"firms-158" is 0, and the scene "cover" draws 1 to 2000.',
    'Write a value from 1 to 2000.'
  ],
  [
    'a rate below all there was',
    'context.csv',
    cell('gd-iva-2020-03', 'value', '-470'),
    lineOf('context.csv', 'gd-iva-2020-03'),
    '"gd-iva-2020-03" is -470, and the scene "recovery" draws -100 to 100 (percent).',
    'Write a value from -100 to 100 (percent).'
  ],
  [
    'money in another unit than its row',
    'facts.csv',
    cell('fund-new', 'value', '100000000'),
    row('fund-new'),
    '"fund-new" is 100000000, and the scene "relief" draws 0 to 100000 (100m-yuan).',
    'Write a value from 0 to 100000 (100m-yuan).'
  ],
  [
    'a part larger than the whole',
    'facts.csv',
    cell('filed-inventions', 'value', '1800'),
    row('filed-inventions'),
    '"filed-inventions" is 1800, and the scene "patents" draws 0 to "filed" (631).',
    'Write a value from 0 to "filed" (631).'
  ],
  [
    'bounds beyond what is drawn',
    'facts.csv',
    cell('bus-firms', 'high', '9999'),
    row('bus-firms'),
    '"bus-firms" can be 91 to 9999, and the scene "buses" draws 1 to 1000.',
    'Write low and high from 1 to 1000.'
  ],
  [
    'figures that come to too much together',
    'facts.csv',
    cell('buses', 'value', '2'),
    row('people-per-bus'),
    '"people-per-bus" is 215.0, and the scene "buses" draws 0 to 150.',
    'It is bus-people / buses: write other values there.'
  ]
];

/** What a text of the encoding GB 18030 is when it is read as UTF-8. */
const misread = (text: string) => text.replace(/\p{Script=Han}/gu, '\ufffd\ufffd');

const FILES: Case[] = [
  ['a table in another encoding', 'facts.csv', misread, 2, 'the file is not in UTF-8', '"CSV UTF-8"'],
  ['a text in another encoding', 'buses.zh.md', misread, 1, 'the file is not in UTF-8', 'UTF-8'],
  ['words of the site in another encoding', 'site.zh.md', misread, lineOf('site.zh.md', '- title'), 'the file is not in UTF-8', 'UTF-8'],
  ['characters that no one types', 'buses.en.md', put('of Jinlu Electronics', 'of Jinlu\u0000Electronics'), en('of Jinlu Electronics'), 'cannot be read', 'UTF-8']
]; // prettier-ignore

describe('what an editor gets wrong is said with file, line and what to do', () => {
  test.each([...PROSE, ...STEPS, ...TABLES, ...BEYOND, ...FILES])(
    '%s',
    (_what, file, change, line, message, advice) => {
      const { problems } = compiled(edited(file, change));
      const found = problems.filter((problem) => problem.message.includes(message));
      expect(
        found.map((problem) => `${problem.file}:${problem.line}`),
        problems.map(sayProblem).join('\n')
      ).toContain(`src/content/${file}:${line}`);
      expect(found[0]!.advice).toContain(advice);
    }
  );

  test('one broken row is one problem, however often its figure is used', () => {
    const { problems } = compiled(edited('facts.csv', cell('bus-people', 'value', '430人')));
    expect(problems.map(sayProblem)).toHaveLength(1);
  });

  test('what is computed from a figure that is beyond its limit is not reported beside it', () => {
    const { problems } = compiled(edited('facts.csv', cell('bus-people', 'value', '45500')));
    expect(problems.map(sayProblem)).toHaveLength(1);
  });

  test.each(['relief.zh', 'site.en'])('the file %s missing', (name) => {
    const texts = new Map(sound.texts);
    texts.delete(name);
    const { problems } = compiled({ ...sound, texts });
    expect(problems).toContainEqual({
      file: `src/content/${name}.md`,
      line: 1,
      message: `the file "${name}.md" is missing.`,
      advice: expect.stringContaining('Put it back')
    });
  });

  test('a file that nothing reads', () => {
    const texts = new Map(sound.texts);
    texts.set('busses.en', { file: 'src/content/busses.en.md', text: '# Busses' });
    const { problems } = compiled({ ...sound, texts });
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'src/content/busses.en.md',
        line: 1,
        message: 'nothing reads the file "busses.en.md".',
        advice: expect.stringMatching(/site, figures, cover, recovery, buses/)
      })
    ]);
  });
});

test('problems are told alike in the terminal and in the page, where no text of theirs is markup', () => {
  const problem = { file: 'src/content/facts.csv', line: 3, message: '"<b>" & co.', advice: 'Write 1.' };
  expect(problemText([problem])).toBe('✗ src/content/facts.csv:3  "<b>" & co. Write 1.');
  expect(problemPage([problem])).toContain('src/content/facts.csv:3');
  expect(problemPage([problem])).toContain('&lt;b>');
  expect(problemPage([problem])).not.toContain('<b>');
});

describe('what a spreadsheet does to the file changes nothing', () => {
  const story = compileContent(sound);
  const rows = (change: (row: string) => string) => (text: string) => text.split('\n').map(change).join('\n');
  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['quoted cells', put(/\noutput,([^,]*),/, '\n"output","$1",')],
    ['empty rows at the end', (text: string) => `${text}${',,,,,,,,,,,,,\n'.repeat(3)}\n\n`],
    ['empty columns at the end', rows((row) => (row === '' ? row : `${row},,`))],
    ['no commas after the last filled cell', rows((row) => row.replace(/,+$/, ''))]
  ])('%s', (_what, change) => {
    expect(compileContent(edited('facts.csv', change))).toEqual(story);
  });
  test.each(['\r\n', '\r'])('a text with line ends of another system (%j)', (end) => {
    const moved = (text: string) => `\ufeff${text.replaceAll('\n', end)}`;
    expect(compileContent(edited('buses.zh.md', moved))).toEqual(story);
  });
});
