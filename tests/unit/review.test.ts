import { describe, expect, test } from 'vitest';
import { reviewContent } from '../../src/lib/editor/check';
import { numbersInWords } from '../../src/lib/editor/review/number-words';
import { compileContent } from '../../src/lib/editor/content';
import type { Sources } from '../../src/lib/story/compile';
import { edited, lineOf, sound, textOfFile, withCell } from './editing';
import { rowOf } from './mistakes/mistake';

/** What the review says of a content that is compared with the one before. */
const reviewed = (sources: Sources, committed: Sources | undefined = sound) =>
  reviewContent(compileContent(sources), sources, ({ file }) => {
    const all = committed && [committed.facts, committed.context, ...committed.texts.values()];
    return all?.find((one) => one.file === file);
  });
const told = (sources: Sources, committed?: Sources) =>
  reviewed(sources, committed).map(({ file, line, fault }) => `${file}:${line} ${fault}`);
const at = (file: string, words: string) => `src/content/${file}:${lineOf(file, words)}`;

test('the content as it stands is sound, with nothing left to look at', () => {
  expect(told(sound)).toEqual([]);
});

const put = (file: string, from: string, to: string) => (sources: Sources) =>
  edited(
    file,
    (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    },
    sources
  );

describe('what a clerk can mend is found', () => {
  test.each([
    ['a value that its phrase has not', 'buses', '26', 'phraseOther'],
    ['money that its phrase has not', 'output', '149.59', 'phraseOther'],
    ['a date that its phrase has not', 'signing', '2020-07-11', 'phraseOther'],
    ['an hour that its phrase has not', 'arrival', '2020-03-26T10:00', 'phraseOther'],
    ['a label that its phrase has not', 'industries', '6+1', 'phraseOther'],
    ['bounds of a value that was changed', 'fund-new', '2', 'boundsElsewhere']
  ])('%s', (_what, id, value, fault) => {
    const sources = edited('facts.csv', (text) => withCell(text, id, 'value', value));
    expect(told(sources)).toContain(`src/content/facts.csv:${rowOf(id)} ${fault}`);
  });

  test('a list of names that is longer than its count', () => {
    const sources = edited('facts.csv', (text) => text.replace('资金周转难等', '资金周转难、用电难等'));
    expect(told(sources)).toEqual([`src/content/facts.csv:${rowOf('difficulties')} namesOther`]);
  });

  test.each([
    ['buses.en.md', 'The zone called them', 'The TODO zone called them', 'placeholder'],
    ['buses.en.md', 'The zone called them', 'XX, the zone called them', 'placeholder'],
    ['relief.zh.md', '老规矩', '老规矩（待定）', 'placeholder'],
    ['relief.zh.md', '老规矩', '老规矩【bus-people】', 'otherBrackets'],
    ['relief.zh.md', '老规矩', '老规矩（bus-people）', 'otherBrackets'],
    ['buses.en.md', 'The zone called them', 'The zone [buses] called them', 'otherBrackets'],
    ['relief.zh.md', '老规矩', '【老规矩】', 'foreignBracket'],
    ['relief.zh.md', '老规矩', '老规矩bus-people', 'idBare'],
    ['relief.zh.md', '老规矩', '五百二十条老规矩', 'numberInWords'],
    ['relief.zh.md', '老规矩', '二十二条老规矩', 'numberInWords'],
    ['buses.en.md', 'The zone called them', 'The four hundred called them', 'numberInWords']
  ])('in %s, %s as %s', (file, from, to, fault) => {
    const found = told(put(file, from, to)(sound));
    expect(found).toContain(`${at(file, from)} ${fault}`);
  });

  test('a number in words that a row has names the row', () => {
    const [fault] = reviewed(put('relief.zh.md', '老规矩', '四百三十条老规矩')(sound));
    expect(fault!.advice.zh).toContain('{bus-people}');
    expect(fault!.message.zh).toContain('四百三十');
  });

  test('a placeholder in a table', () => {
    const sources = edited('facts.csv', (text) => withCell(text, 'buses', 'measure_en', 'TBD'));
    expect(told(sources)).toContain(`src/content/facts.csv:${rowOf('buses')} placeholder`);
  });

  test('a description and a picture in words that are too short', () => {
    const shorter = put('buses.zh.md', '{buses}辆车往北开到湖北，接回工人和家属。', '接人。')(sound);
    expect(told(shorter)).toContain('src/content/buses.zh.md:3 descriptionLength');
    const picture = /> Picture: [^\n]*/.exec(textOfFile('buses.en.md'))![0];
    const found = told(put('buses.en.md', picture, '> Picture: A bus')(sound));
    for (const fault of ['pictureLength', 'pictureUnended'])
      expect(found).toContain(`${at('buses.en.md', '## floor:')} ${fault}`);
  });

  test.each([
    ['buses.zh.md', '# '],
    ['buses.zh.md', '## board: '],
    ['buses.zh.md', '- route: ']
  ])('a character of %s, %s, that the face lacks', (file, before) => {
    const found = reviewed(put(file, before, `${before}龘`)(sound)).find(
      ({ fault }) => fault === 'glyphsMissing'
    )!;
    expect(`${found.file}:${found.line}`).toBe(at(file, before));
    expect(found.message.zh).toContain('“龘”');
    expect(found.doubt).toBeUndefined();
  });
});

