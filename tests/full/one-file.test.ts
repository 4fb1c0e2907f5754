import { LANGUAGES, LOCALES } from '../../src/lib/locales/locales';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { oneFileEdition } from '../../scripts/export/one-file.mjs';
import { agree, allSteps, openSpeaker, stepOf } from '../support/presenting';
import { goToStep, settled, stepHashes } from '../support/reading';
import { builtFigure, siteOf } from '../support/story';

// One build for all of them. `npm test` opens them in Chromium, `npm run test:full` in Firefox.
test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

const FOLDER = 'test-results/one-file';
const addressOf = (lang: string) => pathToFileURL(resolve(FOLDER, `story.${lang}.html`)).href;

test.beforeAll(async () => {
  const file = await oneFileEdition();
  mkdirSync(FOLDER, { recursive: true });
  for (const lang of LOCALES) writeFileSync(`${FOLDER}/story.${lang}.html`, file(lang));
  // As a program saves it that has its own way of writing pages.
  writeFileSync(
    `${FOLDER}/story.changed.html`,
    file('zh').replaceAll('<section class="chapter"', '\n<br />$&')
  );
});

/** A reader without a network, and all that goes wrong in any of their windows. */
async function stranded(
  browser: Browser
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const faults: string[] = [];
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  await context.setOffline(true);
  return { context, page: await context.newPage(), faults };
}

async function readToTheEnd(page: Page) {
  await page.waitForSelector('main.followed');
  await settled(page);
  const steps = await stepHashes(page);
  expect(steps.length).toBeGreaterThan(20);
  for (const hash of steps) {
    await goToStep(page, hash);
    await expect(page.locator(`#${hash} .words`)).toBeInViewport();
    const chapter = await page.locator(`.chapter:has(#${hash})`).getAttribute('data-chapter');
    await expect(page.locator('.bar')).toHaveAttribute('data-chapter', chapter!);
    // The picture that follows the reader, not the still that was there before any script ran.
    await expect(page.locator(`.stage[data-scene="${chapter}"] > svg`)).toBeVisible();
  }
  await expect(page).toHaveURL(new RegExp(`#${steps.at(-1)}$`));
  return steps;
}

/** Opens a file by its name, reads it, presents it and changes its language. */
async function walk(browser: Browser, lang: 'en' | 'zh') {
  const [own, other] = { en: ['en', 'zh-Hans'], zh: ['zh-Hans', 'en'] }[lang];
  const { context, page, faults } = await stranded(browser);
  await page.goto(addressOf(lang));
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', own!);
  const steps = await readToTheEnd(page);
  expect(
    await page.evaluate(
      () =>
        [...document.fonts].filter(
          ({ family, status }) => !family.includes('Meanwhile') && status === 'loaded'
        ).length
    )
  ).toBe({ en: 3, zh: 4 }[lang]);

  // No server: nothing to scan and no address to pass on.
  await expect(page.locator('.story-code, .share-story, .share-chapter')).toHaveCount(0);
  await page.locator('.story-end .to-figures').click();
  await page.waitForSelector('.figures-page main.followed');
  await expect(html).toHaveAttribute('lang', own!);
  await page.locator('.filter input').fill(builtFigure('bus-people').text_en);
  await expect(page).toHaveURL(new RegExp(`\\?figures&q=${builtFigure('bus-people').text_en}$`));
  await page.locator('[id="figure-people-per-bus"] .column-source a').first().click();
  await expect(page.locator('[id="figure-bus-people"]')).toBeInViewport();
  await page.locator('.language').click();
  await expect(html).toHaveAttribute('lang', other!);
  await expect(page.locator('.figures-page h1')).toBeVisible();
  await page.goBack();
  await page.locator('[id="figure-bus-people"] a[href$="#buses-depart"]').click();
  await page.waitForSelector('main.followed');
  await expect(page.locator('#buses-depart .words')).toBeInViewport();

  await page.locator('.present-link a').click();
  await page.waitForSelector('.deck.opened');
  await expect(html).toHaveAttribute('lang', own!);
  expect(await allSteps(page)).toEqual(steps);

  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('l');
  await expect(speaker.locator('html')).toHaveAttribute('lang', other!);
  await speaker.keyboard.press('End');
  await agree(steps.at(-1)!, page, speaker);
  await page.keyboard.press('PageUp');
  await agree(steps.at(-2)!, page, speaker);
  for (const window of [page, speaker]) await window.reload();
  await page.waitForSelector('.deck.opened');
  await speaker.waitForSelector('.speaker.opened');
  await agree(steps.at(-2)!, page, speaker);
  await expect(speaker.locator('html')).toHaveAttribute('lang', other!);
  await speaker.close();

  await page.keyboard.press('l');
  await expect(html).toHaveAttribute('lang', other!);
  await page.mouse.move(400, page.viewportSize()!.height - 10);
  await page.locator('.present-controls a').click();
  await page.waitForSelector('main.followed');
  expect(new URL(page.url()).pathname).toContain(`story.${LANGUAGES[lang].other}.html`);
  await expect(page.locator(`#${steps.at(-2)} .words`)).toBeInViewport();
  await page.locator('.language').click();
  await expect(html).toHaveAttribute('lang', own!);
  await page.waitForSelector('main.followed');
  await expect(page.locator(`#${steps.at(-2)} .words`)).toBeInViewport();
  expect(faults).toEqual([]);
  await context.close();
}

for (const lang of LOCALES)
  test(`story.${lang}.html opens as a file, and is read and presented to its end`, ({ browser }) =>
    walk(browser, lang));

test('a file that another program wrote anew keeps its words, and moves', async ({ browser }) => {
  const { context, page, faults } = await stranded(browser);
  await page.goto(addressOf('changed'));
  await readToTheEnd(page);
  expect(faults).toEqual([]);
  await context.close();
});

test('bad words in the address of a file are ignored', async ({ browser }) => {
  const { context, page, faults } = await stranded(browser);
  await page.goto(`${addressOf('en')}?present=%E0&lang=__proto__&order=%00#<b>`);
  await page.waitForSelector('.deck.opened');
  expect(await stepOf(page)).toBe('cover');
  await page.goto(`${addressOf('zh')}?absent&lang=en#nowhere`);
  await page.waitForSelector('main.followed');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(faults).toEqual([]);
  await context.close();
});

test('where a browser keeps windows of a file apart, the speaker view says so', async ({ browser }) => {
  const { context, page } = await stranded(browser);
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await page.goto(`${addressOf('en')}?present`);
  await page.waitForSelector('.deck.opened');
  const speaker = await openSpeaker(page);
  await expect(speaker.locator('.company')).toContainText('keeps windows of a file apart', {
    timeout: 15_000
  });
  await speaker.keyboard.press('PageDown');
  expect(await stepOf(speaker)).not.toBe('cover');
  await context.close();
});

test('the file is read without JavaScript', async ({ browser, browserName }) => {
  test.skip(browserName === 'firefox', 'Playwright cannot turn JavaScript off in an installed Firefox');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf('zh'));
  await expect(page.locator('h1')).toHaveText(siteOf('zh').title);
  await expect(page.locator('.chapter .poster:visible').first()).toBeVisible();
  await context.close();
});
