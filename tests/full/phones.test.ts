import { expect, test, type Page } from '@playwright/test';
import { goToStep, height, open, ready, scrollTo, settled } from '../support/reading';

// Text is enlarged and the address bar played by a style of the test's own, which the page's policy would refuse.
test.use({ bypassCSP: true });

const PHONE = { width: 390, height: 844 };
const SIDE = { width: 844, height: 390 };

/** The step that a reader is in, and what stands in its chapter's picture. */
const reading = (page: Page) =>
  page.evaluate(() => {
    const chapter = document.querySelector('.bar')!.getAttribute('data-chapter')!;
    const svg = document.querySelector(`[data-scene="${chapter}"] .picture`);
    return { chapter, picture: svg?.outerHTML ?? '' };
  });

async function resting(page: Page) {
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await reading(page));
      const same = now === before;
      before = now;
      return same && now.includes('<svg');
    })
    .toBe(true);
  return JSON.parse(before) as Awaited<ReturnType<typeof reading>>;
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('turning it and turning it back keeps the step', async ({ page }) => {
    await open(page, '/');
    for (const hash of ['recovery-climb', 'buses-arrive', 'patents-granted', 'finale-known']) {
      await goToStep(page, hash);
      const upright = await resting(page);
      for (const size of [SIDE, PHONE]) {
        await page.setViewportSize(size);
        await settled(page);
        await expect(page.locator(`#${hash} .words`), `${hash} at ${size.width}`).toBeInViewport();
        expect((await resting(page)).chapter).toBe(upright.chapter);
      }
      const labels = ({ picture }: { picture: string }) => picture.match(/(?<=>)[^<>]+(?=<)/g);
      expect(labels(await resting(page)), hash).toEqual(labels(upright));
    }
  });

  test('after a fling the picture is the one of the place where it came to rest', async ({ page }) => {
    await open(page, '/');
    const client = await page.context().newCDPSession(page);
    for (const distance of [-6000, -9000, 4000]) {
      await client.send('Input.synthesizeScrollGesture', {
        x: 195,
        y: 500,
        yDistance: distance,
        speed: 8000,
        preventFling: false,
        gestureSourceType: 'touch'
      });
      let y = -1;
      await expect
        .poll(
          async () => {
            const before = y;
            y = await page.evaluate(() => scrollY);
            return y === before;
          },
          { intervals: [150] }
        )
        .toBe(true);
      const flung = await resting(page);
      await scrollTo(page, y + 700);
      await scrollTo(page, y);
      expect(await resting(page), `at ${y}`).toEqual(flung);
    }
  });

  test('what is touched is large enough for a finger', async ({ page }) => {
    await open(page, '/');
    const small = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (width < 43.5 || height < 43.5)
            ? [`${element.className || element.tagName} ${Math.round(width)} × ${Math.round(height)}`]
            : [];
        })
      );
    expect(await small('.bar a, .bar summary')).toEqual([]);
    await page.locator('.menu summary').tap();
    expect(await small('.menu a')).toEqual([]);
    await page.locator('.menu summary').tap();
    await goToStep(page, 'recovery-zone');
    await page.locator('#recovery-zone .figure').first().tap();
    await expect(page.locator('.panel')).toBeVisible();
    expect(await small('.panel button')).toEqual([]);
    await page.locator('.panel-close').tap();
    await scrollTo(page, await height(page));
    expect(await small('.share-story button, summary, .present-link a')).toEqual([]);
    await page.locator('.share-chapter summary').tap();
    expect(await small('.share-chapter :is(button, select, input, textarea)')).toEqual([]);
    await page.goto('/present/#buses-depart');
    await page.waitForSelector('.deck.opened');
    await page.touchscreen.tap(195, 400);
    expect(await small('.present-controls :is(button, a)')).toEqual([]);
  });

  test('a panel keeps its own scrolling to itself', async ({ page }) => {
    await open(page, '/');
    await goToStep(page, 'recovery-zone');
    await page.locator('#recovery-zone .figure').first().tap();
    await expect(page.locator('.panel')).toHaveCSS('overscroll-behavior-y', 'contain');
    // The page itself can be pulled to be loaded anew.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY)).toBe(
      'auto'
    );
  });
});

