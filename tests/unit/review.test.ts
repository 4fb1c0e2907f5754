import { describe, expect, test } from 'vitest';
import { reviewContent } from '../../src/lib/editor/check';
import { numbersInWords } from '../../src/lib/editor/review/number-words';
import { compileContent } from '../../src/lib/editor/content';
import type { Sources } from '../../src/lib/story/compile';
import { edited, lineOf, sound, withCell } from './editing';
import { paragraph, rowOf, swap, valueIn } from './mistakes/mistake';

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

const put = (file: string, from: string | RegExp, to: string) => edited(file, swap(file, from, to).change);
const typed = (file: string, words: string) => edited(file, paragraph(file, words).change);
const inRow = (id: string, cells: Record<string, string>) =>
  edited('facts.csv', (text) =>
    Object.entries(cells).reduce((now, [column, value]) => withCell(now, id, column, value), text)
  );
const oneMore = (id: string) => String(Number(valueIn(id)) + 1);

describe('what a clerk can mend is found', () => {
  test.each([
    ['a value that its phrase has not', 'buses', { value: oneMore('buses') }, 'phraseOther'],
    ['money that its phrase has not', 'output', { value: oneMore('output') }, 'phraseOther'],
    ['money whose phrase has another scale', 'output', { value: '149', phrase: '149万元' }, 'phraseOther'],
    ['a date that its phrase has not', 'signing', { value: '2020-07-11', phrase: '7月10日' }, 'phraseOther'],
    ['a phrase that a spreadsheet took for a date', 'signing', { phrase: '07/10/2026' }, 'phraseOther'],
    ['an hour that its phrase has not', 'arrival', { phrase: '3月26日上午11点半' }, 'phraseOther'],
    ['a label that its phrase has not', 'industries', { value: '6+2' }, 'phraseOther'],
    [
      'a list of names longer than its count',
      'difficulties',
      { phrase: '甲、乙、丙、丁、戊、己' },
      'namesOther'
    ],
    ['bounds of a value that was changed', 'fund-new', { value: '2', low: '1', high: '1' }, 'boundsElsewhere']
  ])('%s', (_what, id, cells, fault) => {
    expect(told(inRow(id, cells))).toContain(`src/content/facts.csv:${rowOf(id)} ${fault}`);
  });

  test.each([
    ['buses.en.md', 'The TODO coaches.', 'placeholder'],
    ['buses.en.md', 'XX people came.', 'placeholder'],
    ['relief.zh.md', '人数（待定）。', 'placeholder'],
    ['relief.zh.md', '来了【bus-people】人。', 'otherBrackets'],
    ['relief.zh.md', '来了（bus-people）人。', 'otherBrackets'],
    ['buses.en.md', 'The [buses] went.', 'otherBrackets'],
    ['relief.zh.md', '【老规矩】', 'foreignBracket'],
    ['relief.zh.md', '来了bus-people人。', 'idBare'],
    ['relief.zh.md', '五百二十条老规矩。', 'numberInWords'],
    ['relief.zh.md', '二十二条老规矩。', 'numberInWords'],
    ['buses.en.md', 'The four hundred came.', 'numberInWords'],
    ['buses.en.md', 'They {buses? above 0: came, four hundred | else: went}.', 'numberInWords'],
    ['relief.zh.md', '来了{buses? above 0: 很多 | else: 五百二十个}。', 'numberInWords'],
    ['buses.en.md', 'They {buses? above 0: came | else: TODO}.', 'placeholder']
  ])('in %s, "%s"', (file, words, fault) => {
    const { line } = paragraph(file, words);
    expect(told(typed(file, words))).toContain(`src/content/${file}:${line} ${fault}`);
  });

  test.each([
    ['同比下降4.2%', []],
    ['同比增长-4.2%', []],
    ['同比增长4.2%', ['phraseOther']],
    ['同比下降4.3%', ['phraseOther']]
  ])('a rate of −4.2%% whose phrase is %s', (phrase, faults) => {
    const sources = inRow('investment-growth', { value: '-4.2', phrase });
    const row = `src/content/facts.csv:${rowOf('investment-growth')} `;
    const found = told(sources).filter((one) => one.startsWith(row));
    expect(found).toEqual(faults.map((fault) => row + fault));
  });

  test.each([
    'They came (buses), with “talent”.',
    'A [link](#buses) and the value-added tax.',
    'Ten million, a hundred thousand, and ten of them.'
  ])('what is no mistake is let pass: %s', (words) =>
    expect(told(typed('buses.en.md', words), typed('buses.en.md', words))).toEqual([])
  );

  test('a number in words that a row has names the row', () => {
    const people = inRow('bus-people', { value: '430', phrase: '430名' });
    const words = edited('relief.zh.md', paragraph('relief.zh.md', '来了四百三十人。').change, people);
    const fault = reviewed(words).find((one) => one.fault === 'numberInWords')!;
    expect(fault.advice.zh).toContain('{bus-people}');
    expect(fault.message.zh).toContain('四百三十');
  });

  test('a placeholder in a table', () => {
    const sources = inRow('buses', { measure_en: 'TBD' });
    expect(told(sources)).toContain(`src/content/facts.csv:${rowOf('buses')} placeholder`);
  });

  test('a description and a picture in words that are too short', () => {
    const shorter = put('buses.zh.md', /(?<=^# [^\n]*\n\n)[^\n]+/m, '接人。');
    expect(told(shorter)).toContain('src/content/buses.zh.md:3 descriptionLength');
    const found = told(put('buses.en.md', /> Picture: [^\n]*/, '> Picture: A bus'));
    for (const fault of ['pictureLength', 'pictureUnended'])
      expect(found).toContain(`${at('buses.en.md', '## floor:')} ${fault}`);
  });

  test.each([
    ['buses.zh.md', '# '],
    ['buses.zh.md', '## board: '],
    ['buses.zh.md', '- route: ']
  ])('a character of %s, %s, that the face lacks', (file, before) => {
    const found = reviewed(put(file, before, `${before}龘`)).find(({ fault }) => fault === 'glyphsMissing')!;
    expect(`${found.file}:${found.line}`).toBe(at(file, before));
    expect(found.message.zh).toContain('“龘”');
    expect(found.doubt).toBeUndefined();
  });
});

describe('what may be meant is a doubt', () => {
  test('a sentence, a label and a measure that were changed in one language', () => {
    const sentence = typed('buses.en.md', 'Everyone was waiting.');
    expect(reviewed(sentence)).toMatchObject([
      { file: 'src/content/buses.zh.md', line: lineOf('buses.zh.md', '## floor'), doubt: true }
    ]);
    const label = put('buses.zh.md', '- route: ', '- route: 意');
    expect(told(label)).toEqual([`${at('buses.en.md', '- route:')} changedElsewhere`]);
    const measure = inRow('buses', { measure_en: 'coaches that were sent to Hubei' });
    expect(told(measure)).toEqual([`src/content/facts.csv:${rowOf('buses')} cellChangedAlone`]);
  });

  test('nothing, where both were changed or there is no commit', () => {
    const one = typed('buses.en.md', 'Everyone was waiting.');
    const both = edited('buses.zh.md', paragraph('buses.zh.md', '大家都在等。').change, one);
    expect(told(both)).toEqual([]);
    expect(reviewContent(compileContent(one), one, () => undefined)).toEqual([]);
  });

  test('a small number in words, where the line is new', () => {
    const one = typed('buses.en.md', 'All three of them were waiting.');
    const both = edited('buses.zh.md', paragraph('buses.zh.md', '三个人都在等，十分着急。').change, one);
    expect(
      reviewed(both).map(({ file, fault, message, doubt }) => [file, fault, message.zh[1], doubt])
    ).toEqual([
      ['src/content/buses.en.md', 'countInWords', 't', true],
      ['src/content/buses.zh.md', 'countInWords', '三', true]
    ]);
  });

  test.each([
    ['restart', 'pictureUnseen'],
    ['board', 'stepUntold']
  ])('a step of the scene, %s, that was taken out of both languages', (step, fault) => {
    const without = ['en', 'zh'].reduce(
      (sources, locale) =>
        edited(
          `buses.${locale}.md`,
          (text) => text.replace(new RegExp(`## ${step}:[\\s\\S]*?(?=\\n## )`), ''),
          sources
        ),
      sound
    );
    const found = reviewed(without).filter((one) => one.fault === fault);
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
