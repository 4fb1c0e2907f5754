import { expect, test } from 'vitest';
import { clausesOf, phrasesOf } from './clauses';

test('a title breaks after clauses and between words', () => {
  expect(phrasesOf('往上爬，中间又滑了一下')).toHaveLength(2);
  expect(phrasesOf('5个省级项目走在前面')[0]).toContain('项目');
  expect(phrasesOf('5个省级项目走在前面')[0]![0]).toBe('5个');
});

test('particles and closing marks stay with what they follow, opening marks with what follows them', () => {
  expect(phrasesOf('批下来的')).toEqual([['批下来的']]);
  expect(phrasesOf('专利的“成功率”')[0]).toContain('“成功率”');
});

test('a clause ends after its stop and the marks that close with it, or where its writer says so', () => {
  expect(clausesOf('他问：“靠什么？”没人答')).toEqual(['他问：', '“靠什么？”', '没人答']);
  expect(clausesOf('批下来的\u200b比报上去的多')).toEqual(['批下来的', '比报上去的多']);
  expect(clausesOf('分稀土，\u200b分出一个奖')).toEqual(['分稀土，', '分出一个奖']);
});

test('nothing is lost or added', () => {
  for (const title of ['那往上爬的，是什么？', '17个地方，去了15个', '“V”字（一）', '，。', ''])
    expect(phrasesOf(title).flat().join('')).toBe(title);
});