describe('what may be meant is a doubt', () => {
  test('a sentence, a label and a measure that were changed in one language', () => {
    const sentence = put('buses.en.md', 'The zone called them', 'Everyone called them')(sound);
    expect(reviewed(sentence)).toMatchObject([
      { file: 'src/content/buses.zh.md', line: lineOf('buses.zh.md', '## depart'), doubt: true }
    ]);
    const label = put('buses.zh.md', '- route: ', '- route: 意')(sound);
    expect(told(label)).toEqual([`${at('buses.en.md', '- route:')} changedElsewhere`]);
    const measure = edited('facts.csv', (text) =>
      withCell(text, 'buses', 'measure_en', 'coaches sent to Hubei')
    );
    expect(told(measure)).toEqual([`src/content/facts.csv:${rowOf('buses')} cellChangedAlone`]);
  });

  test('nothing, where both were changed or there is no commit', () => {
    const one = put('buses.en.md', 'The zone called them', 'Everyone called them')(sound);
    const both = edited(
      'buses.zh.md',
      (text) => text.replace(/(## depart: [^\n]*\n\n)/, '$1大家都说，'),
      one
    );
    expect(told(both)).toEqual([]);
    expect(reviewContent(compileContent(one), one, () => undefined)).toEqual([]);
  });

  test('a picture whose last change no step shows any more', () => {
    const without = ['en', 'zh'].reduce(
      (sources, locale) =>
        edited(
          `buses.${locale}.md`,
          (text) => text.replace(/## restart:[\s\S]*?(?=\n## Labels)/, ''),
          sources
        ),
      sound
    );
    const found = reviewed(without).filter(({ fault }) => fault === 'pictureUnseen');
    expect(found.map(({ file, doubt }) => [file, doubt])).toEqual([
      ['src/content/buses.en.md', true],
      ['src/content/buses.zh.md', true]
    ]);
  });
});

describe('numbers in words', () => {
  test.each([
    ['五百二十', 520],
    ['一万一千八百三十四', 11834],
    ['二十二', 22],
    ['一百零五', 105],
    ['四亿五千八百万', 458_000_000],
    ['four hundred', 400],
    ['twenty-two', 22],
    ['four hundred and thirty', 430],
    ['two thousand five hundred', 2500]
  ])('%s is %d', (words, value) => {
    expect(numbersInWords(`a, ${words}.`).find((one) => one.words === words)?.value).toBe(value);
  });

  test.each(['万一', '一五一十', '三四个', '七上八下', '千方百计', '三三两两'])('%s is none', (words) =>
    expect(numbersInWords(words)).toEqual([])
  );
});
