import { readdirSync, readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { hanOfDisplayText } from '../../scripts/han.mjs';

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
