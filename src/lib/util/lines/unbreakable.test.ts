import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillLines } from './fill';
import { unbreakable } from './unbreakable';

describe('where a line may break', () => {
  test.each([
    [
      'between English words',
      'a dash – and 4.5 %',
      ['a', ' ', 'dash', ' ', '–', ' ', 'and', ' ', '4.5', ' %']
    ],
    ['between Chinese characters', '卡住了', ['卡', '住', '了']],
    ['not before a stop, nor after an opening mark', '匾，“好”（一）', ['匾，', '“好”', '（一）']],
    ['not before or within an ellipsis or a dash', '等等……去——回', ['等', '等……', '去——', '回']],
    [
      'not between a number and what it counts',
      '约430人，90多家，4.58亿元',
      ['约430人，', '90多家，', '4.58亿元']
    ],
    ['not between a month and its day', '到1月28日。', ['到', '1月28日。']],
    ['not at a no-break space', '4\u00a0km on', ['4\u00a0km', ' ', 'on']],
    ['between other words than numbers and 多', '各有多少', ['各', '有', '多', '少']]
  ])('%s', (_where, text, pieces) => {
    expect(unbreakable(text)).toEqual(pieces);
  });

  test('no line begins or ends with what may not stand there, and nothing is lost', () => {
    const character = fc.constantFrom(...'一二个多约亿元ab12，。？！（）“”《》、…—·%');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (all, width) => {
        const text = all.join('');
        const lines = fillLines([unbreakable(text)], width, (line) => line.length);
        expect(lines.join('')).toBe(text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。？！）”》、…—·%]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“《]$/);
      })
    );
  });
});
