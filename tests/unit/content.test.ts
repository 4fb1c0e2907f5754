import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/lib/facts/content-error';
import { SCENE_WORDS } from '../../src/lib/scenes/words';
import { compileStory, type Sources } from '../../src/lib/story/compile';
import { readSources } from '../../src/lib/story/content-plugin';

const sound = readSources();

/** The content with one file changed as an editor might. */
function broken(file: string, change: (text: string) => string): Sources {
  const edit = (source: { file: string; text: string }) =>
    source.file.endsWith(`/${file}`) ? { ...source, text: change(source.text) } : source;
  return {
    facts: edit(sound.facts),
    context: edit(sound.context),
    chapters: new Map([...sound.chapters].map(([name, source]) => [name, edit(source)]))
  };
}

function messages(sources: Sources): string {
  try {
    compileStory(sources, SCENE_WORDS);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

const lineOf = (file: string, words: string) =>
  readFileSync(`src/content/${file}`, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

test('the content as it stands compiles, with the same steps in both languages', () => {
  const { en, zh } = compileStory(sound, SCENE_WORDS);
  const hashes = (edition: typeof en) =>
    edition.chapters.flatMap(({ steps }) => steps.map(({ hash }) => hash));
  expect(hashes(en)).toEqual(hashes(zh));
});

describe('what an editor gets wrong is said with file, line and what to do', () => {
  test.each([
    [
      'an unknown figure',
      'buses.en.md',
      (t: string) => t.replace('{buses} buses for', '{busses} buses for'),
      lineOf('buses.en.md', '{buses} buses for'),
      'there is no figure "busses"'
    ],
    [
      'a digit typed into prose',
      'relief.zh.md',
      (t: string) => t.replace('园区出了一套', '园区出了7套'),
      lineOf('relief.zh.md', '园区出了一套'),
      '"7" is typed into the text'
    ],
    [
      'a step missing in a language',
      'buses.zh.md',
      (t: string) => t.replace(/## arrive:[\s\S]*?(?=## restart)/, ''),
      1,
      'the step "arrive" is missing in this language'
    ],
    [
      'a step without a scene',
      'buses.en.md',
      (t: string) => t.replace('## arrive:', '## landing:'),
      lineOf('buses.en.md', '## arrive:'),
      'the step "landing" has no scene'
    ],
    [
      'a step twice',
      'buses.en.md',
      (t: string) => t.replace('## arrive:', '## board:'),
      lineOf('buses.en.md', '## arrive:'),
      'the step "board" stands twice'
    ],
    [
      'a step without notes',
      'buses.en.md',
      (t: string) =>
        t.replace(/> Say: About[^\n]*\n>\n/, '').replace(/> Say: \{people-per-bus\}[^\n]*\n>\n/, ''),
      lineOf('buses.en.md', '## board:'),
      'no speaker’s note "Say"'
    ],
    [
      'a missing label',
      'buses.zh.md',
      (t: string) => t.replace(/- route:[^\n]*\n/, ''),
      1,
      'the label "route" is missing'
    ],
    [
      'a label that nothing shows',
      'buses.zh.md',
      (t: string) => t.replace('- route:', '- road:'),
      lineOf('buses.zh.md', '- route:'),
      'the label "road" stands in no picture'
    ],
    [
      'a qualifier left out',
      'buses.en.md',
      (t: string) => t.replace('is {people-per-bus} to a bus', 'is {people-per-bus:bare} to a bus'),
      lineOf('buses.en.md', 'is {people-per-bus} to a bus'),
      'leaves out that the figure is "about"'
    ],
    [
      'a malformed number',
      'facts.csv',
      (t: string) => t.replace('output,149.49,', 'output,"149,49",'),
      lineOf('facts.csv', 'output,149.49'),
      'the value "149,49" is not a 100m-yuan'
    ],
    [
      'an unknown unit',
      'facts.csv',
      (t: string) => t.replace('output,149.49,100m-yuan', 'output,149.49,yuan'),
      lineOf('facts.csv', 'output,149.49'),
      'column "unit": "yuan" cannot be read'
    ],
    [
      'an id twice',
      'facts.csv',
      (t: string) => t.replace('\nvalue-added,', '\noutput,'),
      lineOf('facts.csv', 'value-added,26.37'),
      'the id "output" stands already in'
    ],
    [
      'a formula that reads an unknown row',
      'facts.csv',
      (t: string) => t.replace('bus-people / buses,', 'bus-people / coaches,'),
      lineOf('facts.csv', 'people-per-bus'),
      'reads "coaches", which no row has'
    ],
    [
      'a formula that reads itself',
      'facts.csv',
      (t: string) => t.replace('bus-people / buses,', 'people-per-bus / buses,'),
      lineOf('facts.csv', 'people-per-bus'),
      'is derived from itself'
    ],
    [
      'a figure the scene draws taken out',
      'facts.csv',
      (t: string) => t.replace(/\nbuses,[^\n]*/, ''),
      1,
      'the scene "buses" draws the figure "buses"'
    ],
    [
      'a printed figure without its phrase',
      'facts.csv',
      (t: string) => t.replace('总产值149.49亿元,printed', ',printed'),
      lineOf('facts.csv', 'output,149.49'),
      'has no phrase'
    ],
    [
      'a row with a cell too many',
      'facts.csv',
      (t: string) => t.replace('output,149.49', 'output,149,49'),
      lineOf('facts.csv', 'output,149.49'),
      'this row has 15 cells'
    ],
    [
      'a silence that only one language has',
      'figures.zh.md',
      (t: string) => t.replace('## prize:', '## award:'),
      lineOf('figures.zh.md', '## prize:'),
      '"award" is missing in src/content/figures.en.md'
    ],
    [
      'a silence that says nothing',
      'figures.en.md',
      (t: string) => t.replace(/(## prize:[^\n]*\n)[\s\S]*?(?=## part)/, '$1\n'),
      lineOf('figures.en.md', '## prize:'),
      '"prize" says nothing'
    ],
    [
      'a speaker’s note where nobody speaks',
      'figures.en.md',
      (t: string) => t.replace('\n## part:', '\n> Say: One prize.\n\n## part:'),
      lineOf('figures.en.md', '## prize:'),
      '"prize" has a speaker’s note'
    ],
    [
      'a digit typed into a silence',
      'figures.en.md',
      (t: string) => t.replace('{granted} patents were', '818 patents were'),
      lineOf('figures.en.md', '{granted} patents were'),
      '"818" is typed into the text'
    ],
    [
      'a heading of the figures page taken out',
      'figures.zh.md',
      (t: string) => t.replace(/- derived:[^\n]*\n/, ''),
      1,
      'the heading "derived" is missing'
    ],
    [
      'a heading that the figures page has no part for',
      'figures.zh.md',
      (t: string) => t.replace('- derived:', '- guessed:'),
      lineOf('figures.zh.md', '- derived:'),
      'the page has no part "guessed"'
    ]
  ] as const)('%s', (_what, file, change, line, message) => {
    const said = messages(broken(file, change));
    expect(said).toContain(`src/content/${file}:${line}: `);
    expect(said).toContain(message);
  });

  test('the words of the figures page missing in a language', () => {
    const chapters = new Map(sound.chapters);
    chapters.delete('figures.zh');
    expect(messages({ ...sound, chapters })).toContain(
      'src/content/figures.zh.md:1: the words of the figures page are missing in this language.'
    );
  });

  test('a chapter missing in a language', () => {
    const chapters = new Map(sound.chapters);
    chapters.delete('relief.zh');
    expect(messages({ ...sound, chapters })).toContain(
      'src/content/relief.zh.md:1: the chapter "relief" is missing in this language.'
    );
  });
});

test('what a spreadsheet does to the file changes nothing: byte order mark, CRLF, quoted cells', () => {
  const quoted = sound.facts.text.replace('\noutput,149.49,', '\n"output","149.49",');
  const fromExcel = `\ufeff${quoted.replace(/\n/g, '\r\n')}`;
  const story = compileStory({ ...sound, facts: { ...sound.facts, text: fromExcel } }, SCENE_WORDS);
  expect(story).toEqual(compileStory(sound, SCENE_WORDS));
});

test('broken tables and prose end in a clear error or in a sound story, never in a crash', () => {
  const files = ['facts.csv', 'context.csv', 'buses.en.md', 'recovery.zh.md', 'figures.zh.md'];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(4000),
      fc.nat(12),
      fc.string({ maxLength: 6 }),
      (file, at, cut, put) => {
        const sources = broken(file, (text) => text.slice(0, at) + put + text.slice(at + cut));
        for (const line of messages(sources).split('\n').filter(Boolean))
          expect(line).not.toMatch(/undefined|NaN/);
      }
    ),
    { numRuns: 40 }
  );
});
