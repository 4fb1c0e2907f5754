import { expect, test, type Page } from '@playwright/test';
import { FULL, unless } from '../support/full';
import { siteOf } from '../support/story';

/** What an old or locked-down browser may lack, and whether the story can be followed without it. */
const LACKING = [
  {
    name: 'IntersectionObserver',
    follows: false,
    take: () => Reflect.deleteProperty(window, 'IntersectionObserver')
  },
  { name: 'ResizeObserver', follows: false, take: () => Reflect.deleteProperty(window, 'ResizeObserver') },
  {
    name: 'listening to media queries',
    follows: false,
    take: () => {
      Object.setPrototypeOf(MediaQueryList.prototype, Object.prototype);
      for (const name of ['addEventListener', 'removeEventListener'])
        Reflect.deleteProperty(MediaQueryList.prototype, name);
    }
  },
  { name: 'workers', follows: true, take: () => Reflect.deleteProperty(window, 'Worker') },
  {
    name: 'idle callbacks',
    follows: true,
    take: () => Reflect.deleteProperty(window, 'requestIdleCallback')
  },
  {
    name: 'Intl.Segmenter and Intl.ListFormat',
    follows: true,
    take: () => ['Segmenter', 'ListFormat'].forEach((one) => Reflect.deleteProperty(Intl, one))
  },
  {
    name: 'popovers',
    follows: true,
    take: () =>
      ['showPopover', 'hidePopover', 'togglePopover', 'popover'].forEach((one) =>
        Reflect.deleteProperty(HTMLElement.prototype, one)
      )
  },
  {
    name: 'storage',
    follows: true,
    take: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        }
      })
  }
];

/** The story as it stands for readers without script: one chapter after the other, nothing over anything. */
async function standsInOrder(page: Page) {
  await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
  for (const words of await page.locator('.words').all()) {
    await words.scrollIntoViewIfNeeded();
    await expect(words).toBeInViewport();
    await expect(words).toHaveCSS('opacity', '1');
  }
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.chapter')].map((chapter) =>
      chapter.getBoundingClientRect()
    );
    return boxes.slice(1).filter(({ top }, index) => top < boxes[index]!.bottom - 1).length;
  });
  expect(overlaps).toBe(0);
  for (const chapter of await page.locator('.chapter').all())
    await expect(chapter.locator('.picture:visible').first()).toBeVisible();
}

for (const { name, follows, take } of LACKING)
  test(
    `without ${name} the story is read`,
    unless(name === 'ResizeObserver' || name === 'storage'),
    async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.setViewportSize({ width: 1100, height: 760 });
      await page.addInitScript(take);
      await page.goto('/');
      if (follows) {
        await page.waitForSelector('main.followed');
        for (const hash of ['buses-arrive', 'finale-gather']) {
          await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), hash);
          await expect(page.locator(`#${hash} .words`)).toBeInViewport();
          await expect(page.locator(`.chapter:has(#${hash}) .stage > .picture`)).toBeVisible();
        }
      } else {
        await page.waitForLoadState('networkidle');
        await standsInOrder(page);
      }
      expect(faults).toEqual([]);
      await page.goto('/zh/');
      await expect(page.locator('h1')).toHaveText(siteOf('zh').title);
    }
  );

test('where a script cannot be fetched, the page is laid out without it', async ({ page }) => {
  await page.route(/_app\/immutable\/(chunks|nodes)\/.*\.js/, (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
  await standsInOrder(page);
  await page.goto('/present/');
  await expect(page.locator('.slide-title').first()).toBeVisible();
});

test('where scripts never come, the page does not wait for them for ever', async ({ page }) => {
  await page.clock.install();
  await page.route(/_app\/immutable\/.*\.js/, () => {});
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveClass(/\bjs\b/);
  await page.locator('#finale-sources').waitFor({ state: 'attached' });
  await page.clock.runFor(13_000);
  await standsInOrder(page);
});

test('where small screens have no unit, the picture stands in the window', FULL, async ({ page }) => {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('svh', 'nounit') });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#buses-depart');
  await page.waitForSelector('main.followed');
  await expect(page.locator('#buses-depart .words')).toBeInViewport();
  const box = await page.locator('[data-scene="buses"]').boundingBox();
  expect(box!.height).toBeCloseTo(844 * 0.66, 0);
});
