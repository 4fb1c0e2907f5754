import { expect, test } from '@playwright/test';
import {
  answering,
  goToStep,
  height,
  open,
  picture,
  random,
  ready,
  restingPicture,
  scrollTo,
  settled,
  stepOffset
} from '../support/reading';
import { FULL, unless } from '../support/full';
import { builtFigure, digitsOf, ratesOfChapter1 } from '../support/story';

const SEEDS = [20200326, 149, 430];

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 }
])
  for (const seed of SEEDS)
    test(
      `same place, same picture: ${viewport.width} px wide, seed ${seed}`,
      unless(seed === SEEDS[0] && viewport.width === 390),
      async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page, '/');
        const next = random(seed);
        for (let round = 0; round < 3; round++) {
          for (let hop = 0; hop < 4; hop++) await scrollTo(page, next() * (await height(page)));
          const target = Math.round(next() * (await height(page)));
          await scrollTo(page, target);
          const jumped = await restingPicture(page);
          // Slowly from a screen above, as a finger does.
          for (let y = Math.max(0, target - viewport.height); y < target; y += 90) await scrollTo(page, y);
          await scrollTo(page, target);
          expect(await restingPicture(page), `at ${target}`).toBe(jumped);
          await page.reload();
          await page.waitForSelector('main.followed');
          await scrollTo(page, target);
          expect(await restingPicture(page), `at ${target} after a reload`).toBe(jumped);
        }
      }
    );