test('a small phone’s reader who loads the page anew stays where they were', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, '/');
  await goToStep(page, 'finale-known');
  const place = await page.evaluate(() => scrollY);
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('near the end, a turn that makes the page shorter keeps the step', async ({ page }) => {
  await page.setViewportSize({ width: 653, height: 713 });
  await open(page, '/');
  await goToStep(page, 'finale-sources');
  await page.setViewportSize({ width: 713, height: 653 });
  await settled(page);
  await expect(page.locator('.language')).toHaveAttribute('href', /#finale-sources$/);
});

test('the address bar going and coming changes neither step nor picture', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/');
  // What a phone tells of its address bar: the window is taller, and the small screen's height stays.
  await page.addStyleTag({ content: ':root { --screen: 844px !important }' });
  for (const hash of ['recovery-climb', 'relief-counter', 'finale-gather']) {
    await goToStep(page, hash);
    const before = await resting(page);
    const y = await page.evaluate(() => scrollY);
    for (const height of [900, 844, 788, 844]) {
      await page.setViewportSize({ width: 390, height });
      await settled(page);
      expect(await page.evaluate(() => scrollY), `${hash} at ${height}`).toBe(y);
      expect(await resting(page), `${hash} at ${height}`).toEqual(before);
    }
  }
});

test('a notch covers neither words nor controls', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  const inset = { top: 0, left: 59, right: 59, bottom: 21 };
  await client.send('Emulation.setSafeAreaInsetsOverride', { insets: inset });
  await page.setViewportSize(SIDE);
  await open(page, '/');
  for (const hash of ['cover', 'recovery-climb', 'platforms-national', 'finale-known']) {
    await goToStep(page, hash);
    for (const selector of [`#${hash} .words`, '.language', '.menu summary']) {
      const box = (await page.locator(selector).boundingBox())!;
      expect(box.x, `${hash} ${selector}`).toBeGreaterThanOrEqual(inset.left);
      expect(box.x + box.width, `${hash} ${selector}`).toBeLessThanOrEqual(SIDE.width - inset.right);
    }
  }
  await goToStep(page, 'recovery-zone');
  await page.locator('#recovery-zone .figure').first().click();
  const panel = (await page.locator('.panel').boundingBox())!;
  expect(panel.x).toBeGreaterThanOrEqual(inset.left);
  await page.goto('/present/');
  await page.waitForSelector('.deck.opened');
  await page.mouse.move(400, 200);
  const controls = (await page.locator('.present-controls').boundingBox())!;
  expect(controls.y + controls.height).toBeLessThanOrEqual(SIDE.height - inset.bottom);
});

/** Small, folding and split screens; and text twice as large, as WeChat's readers may have it. */
const SCREENS = [
  { width: 320, height: 568 },
  { width: 430, height: 932 },
  { width: 390, height: 422 },
  { width: 600, height: 400 },
  { width: 667, height: 375 },
  { width: 717, height: 512 },
  { width: 653, height: 713 },
  { width: 280, height: 653 },
  { width: 390, height: 844, text: 200 },
  { width: 844, height: 390, text: 200 }
];
for (const { width, height: tall, text = 100 } of SCREENS)
  for (const path of ['/', '/zh/'])
    test(`${width} × ${tall}, text at ${text} %: every word is reached (${path})`, async ({ page }) => {
      await page.setViewportSize({ width, height: tall });
      await open(page, path);
      await page.addStyleTag({ content: `html { font-size: ${text}% }` });
      await settled(page);
      const sideways = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth - innerWidth,
        // What is seen of them: places to tap reach farther.
        words: [...document.querySelectorAll('.words')]
          .flatMap((words) =>
            [...words.querySelectorAll('*')].flatMap((element) =>
              element.closest('.visually-hidden, .read-picture')
                ? []
                : [...element.childNodes].filter((node) => {
                    if (!(node instanceof Text)) return false;
                    const range = document.createRange();
                    range.selectNodeContents(node);
                    const { left, right } = words.getBoundingClientRect();
                    return [...range.getClientRects()].some(
                      (line) => line.left < left - 1 || line.right > right + 1
                    );
                  })
            )
          )
          .map(({ textContent }) => textContent)
      }));
      expect(sideways).toEqual({ page: 0, words: [] });
      // As a reader scrolls by, the end of each step's words comes onto the screen, clear of the picture's edge.
      const missed = await page.evaluate(async (): Promise<string[]> => {
        const [stage, ground] = ['.stage-veil', '.ground'].map(
          (part) => document.querySelector(`.chapter:not(.far) ${part}`)!.clientHeight
        );
        const over = stage === ground ? 0 : stage! + 12;
        const frame = () => new Promise<unknown>((done) => requestAnimationFrame(done));
        const steps = new Set(document.querySelectorAll<HTMLElement>('.step'));
        const end = document.documentElement.scrollHeight;
        for (let y = 0; y <= end; y += innerHeight * 0.15) {
          window.scrollTo({ top: y, behavior: 'instant' });
          await frame();
          await frame();
          for (const step of steps) {
            const words = step.querySelector<HTMLElement>('.words')!;
            const { bottom } = words.querySelector(':scope > p:last-of-type')!.getBoundingClientRect();
            if (bottom <= innerHeight + 1 && bottom > over && Number(words.style.opacity || 1) > 0.9)
              steps.delete(step);
          }
        }
        return [...steps].map(({ id }) => id);
      });
      expect(missed).toEqual([]);
    });
