import { expect, test } from 'vitest';
import { phrases } from './phrases';

test('a title breaks after clauses and between words', () => {
  expect(phrases('往上爬，中间又滑了一下')).toHaveLength(2);
  expect(phrases('5个省级项目走在前面')[0]).toContain('项目');
  expect(phrases('5个省级项目走在前面')[0]![0]).toBe('5个');
});

test('nothing is lost or added', () => {
  for (const title of ['那往上爬的，是什么？', '17个地方，去了15个', '“V”字（一）', ''])
    expect(phrases(title).flat().join('')).toBe(title);
});
