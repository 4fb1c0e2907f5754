import { expect, test, type Page } from '@playwright/test';
import { scriptFile } from '../support/built';
import { goToStep, settled } from '../support/reading';
import { FULL, unless } from '../support/full';

const chosen = (page: Page) => page.addInitScript(() => localStorage.setItem('language', 'chosen'));

/** Every step's words can be reached by scrolling, and are there in full strength. */
async function readable(page: Page) {
  const steps = await page.$$eval('.step', (all) => all.map(({ id }) => id));
  expect(steps.length).toBeGreaterThan(30);
  await expect(page.locator(`#${steps[0]} .words`)).toBeVisible();
  const followed = (await page.locator('main.followed').count()) > 0;
  for (const id of steps.slice(1)) {
    const words = page.locator(`#${id} .words`);
    if (followed) await goToStep(page, id);
    else await words.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(words, id).toBeInViewport();
    const { width, height, opacity } = await words.evaluate((element) => {
      const box = element.getBoundingClientRect();
      let strength = 1;
      for (let at: Element | null = element; at; at = at.parentElement)
        strength *= Number(getComputedStyle(at).opacity);
      return { width: box.width, height: box.height, opacity: strength };
    });
    expect(width, id).toBeGreaterThan(150);
    expect(height, id).toBeGreaterThan(20);
    expect(opacity, id).toBeGreaterThan(0.9);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const [what, lost] of [
  ['no script', /\.js$/],
  ['no font', /\.woff2$/],
  ['nothing but the page itself', /_app\//]
] as const)
  for (const path of ['/', '/zh/'])
    test(
      `${what} comes: the story can be read (${path})`,
      unless(what === 'no script' && path === '/zh/'),
      async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await chosen(page);
        let blocked = 0;
        await page.route(lost, (route) => {
          blocked++;
          return route.abort();
        });
        await page.goto(path);
        await expect.poll(() => blocked).toBeGreaterThan(0);
        await readable(page);
      }
    );

test('a chapter whose scene never comes keeps its still, the others move', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await chosen(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let blocked = 0;
  await page.route(`**/${scriptFile('errands')}`, (route) => {
    blocked++;
    return route.abort();
  });
  await page.goto('/');
  await page.waitForSelector('main.followed');
  for (const chapter of ['buses', 'projects']) {
    await goToStep(
      page,
      (await page.locator(`[data-chapter="${chapter}"] .step`).first().getAttribute('id'))!
    );
    await expect(page.locator(`[data-scene="${chapter}"] > .picture`)).toBeVisible();
  }
  await goToStep(page, 'relief-leverage');
  await expect(page.locator('[data-scene="relief"] .poster:visible .picture')).toBeVisible();
  await expect(page.locator('#relief-leverage .words')).toBeVisible();
  expect(blocked).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

/** Opens the story at a chapter, on a line that some scripts do not come through. @returns what mends it */
async function openWithout(page: Page, files: readonly string[]) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await chosen(page);
  const blocked: string[] = [];
  let broken = true;
  const wanted = ({ pathname }: URL) => files.includes(pathname.slice(1));
  await page.route(wanted, (route) => {
    if (!broken) return route.continue();
    blocked.push(route.request().url());
    return route.abort();
  });
  await page.goto('/');
  await page.waitForSelector('main.followed');
  await goToStep(page, 'relief-leverage');
  return { blocked, mend: () => (broken = false) };
}

for (const [when, comes] of [
  [
    'the browser is online again',
    async (page: Page) => {
      await page.context().setOffline(true);
      await page.context().setOffline(false);
    }
  ],
  ['the reader rests again', (page: Page) => page.mouse.wheel(0, 40)]
] as const)
  test(
    `a chapter whose scene did not come goes live when ${when}`,
    unless(when.includes('online')),
    async ({ page }) => {
      const line = await openWithout(page, [scriptFile('errands')]);
      // At first, and at the reader's rest.
      await expect.poll(() => line.blocked.length).toBeGreaterThan(1);
      await expect(page.locator('[data-scene="relief"] .poster:visible .picture')).toBeVisible();
      line.mend();
      await comes(page);
      await expect(page.locator('[data-scene="relief"] > .picture')).toBeVisible();
      await expect(page.locator('#relief-leverage .words')).toBeInViewport();
    }
  );

test('what answers and what prints come when the browser is online again', async ({ page, context }) => {
  const files = [scriptFile('panel-close'), scriptFile('figures-on-paper')];
  const line = await openWithout(page, files);
  await expect.poll(() => new Set(line.blocked).size).toBe(files.length);
  line.mend();
  await context.setOffline(true);
  await context.setOffline(false);
  await page.waitForSelector('.answers', { state: 'attached' });
  await page.waitForSelector('main[data-printable]');
});

test('on a slow line the words are there before the code', FULL, async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await chosen(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 160_000 / 8,
    uploadThroughput: 20_000 / 8
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.step .words').first()).toBeVisible({ timeout: 30_000 });
  expect(await page.locator('main.followed').count()).toBe(0);
  await settled(page);
});
