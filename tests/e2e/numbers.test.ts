import { LANGUAGES } from '../../src/lib/locales/locales';
import { expect, test, type Page } from '@playwright/test';
import { IN_PROSE, type Allowed } from '../numbers';
import { open } from '../support/reading';

/** What the page itself says with numbers, around the story. */
const AROUND: Record<'en' | 'zh', Allowed[]> = {
  en: [
    { where: /Chapter \d/, reason: 'the number of a chapter' },
    { where: /\d chapters, about \d+ minutes/, reason: 'how long a read' },
    { where: /paragraphs? \d+(?:(?:,| and) \d+)*/, reason: 'where in the feature a figure stands' },
    { where: /published after \d{1,2} [A-Z]\w+ \d{4}/, reason: 'a day of the ledger, in the credit' }
  ],
  zh: [
    { where: /约\d+分钟/, reason: '读多久' },
    { where: /第\d+(?:[、和]\d+)*段/, reason: '数字在报道的哪一段' },
    { where: /\d{4}年\d{1,2}月\d{1,2}日之后刊出/, reason: '出处里的日期，取自账本' }
  ]
};

/**
 * The text that is shown, a block a line, without pictures and figures of the ledger; pictures in words are filled
 * from the ledger as text.
 */
const shownText = (page: Page) =>
  page.evaluate(() => {
    const skipped = '.figure, .figure-text, svg, script, style, noscript, .read-picture, .picture-words';
    const lines: string[] = [];
    for (const block of document.querySelectorAll<HTMLElement>('p, h1, h2, h3, li, summary, dt, dd')) {
      if (block.closest(skipped) || !block.checkVisibility()) continue;
      const copy = block.cloneNode(true) as HTMLElement;
      for (const inner of copy.querySelectorAll(skipped)) inner.replaceWith('§');
      lines.push((copy.textContent ?? '').replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' '));
    }
    return lines.join('\n');
  });

for (const lang of ['en', 'zh'] as const)
  test(`no digit on the page is unaccounted for (${lang})`, async ({ page }) => {
    await open(page, `/${LANGUAGES[lang].folder}`);
    const text = await shownText(page);
    const allowed = [...AROUND[lang], ...IN_PROSE[lang]];
    const spans = allowed.flatMap(({ where }) =>
      [...text.matchAll(new RegExp(where, 'g'))].map(
        (match) => [match.index, match.index + match[0].length] as const
      )
    );
    const left = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].filter(
      ({ index, 0: number }) => !spans.some(([from, to]) => from <= index && index + number.length <= to)
    );
    expect(left.map(({ index }) => text.slice(Math.max(0, index - 30), index + 20))).toEqual([]);
    expect(text.length).toBeGreaterThan(3000);
    for (const { where, reason } of AROUND[lang]) expect(text, reason).toMatch(where);
  });

test('a figure on the page says what the list of all figures says of it', async ({ page }) => {
  for (const path of ['/', '/zh/']) {
    await page.goto(`${path}figures/`);
    const rows = await page.$$eval('[id^="figure-"]', (all) =>
      // As it is read: cells stand apart.
      Object.fromEntries(all.map((row) => [row.id, (row as HTMLElement).innerText]))
    );
    await open(page, path);
    const wrong = await page.$$eval(
      'main a.figure',
      (links, said) =>
        links.flatMap((link) => {
          const digits = (text: string | null | undefined) => text?.match(/\d+(?:[.,]\d+)*/g) ?? [];
          const inList = new Set(digits(said[`figure-${(link as HTMLElement).dataset.figure}`]));
          return digits(link.textContent).every((number) => inList.has(number)) ? [] : [link.textContent];
        }),
      rows
    );
    expect(Object.keys(rows).length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  }
});
