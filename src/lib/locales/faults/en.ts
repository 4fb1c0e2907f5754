import type { Said, Words } from './said';

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const wordsNeeded = ({ least, most }: { least: number; most: number }, unit: string) =>
  `${least} to ${most} ${unit}`;

/** A row and the time that it is of. */
interface Dated {
  id: string;
  period: string;
}

/** One literal without spreads, so that a page, which reports nothing, is sent none of it. */
export const en = {
  // What can be wrong with a file as a whole, or with a table's shape.
  fileMissing: (name: string): Said => [
    `the file "${name}" is missing.`,
    name.endsWith('.md')
      ? 'Put it back, or write it with the same steps as in the other language.'
      : 'Put it back under this name; a spreadsheet saves it as "CSV UTF-8".'
  ],
  fileUnread: (name: string, names: readonly string[]): Said => [
    `nothing reads the file "${name}".`,
    `Take it out, or name it one of: ${names.join(', ')}, with .en.md or .zh.md behind it.`
  ],
  workbookUnreadable: (): Said => [
    'this is no workbook that can be read.',
    'Save it as an Excel workbook (.xlsx), without a password.'
  ],
  sheetMissing: (names: readonly string[]): Said => [
    `the sheet ${list(names)} is missing.`,
    'Give the sheets of the two tables their names again.'
  ],
  notUtf8: (): Said => [
    'this line cannot be read: the file is not in UTF-8.',
    'Save it again in the encoding UTF-8 (in a spreadsheet: "CSV UTF-8"), and look whether its Chinese is whole.'
  ],
  separator: (mark: string): Said => [
    `the cells are separated by ${mark === ';' ? 'semicolons' : 'tabs'}.`,
    'Save the table as CSV with commas (in a spreadsheet: "CSV UTF-8").'
  ],
  columnMissing: (missing: readonly string[], columns: readonly string[]): Said => [
    `the column ${list(missing)} is missing.`,
    `The first line must name: ${columns.join(', ')}.`
  ],
  columnTwice: (twice: readonly string[]): Said => [
    `the column ${list(twice)} stands twice.`,
    'Take one of them out.'
  ],
  cellOutside: (cell: string): Said => [
    `"${cell}" stands in a column without a name.`,
    'Move it to its column, or take it out.'
  ],
  cellCount: (count: number, expected: number): Said => [
    `this row has ${count} cells, the first line has ${expected}.`,
    'Put a cell that contains a comma between double quotes.'
  ],
  quoteOpen: (): Said => [
    'a double quote is opened and not closed on this line.',
    'Close it, double it where it belongs to the text, and keep each row on a line of its own.'
  ],
  cellUnreadable: (row: string, column: string, cell: string, advice: Words): Said => [
    `row "${row}", column "${column}": "${cell}" cannot be read.`,
    advice.en
  ],

  // What can be wrong with a figure's row.
  idTwice: (id: string, file: string, line: number): Said => [
    `the id "${id}" stands already in ${file}, line ${line}.`,
    'Give each figure an id of its own.'
  ],
  periodUnreadable: (id: string, period: string): Said => [
    `"${id}": the period "${period}" cannot be read.`,
    'Write 2020, 2020-03, 2020-03-26, 2020-01..2020-06, 2020-H1, 2020-Q1, ' +
      'two of them with " vs " between, or words in both languages: whole life | 全周期.'
  ],
  valueUnreadable: (id: string, value: string, unit: string, advice: Words): Said => [
    `"${id}": the value "${value}" is not a ${unit}.`,
    advice.en
  ],
  moreThanUnbounded: (id: string): Said => [
    `"${id}" is "more-than" without bounds.`,
    'Write in low and high what it can be: more than 90 is 91 to 99.'
  ],
  boundsUnordered: (id: string, low: string, high: string): Said => [
    `"${id}" has the bounds "${low}" and "${high}".`,
    'Write both, the smaller one in low, or leave both empty.'
  ],
  formulaMissing: (id: string): Said => [
    `"${id}" is derived but has no formula.`,
    'Write one over other ids, such as bus-people / buses.'
  ],
  decimalsMissing: (id: string): Said => [
    `"${id}" is derived but has no number of decimals.`,
    'Write into decimals how many digits after the point are printed, such as 0.'
  ],
  derivedAndTyped: (id: string): Said => [
    `"${id}" is derived, and yet has a value, bounds or a unit without arithmetic.`,
    'Leave value, low and high empty: they are computed. Use a unit of numbers.'
  ],
  formulaUnreadable: (id: string, reason: string): Said => [
    `the formula of "${id}" cannot be read: ${reason}.`,
    'Use ids, numbers, + - * / with spaces around them, and brackets.'
  ],
  formulaFails: (id: string, reason: Words): Said => [
    `the formula of "${id}" cannot be computed: ${reason.en}.`,
    'Use ids, numbers, + - * / and brackets.'
  ],
  formulaReadsItself: (name: string, path: string): Said => [
    `"${name}" is derived from itself: ${path}.`,
    'Let the formula read printed figures only.'
  ],
  formulaReadsNone: (id: string, name: string): Said => [
    `the formula of "${id}" reads "${name}", which no row has.`,
    'Check the spelling against the column id.'
  ],
  formulaReadsWords: (id: string, name: string): Said => [
    `the formula of "${id}" reads "${name}", which is not a number.`,
    'Use figures with a numeric unit.'
  ],
  phraseMissing: (id: string, kind: string): Said => [
    `"${id}" is ${kind} but has no phrase.`,
    'Give the paragraph of the article and the words as printed there.'
  ],
  paragraphMissing: (id: string, kind: string): Said => [
    `"${id}" is ${kind} but has no paragraph.`,
    'Give the paragraph of the article and the words as printed there.'
  ],
  printedAndComputed: (id: string, kind: string): Said => [
    `"${id}" is ${kind}, and yet has a formula or decimals.`,
    'Leave both empty, or write derived into the column kind.'
  ],
  regionUnknown: (id: string, region: string, regions: readonly string[]): Said => [
    `"${id}": the region "${region}" has no Chinese name.`,
    `Write one of: ${regions.join(', ')}.`
  ],
  statisticNameless: (id: string): Said => [
    `"${id}" does not say what it is.`,
    'Write so into note_zh and note_en.'
  ],
  valueBeyond: (id: string, value: string, scene: string, range: Words): Said => [
    `"${id}" is ${value}, and the scene "${scene}" draws ${range.en}.`,
    `Write a value from ${range.en}. A picture of others needs a programmer.`
  ],
  boundsBeyond: (id: string, low: string, high: string, scene: string, range: Words): Said => [
    `"${id}" can be ${low} to ${high}, and the scene "${scene}" draws ${range.en}.`,
    `Write low and high from ${range.en}. A picture of others needs a programmer.`
  ],
  derivedBeyond: (id: string, value: string, scene: string, range: Words, formula: string): Said => [
    `"${id}" is ${value}, and the scene "${scene}" draws ${range.en}.`,
    `It is ${formula}: write other values there. A picture of others needs a programmer.`
  ],
  statisticMissing: (scene: string, series: string, region: string, months: string): Said => [
    `the scene "${scene}" draws "${series}" of ${region} in ${months}, which no row has.`,
    'Add its row, or mend the series, the region or the period of the row that is meant.'
  ],
  statisticNotMonthly: (id: string, period: string): Said => [
    `"${id}" is of ${period}, and the scene draws months.`,
    'Write a month such as 2020-07, or 2020-01..2020-02 where the two were published as one.'
  ],
  statisticTwice: (id: string, period: string): Said => [
    `"${id}" is of ${period}, and another row is of the same month.`,
    'Mend the series, the region or the period of one of them, or take it out.'
  ],
  statisticWithoutRegion: (id: string, period: string, region: string): Said => [
    `"${id}" is of ${period}, and no row of ${region} is of then: the scene draws them beside one another.`,
    `Add the row of ${region}, or mend the series, the region or the period of this one.`
  ],
  statisticWithoutMonth: (id: string, period: string): Said => [
    `"${id}" is of ${period}, and no row is of the last month of it alone: the scene draws it beside that month.`,
    'Add the row of the month, or mend the series, the region or the period of this one.'
  ],
  monthsUnknown: (id: string, period: string, scene: string): Said => [
    `"${id}" is of "${period}", and the scene "${scene}" has to know its months.`,
    'Write the period as 2020-07..2020-12 or 2020-H2.'
  ],
  countUnnamed: (id: string, value: string, scene: string, count: number): Said => [
    `"${id}" is ${value}, and the scene "${scene}" has names for ${count}.`,
    'Each has a label of its own in the picture: another count needs a programmer.'
  ],
  rowDrawn: (scene: string, id: string): Said => [
    `the scene "${scene}" draws the figure "${id}", which no row has.`,
    'Put the row back, or mend its id.'
  ],

  // What can be wrong with a row of places.
  distanceOff: (name: string, km: number, exact: number): Said => [
    `"${name}" is said to be ${km} km from Qingyuan; its coordinates say ${exact}.`,
    'Mend the distance or the coordinates.'
  ],
  placeMoved: (name: string, lon: string, lat: string): Said => [
    `"${name}" stands on the map at ${lon}, ${lat}.`,
    'Mend the coordinates: the drawn map does not follow this table.'
  ],
  placeMissing: (en: string, zh: string): Said => [
    `the place "${en}" of the map has no row.`,
    `Put the row back whose name_zh begins with ${zh}.`
  ],

  // What can be wrong with a chapter's title, steps, notes and labels.
  titleMissing: (): Said => ['the chapter has no title.', 'Begin the file with "# Title".'],
  titleTwice: (): Said => ['the chapter has two titles.', 'Begin a step with "## id: heading".'],
  stepsMissing: (): Said => ['the chapter has no steps.', 'Begin one with "## id: heading".'],
  beforeSteps: (what: string): Said => [
    `"${what}" is not known before the first step.`,
    'Sum the chapter up in one paragraph.'
  ],
  headingWithoutId: (heading: string): Said => [
    `the heading "${heading}" has no step id.`,
    'Write "## depart: The heading", with an id in small letters; where a picture stays, "## stay (picture: depart): The heading".'
  ],
  headingRank: (id: string, marks: string): Said => [
    `the step "${id}" begins with ${marks}.`,
    'Write "## depart: The heading", with an id in small letters; where a picture stays, "## stay (picture: depart): The heading".'
  ],
  stepTwice: (id: string): Said => [
    `the step "${id}" stands twice in this file.`,
    'Give each step an id of its own.'
  ],
  stepOnCover: (id: string): Said => [`the cover has no room for the step "${id}".`, 'Move it to a chapter.'],
  stepHasPicture: (id: string): Said => [
    `the step "${id}" has a picture of its own.`,
    `Write "## ${id}: heading", or give the new step another id.`
  ],
  stepWithoutScene: (id: string, scene: string, steps: readonly string[], picture: string): Said => [
    `the step "${id}" has no scene.`,
    `The scene "${scene}" draws: ${steps.join(', ')}. ` +
      `A step of your own names the picture that stays: "## ${id} (picture: ${picture}): heading".`
  ],
  stepTooEarly: (id: string, first: string): Said => [
    `the step "${id}" stands before any picture.`,
    `Move it after "## ${first}: …".`
  ],
  pictureElsewhere: (id: string, picture: string, before: string): Said => [
    `the step "${id}" asks for the picture "${picture}", but the one before it is "${before}".`,
    `Write (picture: ${before}), or move the step behind the one whose picture it is to hold.`
  ],
  pictureUnknown: (id: string, picture: string, scene: string, before: string): Said => [
    `the step "${id}" asks for the picture "${picture}", which the scene "${scene}" does not draw.`,
    `Write (picture: ${before}), or move the step behind the one whose picture it is to hold.`
  ],
  stepOutOfOrder: (id: string, steps: readonly string[]): Said => [
    `the step "${id}" is out of order.`,
    `The scene draws them in this order: ${steps.join(', ')}.`
  ],
  stepInOtherLanguage: (head: string, id: string, file: string, line: number): Said => [
    `the step "${id}" is missing in this language; ${file} has it in line ${line}.`,
    `Add "## ${head}: heading", its text and its notes, or take it out of both.`
  ],
  stepMoved: (id: string, file: string): Said => [
    `the step "${id}" stands elsewhere than in ${file}.`,
    'Give both languages the same order.'
  ],
  noteMissing: (id: string, notes: readonly string[]): Said => [
    `the step "${id}" has no speaker’s note ${list(notes)}.`,
    'Add a quoted paragraph such as "> Say: …".'
  ],
  slideMissing: (id: string): Said => [
    `the step "${id}" has no line for its slide.`,
    'Add a quoted paragraph "> Slide: …": what the hall reads under the heading.'
  ],
  pictureUnsaid: (id: string): Said => [
    `the step "${id}" does not say what its picture shows.`,
    'Add a quoted paragraph "> Picture: …", for those who do not see it.'
  ],
  headingMissing: (id: string): Said => [
    `the step "${id}" has no heading.`,
    'Write the heading after the id and a colon.'
  ],
  textMissing: (id: string): Said => [
    `the step "${id}" has no text.`,
    'Write a paragraph between its heading and its notes.'
  ],
  noteNameless: (keys: readonly string[]): Said => [
    'this speaker’s note has no name.',
    `Begin it with ${keys.map((key) => `"${key}:"`).join(', ')}, each in a paragraph of its own.`
  ],
  noteTwice: (id: string, key: string): Said => [
    `the step "${id}" has two notes "${key}".`,
    'Join them, and keep an empty quoted line (">") between notes.'
  ],
  labelsMissing: (): Said => [
    'the chapter has no labels, the words of its picture.',
    'Put the line "## Labels" back, and under it "- key: words", one to a line.'
  ],
  labelMissing: (key: string): Said => [
    `the label "${key}" is missing.`,
    `Add "- ${key}: words" under "## Labels".`
  ],
  labelUnknown: (key: string): Said => [
    `the label "${key}" stands in no picture.`,
    'Take it out, or mend its key; a new label is drawn by a part of the scene, and its manifest.ts has the key.'
  ],
  labelTwice: (key: string): Said => [`the label "${key}" stands twice.`, 'Take one of them out.'],
  labelKeyless: (): Said => ['this label has no key.', 'Write "- key: words", one to a line.'],
  linkToNothing: (href: string, ids: readonly string[]): Said => [
    `a link leads to "${href}", which is no chapter.`,
    `Write one of: ${ids.map((id) => `#${id}`).join(', ')}.`
  ],

  // What in a chapter holds no longer for the months that its picture tells of.
  dayElsewhere: (label: string, id: string, date: string, period: string): Said => [
    `the label "${label}" stands by ${date}, and the bar that it is marked on is of ${period}.`,
    `Put a day of then into the row "${id}" of context.csv, or take the label out of both languages.`
  ],
  monthFellBack: (label: string): Said => [
    `the label "${label}" is for a month that fell back, and none of these did.`,
    'Take it out of both languages.'
  ],
  monthsAfterMissing: (step: string, month: string, told: string): Said => [
    `the step "${step}" draws the months after ${month}, and there are none.`,
    `Let the period of "${told}" in facts.csv reach farther, or take the step out of both languages.`
  ],
  yearToDateMissing: (step: string, to: string, series: string, region: string): Said => [
    `the step "${step}" draws a line of the year to date up to ${to}, for which rows are wanting.`,
    `Add rows to context.csv: series ${series}, region ${region}, period ${to.slice(0, 4)}-01..${to} and one ` +
      'month or more before; or take the step out of both languages.'
  ],
  monthsElsewhere: (step: string, rows: readonly Dated[], from: string, to: string): Said => [
    `the step "${step}" names ${rows.map(({ id, period }) => `{${id}} of ${period}`).join(', ')}, ` +
      `and its picture tells of ${from} to ${to}.`,
    'Tell of those months: their rows stand in context.csv.'
  ],

  // What can be wrong with `site.*.md` and `figures.*.md`.
  wordTwice: (key: string): Said => [`"${key}" stands twice.`, 'Take one of them out.'],
  wordUnknown: (key: string, keys: readonly string[]): Said => [
    `"${key}" is not known here.`,
    `Write ${keys.map((one) => `"- ${one}: words"`).join(', ')}.`
  ],
  wordMissing: (key: string): Said => [`"${key}" is missing.`, `Add "- ${key}: words".`],
  sitePeriodOther: (text: string, told: string, period: string): Said => [
    `the period is "${text}", and "${told}" is of ${period}.`,
    'Write the months and the year of the figures, or mend the periods in facts.csv.'
  ],
  noteUnspoken: (id: string): Said => [
    `"${id}" has a speaker’s note, which nobody speaks.`,
    'Take the quoted paragraph out.'
  ],
  saysNothing: (id: string): Said => [
    `"${id}" says nothing.`,
    'Write under the heading what the source leaves open.'
  ],
  headless: (id: string): Said => [`"${id}" has no heading.`, 'Write the heading after the id and a colon.'],
  inOneLanguage: (id: string, file: string): Said => [
    `"${id}" is missing in ${file}.`,
    'Write it in both languages, with the same id.'
  ],
  partUnknown: (key: string, parts: readonly string[]): Said => [
    `the page has no part "${key}".`,
    `Its parts are: ${parts.join(', ')}.`
  ],
  partMissing: (key: string): Said => [
    `the heading "${key}" is missing.`,
    `Add "- ${key}: words" under "## Labels".`
  ],

  // What can be wrong with a sentence.
  braceAlone: (brace: string): Said => [
    `the brace "${brace}" stands alone.`,
    'Write a figure as {bus-people}: both braces, half-width, on one line.'
  ],
  digitsTyped: (digits: string): Said => [
    `"${digits}" is typed into the text.`,
    'Put the figure into facts.csv and write its id in braces, such as {bus-people}.'
  ],
  figureUnknown: (id: string): Said => [
    `there is no figure "${id}".`,
    'Check the spelling against the column id of facts.csv and context.csv.'
  ],
  variantUnknown: (token: string, variant: string, variants: readonly string[]): Said => [
    `"{${token}}" asks for "${variant}".`,
    `After the colon write one of: ${variants.join(', ')}.`
  ],
  qualifierLost: (token: string, id: string, qualifier: string): Said => [
    `"{${token}}" leaves out that the figure is "${qualifier}".`,
    `Say it in the sentence, or write {${id}}.`
  ],
  unprintable: (token: string, id: string, reason: Words): Said => [
    `"{${token}}" cannot be printed: ${reason.en}.`,
    `Write {${id}}.`
  ],
  siteWordUnknown: (token: string, keys: readonly string[]): Said => [
    `"${token}" is not known.`,
    `Write one of: ${keys.map((key) => `{site:${key}}`).join(', ')}.`
  ],
  choiceOfUnknown: (id: string, other: string): Said => [
    `the words for "${id}" compare with "${other}", which is no number that is known.`,
    'Compare with a number, with the id of a figure, or with "pace" where the figure is of some months.'
  ],
  choiceUnreadable: (id: string, condition: string): Said => [
    `in the words for "${id}" the condition "${condition}" cannot be read.`,
    'Write "above 50: words | at 50: words | else: words"; a number, the id of a figure or "pace" to compare with.'
  ],
  choiceWithoutWords: (id: string, value: string, unit: string, conditions: readonly string[]): Said => [
    `"${id}" is ${value} (${unit}), and its words are for ${list(conditions)} alone.`,
    'Add "| else: words" that are true of it, or write another sentence.'
  ],
  yearTyped: (id: string, year: string): Said => [
    `the year ${year} is typed beside {${id}}, which has one of its own.`,
    `Write {${id}:with-year}.`
  ],
  periodOther: (sentence: string, words: readonly string[], figures: readonly Dated[]): Said => [
    `the sentence "${sentence}" says ${list(words)}, and ` +
      `${figures.map(({ id, period }) => `{${id}} is of ${period}`).join(', ')}.`,
    'Mend the words, or the period of the row; or give the figure a sentence of its own.'
  ],
  saidOfFall: (words: string, id: string, value: string): Said => [
    `"${words}" is said of a rate that fell: "${id}" is ${value}.`,
    `Let the figure choose: {${id}? above 0: grew by # | at 0: did not change | else: fell by #}.`
  ],
  saidOfRise: (words: string, id: string, value: string): Said => [
    `"${words}" is said of a rate that rose: "${id}" is ${value}.`,
    `Let the figure choose: {${id}? above 0: grew by # | at 0: did not change | else: fell by #}.`
  ],
  markUnknown: (what: string): Said => [
    `"${what}" is not known in a step.`,
    'Use paragraphs, lists, *emphasis* and [links](address).'
  ],
  blockUnknown: (what: string): Said => [`"${what}" is not known in a step.`, 'Use paragraphs and lists.'],

  // What is wrong with a content that can be read: found by the review.
  phraseOther: (id: string, value: string, phrase: string): Said => [
    `"${id}" is ${value}, and its phrase says "${phrase}".`,
    'Mend the value, or copy the words of the article that hold it into phrase.'
  ],
  namesOther: (id: string, value: string, phrase: string): Said => [
    `"${id}" counts ${value}, and its phrase lists other names: "${phrase}".`,
    'Mend the value, or list in phrase the names that were counted, with 、 between them.'
  ],
  boundsElsewhere: (id: string, value: string): Said => [
    `"${id}" is ${value}, which its bounds leave out.`,
    'Write low and high anew, or leave both empty.'
  ],
  placeholder: (word: string): Said => [
    `"${word}" stands where words are still to come.`,
    'Write them, or take it out.'
  ],
  otherBrackets: (written: string, token: string): Said => [
    `"${written}" prints no figure.`,
    `Write ${token}, in braces.`
  ],
  foreignBracket: (bracket: string): Said => [
    `"${bracket}" is a bracket that the story does not use.`,
    'Write a figure’s id in braces, {bus-people}; else use ( ) or “ ”.'
  ],
  idBare: (id: string): Said => [`the id "${id}" stands in the text as it is.`, `Write {${id}}, in braces.`],
  numberInWords: (words: string, id: string): Said => [
    `"${words}" is a figure in words.`,
    id
      ? `Write {${id}} if it is that one; else put the figure into facts.csv and write its id in braces.`
      : 'No row has it: put the figure into facts.csv and write its id in braces.'
  ],
  countInWords: (word: string): Said => [
    `"${word}" is a number in words, on a line that is new since the last commit.`,
    'If a row counts it, write the row’s id in braces; it then follows the figure.'
  ],
  descriptionLength: (count: number, length: { least: number; most: number }): Said => [
    `this description has ${count} words; search engines and chats show it under the title.`,
    `Write ${wordsNeeded(length, 'words')}.`
  ],
  pictureLength: (id: string, count: number, length: { least: number; most: number }): Said => [
    `the note "Picture" of the step "${id}" has ${count} words.`,
    `Write ${wordsNeeded(length, 'words')}: it is listened to.`
  ],
  pictureUnended: (id: string): Said => [
    `the note "Picture" of the step "${id}" does not end as a sentence does.`,
    'End it with a full stop.'
  ],
  glyphsMissing: (characters: string): Said => [
    `the face of headings and labels lacks "${characters}".`,
    'Run "npm run fonts", or use other characters.'
  ],
  stepUntold: (scene: string, steps: readonly string[]): Said => [
    `the scene "${scene}" draws ${list(steps)}, and no step tells of ${steps.length > 1 ? 'them' : 'it'}.`,
    'The next step plays that change as well; put the step back, unless that is meant.'
  ],
  pictureUnseen: (scene: string, steps: readonly string[]): Said => [
    `the scene "${scene}" is never seen to its end: ${list(steps)} ${steps.length > 1 ? 'have' : 'has'} no step.`,
    'Put the step back, unless that is meant.'
  ],
  changedElsewhere: (key: string, file: string): Said => [
    `${key ? `"${key}"` : 'the beginning'} was changed in ${file} alone since the last commit.`,
    'Change it here as well, unless the sense is the same.'
  ],
  cellChangedAlone: (id: string, column: string, other: string): Said => [
    `"${id}": ${column} was changed since the last commit, and ${other} was not.`,
    'Change both, unless the sense is the same.'
  ]
};
