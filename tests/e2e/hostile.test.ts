import { expect, test, type Page } from '@playwright/test';
import { FULL, unless } from '../support/full';
import { HOSTILE } from '../support/hostile';

/** What must not happen: something runs, opens, throws or is added that came with the text. */
async function guard(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  page.on('dialog', (dialog) => {
    wrong.push(`opens ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrong.push(`throws ${error.message}`));
  page.on('popup', (popup) => wrong.push(`opens ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (!/^(http:\/\/127\.0\.0\.1|about:blank)/.test(frame.url())) wrong.push(`goes to ${frame.url()}`);
  });
  return wrong;
}

const injected = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('img[src="x"], [onerror], [onload], svg[onload]').length);

/** How many there are, but for those of pictures, which depend on where the page is. */
const elements = (page: Page) => page.evaluate(() => document.querySelectorAll(':not(svg *)').length);

const CHARACTERS = (text: string) => text.toWellFormed();

const PAGES = [
  { path: '/', ready: 'main.followed', queries: ['x'] },
  { path: '/zh/', ready: 'main.followed', queries: ['x'] },
  { path: '/figures/', ready: 'main.followed', queries: ['q', 'kind', 'chapter', 'sort'] },
  { path: '/embed/buses/', ready: 'main.followed', queries: ['mode'] },
  { path: '/present/', ready: '.deck.opened', queries: ['order', 'kiosk', 'site'] },
  { path: '/zh/present/speaker/', ready: '.speaker.opened', queries: ['order', 'site'] }
];

for (const { path, ready, queries } of PAGES) {
  test(`hostile addresses and stored preferences: ${path}`, FULL, async ({ page }) => {
    test.slow();
    const wrong = await guard(page);
    // One of the texts at each visit, in the query, in the hash and in all that pages store.
    let text = '';
    await page.exposeFunction('hostileText', () => text);
    for (const [index, hostile] of HOSTILE.entries()) {
      text = CHARACTERS(hostile);
      await page.evaluate((value) => {
        if (location.protocol === 'about:') return;
        for (const store of [localStorage, sessionStorage])
          for (const key of ['language', 'note-size', 'talk', 'sveltekit:scroll', 'sveltekit:snapshot'])
            store.setItem(key, value);
      }, text);
      const name = queries[index % queries.length]!;
      const query = index % 2 ? encodeURIComponent(text) : text.replaceAll('#', '').replaceAll('\u0000', '');
      await page.goto(`${path}?${name}=${query}#${index % 3 ? text : encodeURIComponent(text)}`);
      await page.waitForSelector(ready, { timeout: 10_000 });
      expect(await injected(page), hostile).toBe(0);
      expect(new URL(page.url()).pathname, hostile).toBe(path);
    }
    expect(wrong).toEqual([]);
  });

  test(
    `hostile hashes and messages to an open page: ${path}`,
    unless(path === '/' || path === '/present/'),
    async ({ page }) => {
      const wrong = await guard(page);
      await page.addInitScript(() => localStorage.setItem('language', 'chosen'));
      await page.goto(path);
      await page.waitForSelector(ready);
      const before = await elements(page);
      for (const hostile of HOSTILE)
        await page.evaluate(async (text) => {
          location.hash = text;
          const talk = {
            step: text,
            order: text,
            screen: text,
            print: text,
            times: { running: true, since: text, spent: { [text]: 1 } }
          };
          const channel = new BroadcastChannel('present');
          const messages: unknown[] = [
            text,
            null,
            1,
            [text],
            { type: text },
            { type: 'v-story:height', height: text },
            { type: 'v-story:ask', html: text },
            { version: 1, role: 'speaker', kind: 'state', turn: 1e9, from: text, talk },
            {
              version: 1,
              role: 'audience',
              kind: text,
              turn: Number.MAX_SAFE_INTEGER,
              from: text,
              talk: null
            },
            new Map([[text, text]]),
            new Date(NaN),
            new Error(text)
          ];
          // Messages arrive in their order: when the last one has, so have the others.
          const ear = new BroadcastChannel('present');
          const arrived = Promise.all([
            new Promise<void>((done) => (ear.onmessage = ({ data }) => data === 'last' && done())),
            new Promise<void>((done) =>
              addEventListener('message', function heard({ data }) {
                if (data !== 'last') return;
                removeEventListener('message', heard);
                done();
              })
            )
          ]);
          for (const message of [...messages, 'last']) {
            postMessage(message, '*');
            channel.postMessage(message);
          }
          await arrived;
          channel.close();
          ear.close();
        }, CHARACTERS(hostile));
      expect(await injected(page)).toBe(0);
      expect(wrong).toEqual([]);
      // Nothing came of it, and the page goes on working.
      expect(Math.abs((await elements(page)) - before)).toBeLessThan(200);
      if (path.includes('present')) {
        const step = page.locator('[data-step]').first();
        const at = await step.getAttribute('data-step');
        await page.keyboard.press('ArrowRight');
        await expect(step).not.toHaveAttribute('data-step', at!);
      } else {
        await page.mouse.wheel(0, 3000);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      }
    }
  );
}

test.describe('a first visit', () => {
  test.use({ locale: 'zh-CN' });
  test(
    'hostile addresses lead to the reader’s language and nowhere else',
    FULL,
    async ({ page, baseURL }) => {
      const wrong = await guard(page);
      for (const hostile of HOSTILE) {
        const text = encodeURIComponent(CHARACTERS(hostile));
        await page.goto(`/?${text}#${text}`, { referer: 'https://example.org/' });
        await page.waitForURL(`${baseURL}/zh/**`);
      }
      expect(wrong).toEqual([]);
    }
  );
});
