import { readdirSync, readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { displayLines, hanOfDisplayText } from '../../scripts/han.mjs';

test('the Chinese display face holds every character of titles, headings and labels: else run `npm run fonts`', () => {
  const chapters = readdirSync('src/content')
    .filter((file) => file.endsWith('.zh.md'))
    .map((file) => readFileSync(`src/content/${file}`, 'utf8'));
  const font = fontkit.openSync('src/lib/fonts/noto-sans-sc-head.woff2') as fontkit.Font;
  const missing = [...hanOfDisplayText(chapters)].filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!)
  );
  expect(missing).toEqual([]);
});

test('the lines of the display faces are found however an editor saved them', () => {
  const text = '# 标题\n\n一段。\n\n## floor: 第一步\n\n## Labels\n\n- name: 字\n';
  const lines = displayLines(text);
  expect(lines.map(({ words }) => words).filter(Boolean)).toEqual([
    '# 标题',
    '## floor: 第一步',
    '## Labels',
    '- name: 字'
  ]);
  expect(displayLines(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(lines);
});
