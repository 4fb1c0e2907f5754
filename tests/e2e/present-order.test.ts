import { expect, test } from '@playwright/test';
import { agree, openSpeaker, present, stepOf } from '../support/presenting';
import { FULL } from '../support/full';

test.use({ viewport: { width: 1280, height: 720 } });

test('hiding steps saves time, and the order travels in the link', async ({ page, context }) => {
  await present(page, '/present/');
  await page.keyboard.press('o');
  const overview = page.locator('.overview');
  await expect(overview.locator('.saved')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await expect(overview.locator('.saved')).toContainText('35 s');
  await overview.locator('.card-hide').nth(2).click();
  await expect(overview.locator('.saved')).toContainText('1 min');
  const link = await overview.locator('.share input').inputValue();
  expect(link).toMatch(/\/present\/\?order=hide\.recovery-fall\.recovery-stuck#cover$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await agree('recovery-climb', page);

  const other = await (await context.browser()!.newContext()).newPage();
  await present(other, link);
  await other.keyboard.press('ArrowRight');
  await agree('recovery-climb', other);
  await other.keyboard.press('Home');
  await other.keyboard.type('2');
  await other.keyboard.press('Enter');
  await agree('recovery-climb', other);
  await other.reload();
  await other.waitForSelector('.deck.opened');
  await other.keyboard.press('ArrowLeft');
  await agree('cover', other);
});

test('what is hidden stays hidden from the hall, steps change places, and a title is found', async ({
  page
}) => {
  await present(page, '/present/?order=hide.recovery-fall.recovery-stuck');
  await page.keyboard.press('Escape');
  const overview = page.locator('.overview');
  const titles = overview.locator('.card-go');
  await expect(titles.nth(1)).toContainText('2');
  await expect(overview.locator('li.hidden')).toHaveCount(0);
  await overview.getByRole('button', { name: 'Hidden slides: 2' }).click();
  await expect(overview.locator('li.hidden')).toHaveCount(2);

  const moved = (await titles.nth(3).textContent())!.replace(/^\s*\d+|–/g, '').trim();
  await titles.nth(3).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(titles.filter({ hasText: moved })).toBeFocused();
  await expect(titles.filter({ hasText: moved })).toContainText('3');
  await overview
    .locator('li')
    .filter({ hasText: moved })
    .getByRole('button', { name: 'Move earlier' })
    .click();
  await expect(titles.filter({ hasText: moved })).toContainText('2');
  await titles.filter({ hasText: moved }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  const link = await overview.locator('.share input').inputValue();
  expect(link).toMatch(/order=in\.cover\.recovery-limits\.recovery-climb\./);
  await page.goto('about:blank');
  await present(page, link);
  await page.keyboard.press('ArrowRight');
  await agree('recovery-limits', page);
  await page.keyboard.press('ArrowRight');
  await agree('recovery-climb', page);

  await page.keyboard.press('/');
  await page.keyboard.type('Plaque');
  await page.keyboard.press('Enter');
  await expect(overview).toHaveCount(0);
  await agree('relief-plaque', page);
});

test('ready-made orders, in both windows at once', async ({ page }) => {
  await present(page, '/present/');
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('o');
  await speaker.getByRole('button', { name: 'Five minutes', exact: true }).click();
  await expect(page).toHaveURL(/order=five/);
  await speaker.keyboard.press('Escape');
  await expect(speaker.locator('.position')).toHaveText('1 of 8');
  await page.keyboard.press('End');
  await agree('finale-gather', page, speaker);
  await speaker.keyboard.press('o');
  await speaker.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page).not.toHaveURL(/order/);
});

test('a broken order in a link is ignored, and said', async ({ page }) => {
  const errors = await present(page, '/present/?order=hide.recovery-fall.nowhere#buses-depart');
  await expect(page.locator('.present-notice')).toContainText('running order');
  await agree('buses-depart', page);
  await page.keyboard.press('Home');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await agree('recovery-stuck', page);
  expect(new URL(page.url()).search).toBe('');
  expect(errors).toEqual([]);
});

test('an order of a former edition is shown with the steps that took its own in, and nothing is said', async ({
  page
}) => {
  const old = 'show.cover.recovery-shoulder.relief-price.relief-funds';
  const errors = await present(page, `/present/?order=${old}#relief-funds`);
  await agree('relief-leverage', page);
  await expect(page.locator('.present-notice').filter({ hasText: 'running order' })).toHaveCount(0);
  expect(page.url()).toMatch(/\?order=show\.cover\.recovery-fall\.relief-leverage#relief-leverage$/);
  await page.keyboard.press('ArrowLeft');
  await agree('recovery-fall', page);
  await page.evaluate(() => {
    location.hash = '#patents-filed';
  });
  await agree('patents-granted', page);
  expect(errors).toEqual([]);
});

test('downloads are offered where they were made', FULL, async ({ page }) => {
  await page.route('**/downloads/index.json', (route) =>
    route.fulfill({ json: [{ file: 'story.en.pptx', kind: 'slides', lang: 'en', bytes: 1_400_000 }] })
  );
  await present(page, '/present/');
  await page.keyboard.press('?');
  const link = page.getByRole('link', { name: 'Slides, PowerPoint' });
  await expect(link).toHaveAttribute('href', /\/downloads\/story\.en\.pptx$/);
  await expect(page.locator('.downloads')).toContainText('1.4 MB');
});

test(
  'a kiosk plays in a loop, gives way to a visitor, and takes over after a minute',
  FULL,
  async ({ page }) => {
    await page.clock.install();
    await present(page, '/present/?kiosk#finale-sources');
    await page.clock.runFor(40_000);
    const looped = await stepOf(page);
    expect(['cover', 'recovery-fall', 'recovery-stuck', 'recovery-climb']).toContain(looped);
    expect(new URL(page.url()).search).toBe('?kiosk');
    await page.keyboard.press('End');
    await page.mouse.click(100, 300);
    const visited = await stepOf(page);
    await page.clock.runFor(55_000);
    expect(await stepOf(page)).toBe(visited);
    await page.keyboard.press('o');
    await page.clock.runFor(55_000);
    expect(await stepOf(page)).toBe(visited);
    await expect(page.locator('.overview')).toBeVisible();
    await page.clock.runFor(10_000);
    expect(await stepOf(page)).not.toBe(visited);
    await expect(page.locator('.overview')).toHaveCount(0);
  }
);

test('a kiosk keeps out of a talk in the next window', FULL, async ({ page, context }) => {
  await present(page, '/present/?kiosk');
  const deck = await context.newPage();
  await present(deck, '/present/#buses-depart');
  await deck.keyboard.press('ArrowRight');
  await agree('buses-arrive', deck);
  expect(await stepOf(page)).toBe('cover');
});
