import { expect, test, type Page } from '@playwright/test';
import { answering, goToStep, open, settled } from '../support/reading';
import { FULL, unless } from '../support/full';

interface Stop {
  what: string;
  step: string;
  name: string;
  /** Whether a line is drawn around it. */
  ringed: boolean;
  /** Whether a point of it is seen: on the screen and under nothing. */
  seen: boolean;
}

/** Where the keyboard is; undefined when it has left the page. */
const stop = (page: Page) =>
  page.evaluate((): Stop | undefined => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return undefined;
    const style = getComputedStyle(at);
    let seen = false;
    for (const box of at.getClientRects())
      for (const x of [0.1, 0.5, 0.9])
        for (const y of [0.25, 0.5, 0.75]) {
          const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
          if (hit && (at === hit || at.contains(hit))) seen = true;
        }
    return {
      what:
        ['skip', 'language', 'figure', 'source-link', 'show-table', 'read-picture'].find((name) =>
          at.classList.contains(name)
        ) ?? at.tagName.toLowerCase(),
      step: at.closest('.step')?.id ?? '',
      name: at.getAttribute('aria-label') ?? at.textContent!.trim(),
      ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      seen
    };
  });

async function tab(page: Page, key = 'Tab') {
  await page.keyboard.press(key);
  await settled(page);
  return stop(page);
}

/** More than the page has to offer: a walk that is still going has been trapped. */
const MOST = 600;

for (const path of ['/', '/zh/'])
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 }
  ])
    test(
      `by Tab alone through the whole story and out: ${path}, ${size.width} px wide`,
      FULL,
      async ({ page }) => {
        test.slow();
        await page.setViewportSize(size);
        await open(page, path);
        await answering(page);
        const stops: Stop[] = [];
        for (let at = await tab(page); at && stops.length < MOST; at = await tab(page)) stops.push(at);
        expect(stops.length).toBeLessThan(MOST);

        expect(stops.slice(0, 3).map(({ what }) => what)).toEqual(['skip', 'language', 'summary']);
        const offered = await page.$$eval('.step', (steps) =>
          steps.flatMap(({ id, children }) =>
            [...children].flatMap((child) =>
              [...child.querySelectorAll('a, button')].map(
                (element) => `${id} ${element.className || element.tagName.toLowerCase()}`
              )
            )
          )
        );
        const met = stops.filter(({ step }) => step !== '');
        expect(met.map(({ step, what }) => `${step} ${what}`)).toEqual(offered);
        const faults = stops
          .filter(({ ringed, seen }) => !ringed || !seen)
          .map(
            ({ step, what, name, ringed }) =>
              `${step} ${what} "${name}" ${ringed ? 'is hidden' : 'has no ring'}`
          );
        expect(faults).toEqual([]);
      }
    );

test('and back by Shift and Tab, never behind the picture', FULL, async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await page.locator('.to-figures').focus();
  const faults: string[] = [];
  let met = 0;
  for (
    let at = await tab(page, 'Shift+Tab');
    at?.step !== 'patents-prize';
    at = await tab(page, 'Shift+Tab')
  ) {
    if (!at || met++ > MOST) throw new Error('the walk back went astray');
    if (!at.seen) faults.push(`${at.step} ${at.what} "${at.name}"`);
  }
  expect(met).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 }
])
  test.describe(`keys do what they say: ${size.width} px wide`, unless(size.width === 390), () => {
    test.use({ viewport: size });

    test('the skip link leads past the cover', async ({ page }) => {
      await open(page, '/');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('#recovery-fall .words')).toBeInViewport();
      await settled(page);
      expect((await tab(page))?.step).toBe('recovery-fall');
    });

    test('the chapter menu opens, closes by Escape and by leaving it', async ({ page }) => {
      await open(page, '/');
      const menu = page.locator('.menu');
      const summary = menu.locator('summary');
      await summary.focus();
      await page.keyboard.press('Enter');
      await expect(menu).toHaveAttribute('open');
      await page.keyboard.press('Tab');
      await expect(menu.locator('a').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(menu).not.toHaveAttribute('open');
      await expect(summary).toBeFocused();
      await page.keyboard.press('Space');
      await page.keyboard.press('Shift+Tab');
      await expect(menu).not.toHaveAttribute('open');
    });

    test('a figure answers when it is reached, lets in by Enter and out by Escape', async ({ page }) => {
      await open(page, '/');
      await answering(page);
      await goToStep(page, 'recovery-zone');
      const figure = page.locator('#recovery-zone .figure').nth(1);
      await page.locator('#recovery-zone .figure').first().focus();
      await page.keyboard.press('Tab');
      await expect(figure).toBeFocused();
      const panel = page.locator('.panel');
      await expect(panel.locator('.panel-value')).toHaveText(await figure.innerText());
      await page.keyboard.press('Enter');
      await expect(panel.locator('.panel-close')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(figure).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(panel).toHaveCount(1);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(panel).toHaveCount(0);
      await expect(figure).toBeFocused();
    });

    test('a table keeps the keyboard until it is closed, and its figures answer in it', async ({ page }) => {
      await open(page, '/');
      await answering(page);
      await goToStep(page, 'patents-queue');
      const button = page.locator('#patents-queue .show-table');
      await button.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expect(dialog.getByRole('table')).toHaveCount(1);
      const [table, around] = [await dialog.getByRole('table').boundingBox(), await dialog.boundingBox()];
      expect(table!.x - around!.x, 'a table has a margin').toBeGreaterThanOrEqual(15);
      expect(around!.x + around!.width - table!.x - table!.width).toBeGreaterThanOrEqual(15);
      const inside = () =>
        page.evaluate(
          () => document.activeElement === document.body || !!document.activeElement!.closest('dialog')
        );
      const links = await dialog.locator('.figure').count();
      expect(links).toBeGreaterThan(6);
      for (let i = 0; i < links + 4; i++) {
        await page.keyboard.press('Tab');
        expect(await inside()).toBe(true);
      }
      await dialog.locator('.figure').first().focus();
      await page.keyboard.press('Tab');
      await expect(dialog.locator('.panel')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('.panel')).toHaveCount(0);
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(button).toBeFocused();
      await expect(page.locator('#patents-queue .words')).toBeInViewport();
    });

    test('the picture’s figures are read by Space and arrows, and left by Escape', async ({ page }) => {
      await open(page, '/');
      await answering(page);
      await goToStep(page, 'platforms-provincial');
      const button = page.locator('#platforms-provincial .read-picture');
      await button.focus();
      // The page may have to bring it into view, and an answer goes when the page scrolls.
      await settled(page);
      const value = page.locator('.panel-value');
      await page.keyboard.press('Space');
      const first = await page.locator('.panel').innerText();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.panel').innerText()).not.toBe(first);
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('.panel').innerText()).toBe(first);
      await expect(page.locator('[aria-live=polite]', { hasText: await value.innerText() })).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(page.locator('.panel')).toHaveCount(0);
      await expect(button).toBeFocused();
    });
  });
