import { expect, test } from '@playwright/test';
import { open } from '../support/reading';
import { unless } from '../support/full';

for (const { path, foreign, lang } of [
  { path: '/', foreign: /\p{Script=Han}/u, lang: 'zh' },
  { path: '/zh/', foreign: /[A-Za-z]{3,}/, lang: 'en' }
])
  test(`words of the other language say so: ${path}`, async ({ page }) => {
    await open(page, path);
    const untagged = await page.evaluate(
      ([pattern, flags, tag]) => {
        const test = new RegExp(pattern, flags);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          if (
            parent.closest('script, style, noscript, [aria-hidden="true"]') ||
            !test.test(node.textContent!)
          )
            continue;
          if (!parent.closest('[lang]')!.getAttribute('lang')!.startsWith(tag))
            found.push(node.textContent!.trim());
        }
        return [...new Set(found)];
      },
      [foreign.source, foreign.flags, lang] as const
    );
    expect(untagged).toEqual([]);
  });

for (const width of [320, 360, 390, 430, 768, 1440])
  test(
    `Chinese lines neither begin with a stop nor end alone: ${width} px wide`,
    unless(width === 390),
    async ({ page }) => {
      await page.setViewportSize({ width, height: width > 1000 ? 900 : 844 });
      await open(page, '/zh/');
      const faults = await page.evaluate(() => {
        const found: string[] = [];
        const STOPS = '，。；：、？！）》”';
        for (const paragraph of document.querySelectorAll(
          '.words h3, .words p:not(.kicker, .visually-hidden), .words li'
        )) {
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          // By their middles: faces of one line differ in height.
          const characters: { text: string; middle: number; height: number }[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (let i = 0; i < node.textContent!.length; i++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const text = node.textContent![i]!;
              const { top, height } = range.getBoundingClientRect();
              if (text.trim()) characters.push({ text, middle: top + height / 2, height });
            }
          const starts = characters.filter(
            ({ middle, height }, i) => i > 0 && middle > characters[i - 1]!.middle + height / 2
          );
          for (const { text } of starts)
            if (STOPS.includes(text)) found.push(`"${text}" begins a line: ${paragraph.textContent}`);
          const last = characters.at(-1);
          if (!last || starts.length === 0) continue;
          const line = characters.filter(({ middle }) => Math.abs(middle - last.middle) < last.height / 2);
          if (line.filter(({ text }) => !STOPS.includes(text)).length < 2)
            found.push(`"${line.map(({ text }) => text).join('')}" is left alone: ${paragraph.textContent}`);
        }
        return found;
      });
      expect(faults).toEqual([]);
    }
  );
