import { expect, test, type Page } from '@playwright/test';
import { builtPages } from '../support/built';
import { CHANGES, openChanged, said, translate } from '../support/changes';
import { goToStep, settled } from '../support/reading';
import { unless } from '../support/full';
import { builtFigure } from '../support/story';

/** The words of all steps as the server wrote them, but for what scripts add to them. */
const wordsOf = async (page: Page) =>
  (await said(page, '.words', 'noscript, .share-story')).join('').replaceAll(' ', '');

/** What stands for all of them in a short run. */
const REPRESENTATIVE = ['/ translated', '/ without a part of its head', '/embed/buses/ translated'];

for (const [path, change] of [
  ['/', 'translated'],
  ['/', 'with other white space'],
  ['/', 'with elements of others'],
  ['/', 'without a part of its head'],
  ['/zh/', 'translated'],
  ['/zh/', 'without comments'],
  ['/embed/buses/', 'translated'],
  ['/embed/buses/', 'with elements of others']
] as const)
  test(
    `a page that comes ${change} keeps its words, moves and answers: ${path}`,
    unless(REPRESENTATIVE.includes(`${path} ${change}`)),
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.setContent(builtPages().find((built) => built.path === path)!.html);
      const words = await wordsOf(page);
      expect(words.length).toBeGreaterThan(1000);
      const errors = await openChanged(page, path, CHANGES[change]);
      await page.waitForSelector('main.followed');
      expect(await wordsOf(page)).toBe(words);
      const translations = await page.locator('.words font').count();
      expect(translations > 0).toBe(change === 'translated');
      await expect(page.locator('.stage-veil').first()).toHaveCSS('position', 'sticky');
      await goToStep(page, 'buses-depart');
      await expect(page.locator('#buses-depart .words')).toBeInViewport();
      await expect(page.locator('[data-scene="buses"] > .picture')).toBeVisible();
      await page.locator('#buses-depart [data-figure]').first().click();
      await expect(page.locator('#figure-panel dt').first()).toBeVisible();
      expect(await page.locator('.words font').count()).toBe(translations);
      expect(errors).toEqual([]);
    }
  );

for (const path of ['/', '/embed/buses/'])
  test(`a page that comes as it was sent wakes up where it stands: ${path}`, async ({ page }) => {
    const errors = await openChanged(page, path, () =>
      Object.assign(window, { sent: [...document.querySelectorAll('main, .chapter, .stage')] })
    );
    await page.waitForSelector('main.followed');
    const stayed = await page.evaluate(() =>
      (window as unknown as { sent: Element[] }).sent.map(({ isConnected }) => isConnected)
    );
    expect(stayed.length).toBeGreaterThan(2);
    expect(stayed).not.toContain(false);
    expect(errors).toEqual([]);
  });

test('a page that no script can render stands as it came', async ({ page }) => {
  await page.addInitScript(() => {
    const broken = () => {
      throw new Error('broken');
    };
    Object.assign(Node.prototype, { cloneNode: broken });
    Object.assign(Document.prototype, { importNode: broken });
  });
  await openChanged(page, '/', translate);
  await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
  await expect(page.locator('#finale-sources .words')).toBeVisible();
  await expect(page.locator('.chapter .picture:visible')).toHaveCount(8);
});

/** What is done in each kind of page, so that words change. */
const DEEDS: [
  path: string,
  ready: string,
  act: (page: Page, before: () => Promise<void>) => Promise<void>
][] = [
  [
    '/',
    '.answers',
    async (page, before) => {
      await goToStep(page, 'relief-leverage');
      await page.locator('#relief-leverage [data-figure]').first().click();
      await page.waitForSelector('#figure-panel');
      await before();
      await page.locator('#relief-leverage [data-figure]').nth(1).click();
      await goToStep(page, 'projects-plan');
      await page.locator('#projects-plan [data-figure]').first().click();
    }
  ],
  [
    '/figures/',
    'main.followed',
    async (page, before) => {
      await before();
      await page.locator('.filter [type=search]').fill(builtFigure('bus-people').text_en);
    }
  ],
  [
    '/present/',
    '.deck.opened',
    async (page, before) => {
      await before();
      for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowRight');
      await expect(page.locator('.slide')).toHaveCount(1);
    }
  ],
  [
    '/present/speaker/',
    '.speaker.opened',
    async (page, before) => {
      await before();
      for (const key of ['ArrowRight', 'ArrowRight', 't', 'b']) await page.keyboard.press(key);
      await expect(page.locator('.speaker-now .slide')).toHaveCount(1);
    }
  ]
];

for (const [path, ready, act] of DEEDS)
  test(
    `what changes in a page that was translated is said anew: ${path}`,
    unless(path === '/'),
    async ({ page, context }) => {
      const plain = await context.newPage();
      for (const one of [page, plain]) {
        await one.emulateMedia({ reducedMotion: 'reduce' });
        await one.clock.setFixedTime('2020-07-10T12:00:00');
      }
      const errors = await openChanged(page, path, translate);
      await page.waitForSelector(ready, { state: 'attached' });
      await act(page, () => page.evaluate(translate));
      await settled(page);
      const now = (await said(page, '.app > *')).filter(Boolean);
      const translations = await page.locator('.app font').count();
      // One after the other: two windows of a talk would agree.
      await page.close();
      await plain.goto(path);
      await plain.waitForSelector(ready, { state: 'attached' });
      await act(plain, async () => {});
      await settled(plain);
      expect(now).toEqual((await said(plain, '.app > *')).filter(Boolean));
      expect(translations).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    }
  );