test('a deep link, a reload, a resize and the language switch keep the step', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/#recovery-climb');
  const words = page.locator('#recovery-climb .words');
  await expect(words).toBeInViewport();
  await expect.poll(() => picture(page)).toContain(builtFigure('gd-iva-2020-03').text_en.replace('%', ''));
  // The address follows the reader, once at rest.
  await goToStep(page, 'recovery-limits');
  await expect(page).toHaveURL(/#recovery-limits$/);
  await goToStep(page, 'recovery-climb');
  await expect(page).toHaveURL(/#recovery-climb$/);
  await page.setViewportSize({ width: 1100, height: 760 });
  await expect(words).toBeInViewport();
  await page.reload();
  await expect(words).toBeInViewport();
  await page.getByRole('link', { name: '阅读中文版' }).click();
  await page.waitForSelector('main.followed');
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/zh/#recovery-climb');
  await expect(page.locator('#recovery-climb .words')).toBeInViewport();
});

test('whoever jumps takes the new place along to the other language', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/#recovery-climb');
  await page.locator('.menu summary').click();
  await page.locator('.menu a', { hasText: 'Places' }).click();
  await expect(page.locator('.language')).toHaveAttribute('href', /#platforms-signing$/);
});

test('whoever jumps and goes back where they were has its address again', async ({ page }) => {
  await open(page, '/#recovery-climb');
  await goToStep(page, 'recovery-limits');
  await expect(page).toHaveURL(/#recovery-limits$/);
  await page.locator('.menu summary').click();
  await page.locator('.menu a', { hasText: 'Places' }).click();
  await expect(page).toHaveURL(/#platforms-signing$/);
  await goToStep(page, 'recovery-limits');
  await expect(page).toHaveURL(/#recovery-limits$/);
});

test('a page loaded anew is where it was, also before its address says so', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/#finale-sources');
  // The address stays as it is, however long the scroll takes to settle.
  await page.evaluate(() => (history.replaceState = () => {}));
  const y = Math.round(await stepOffset(page, 'projects-courting', 0.6));
  await scrollTo(page, y);
  expect(new URL(page.url()).hash).toBe('#finale-sources');
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => scrollY)).toBe(y);
});

test('a hash that names nothing is ignored', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, '/#%3Cimg%20src=x%3E%E0%A4%A');
  await expect(page.locator('h1')).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('a browser whose first language is Chinese', () => {
  test.use({ locale: 'zh-CN' });
  test('goes to /zh/ on its first visit, and never against a choice', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/zh\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.getByRole('link', { name: 'Read in English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('a first visit in Chinese, before any script has come', () => {
  test.use({ locale: 'zh-CN' });
  test('the language that a link leads to is chosen', async ({ page }) => {
    await page.route(/_app\/.*\.js/, (route) => route.abort());
    await page.goto('/zh/');
    await page.getByRole('link', { name: 'Read in English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('about:blank');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('asking a figure shows where it comes from', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/#recovery-zone');
  await page.locator('#recovery-zone .figure', { hasText: builtFigure('output').text_en }).click();
  const panel = page.locator('.panel');
  await expect(panel).toContainText(builtFigure('output').phrase!);
  await expect(panel).toContainText(`Paragraph ${builtFigure('output').paragraph}`);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('style sheets that stand in the page are not fetched once more', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') fetched.push(request.url());
  });
  await page.goto('/');
  await page.waitForSelector('main.followed');
  await goToStep(page, 'buses-depart');
  await page.locator('#buses-depart [data-figure]').first().click();
  await expect(page.locator('#figure-panel dt').first()).toBeVisible();
  expect(fetched).toEqual([]);
});

test('the chapter menu works by keyboard', async ({ page }) => {
  await open(page, '/');
  await page.locator('.menu summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#recovery-fall .words')).toBeInViewport();
});

for (const path of ['/', '/embed/recovery/'])
  test(`the address of a former step leads to the one that took it in: ${path}`, async ({ page }) => {
    await open(page, `${path}#recovery-shoulder`);
    await expect(page.locator('#recovery-fall .words')).toBeInViewport();
    // A page in a frame writes no address.
    if (path === '/') await expect(page).toHaveURL(/#recovery-fall$/);
  });

/** Whether there is something to see: marks in the page, or a file that has come. */
const isPicture = (element: Element) =>
  element instanceof HTMLImageElement
    ? element.naturalWidth > 0
    : element.querySelector('path, rect') !== null;

for (const path of ['/', '/zh/'])
  test.describe(`without JavaScript: ${path}`, () => {
    test.use({ javaScriptEnabled: false });
    test('every word and every chapter’s picture is there', unless(path === '/zh/'), async ({ page }) => {
      await page.goto(path);
      const chapters = await page.locator('.chapter').count();
      expect(chapters).toBeGreaterThan(1);
      for (let index = 0; index < chapters; index++) {
        const chapter = page.locator('.chapter').nth(index);
        await expect(chapter.locator('.poster:visible .picture')).toHaveCount(1);
        await chapter.locator('.poster:visible').scrollIntoViewIfNeeded();
        await expect.poll(() => chapter.locator('.poster:visible .picture').evaluate(isPicture)).toBe(true);
        for (const words of await chapter.locator('.words').all()) await expect(words).toBeVisible();
      }
    });
    test('a laptop’s first screen has the title and the whole picture', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(path);
      for (const part of ['.words', '.poster.sideBySide .picture'])
        await expect(page.locator(`.cover ${part}`)).toBeInViewport({ ratio: 1 });
    });
  });

test('on a phone the title is gone before it stands over the V', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await scrollTo(page, 130);
  await expect(page.locator('.cover .words')).toHaveCSS('opacity', '0');
  await scrollTo(page, 0);
  await expect(page.locator('.cover .words')).toHaveCSS('opacity', '1');
});

for (const path of ['/', '/zh/'])
  test(
    `320 px wide with text at 200 %: nothing leaves the page sideways (${path})`,
    unless(path === '/'),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const clipped = await page.$$eval(
        '.words',
        (all) => all.filter((words) => words.scrollWidth > words.clientWidth + 1).length
      );
      expect(clipped).toBe(0);
    }
  );

test('reduced motion shows each step’s end state', FULL, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  const seen = new Set<string>();
  const end = await height(page);
  for (let y = 0; y < end; y += 60) {
    await scrollTo(page, y);
    seen.add(await picture(page));
  }
  const steps = await page.locator('.step').count();
  // Each step's end, and no picture between two of them; the chapters' beginnings are the only others.
  expect(seen.size).toBeLessThanOrEqual(steps + (await page.locator('.chapter').count()));
});

test('back and forward go through the steps that were opened', FULL, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/#buses-depart');
  await page.locator('.menu summary').click();
  await page.locator('.menu a', { hasText: 'Places' }).click();
  await expect(page.locator('#platforms-signing .words')).toBeInViewport();
  await page.goBack();
  await expect(page.locator('#buses-depart .words')).toBeInViewport();
  await page.goForward();
  await expect(page.locator('#platforms-signing .words')).toBeInViewport();
});

test('a bar of the picture can be asked by pointer, by tap and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/#recovery-climb');
  await answering(page);
  await expect.poll(() => picture(page)).toContain(digitsOf('gd-iva-2020-04'));
  const bar = (await page.locator('[data-scene="recovery"] rect.fill-warm').first().boundingBox())!;
  const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
  const panel = page.locator('.panel');
  await page.mouse.move(x, y);
  await expect(panel).toHaveClass(/brief/);
  await expect(panel).toContainText(`${digitsOf('gd-iva-2020-04')}%`);
  await page.mouse.click(x, y);
  await expect(panel).not.toHaveClass(/brief/);
  await expect(panel).toContainText('National Bureau of Statistics');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await page.locator('#recovery-climb .read-picture').focus();
  const read = new Set<string>();
  for (let i = 0; i < 26; i++) {
    await page.keyboard.press('ArrowRight');
    read.add(await panel.locator('.panel-value').innerText());
  }
  for (const value of ['03', '04', '05', '06'].map((month) => digitsOf(`gd-iva-2020-${month}`)))
    expect(
      [...read].some((text) => text.includes(value)),
      value
    ).toBe(true);
  await page.mouse.wheel(0, 300);
  await expect(panel).toHaveCount(0);
});

test('a picture that scrolls under a resting pointer is not asked', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/#recovery-fall');
  await answering(page);
  await expect.poll(() => picture(page)).toContain(ratesOfChapter1().first);
  const slab = (await page.locator('[data-scene="recovery"] rect.fill-cold').first().boundingBox())!;
  await page.mouse.move(slab.x + slab.width / 2, slab.y + slab.height / 2);
  const panel = page.locator('.panel');
  await expect(panel).toHaveClass(/brief/);
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, 20);
    await settled(page);
  }
  // Browsers then say that the pointer moved, though it rests.
  await page.mouse.move(slab.x + slab.width / 2, slab.y + slab.height / 2);
  await settled(page);
  await expect(panel).toHaveCount(0);
  await page.mouse.move(slab.x + slab.width / 2 + 2, slab.y + slab.height / 2);
  await expect(panel).toHaveCount(1);
});
