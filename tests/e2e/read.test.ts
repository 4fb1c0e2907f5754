import { expect, test, type Page } from '@playwright/test';
import { height, open, restingPicture, settled } from './reading';
import { watch } from './watching';

/** Of the screen's height, between two rests of a reader. */
const SWIPE = 0.7;

/** One swipe of a finger up the screen that comes to rest before it is lifted, so that the page goes no further by itself. */
async function swipe(page: Page) {
  const { width, height: tall } = page.viewportSize()!;
  const client = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number, seconds: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: width / 2, y: Math.round(y) }],
      timestamp: (timestamp += seconds)
    });
  const [from, to, moves] = [tall * 0.9, tall * (0.9 - SWIPE), 8];
  await touch('touchStart', from, 0);
  for (let i = 1; i <= moves; i++) await touch('touchMove', from + ((to - from) * i) / moves, 0.03);
  await touch('touchMove', to - 1, 0.5);
  await touch('touchEnd', to - 1, 0.1);
  await client.detach();
}

const turnWheel = (page: Page) => page.mouse.wheel(0, page.viewportSize()!.height * SWIPE);

/** Steps whose words are on the screen, and the chapter whose picture is seen with how many marks. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const steps = [...document.querySelectorAll('.words')].filter((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && Number(getComputedStyle(words).opacity) > 0.9;
    });
    return { y: scrollY, steps: steps.map((words) => words.closest('.step')!.id) };
  });

for (const { device, forward, ...use } of [
  { device: 'a laptop', forward: turnWheel, viewport: { width: 1440, height: 900 } },
  {
    device: 'a phone',
    forward: swipe,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2
  }
])
  test.describe(`on ${device}`, () => {
    test.use(use);
    for (const path of ['/', '/zh/'])
      test(`the story is read from cover to end: ${path}`, async ({ page, baseURL }) => {
        const wrong = await watch(page, baseURL!);
        await open(page, path);
        const all = await page.$$eval('.step', (steps) => steps.map(({ id }) => id));
        const end = await height(page);
        const read = new Set<string>();
        const pictures = new Map<string, string>();
        let { y, steps } = await seen(page);
        for (;;) {
          for (const step of steps) read.add(step);
          const chapter = (await page.locator('.bar').getAttribute('data-chapter'))!;
          if (!pictures.has(chapter)) pictures.set(chapter, await restingPicture(page));
          if (y >= end - 1) break;
          await forward(page);
          await page.waitForFunction((before) => scrollY > before, y);
          await settled(page);
          ({ y, steps } = await seen(page));
        }
        expect(all.filter((step) => !read.has(step))).toEqual([]);
        expect([...pictures.keys()]).toEqual(
          await page.$$eval('.chapter', (chapters) => chapters.map(({ dataset }) => dataset.chapter))
        );
        for (const [chapter, svg] of pictures) expect(svg.split('<').length, chapter).toBeGreaterThan(20);
        await expect(page).toHaveURL(new RegExp(`#${all.at(-1)}$`));
        expect(wrong).toEqual([]);
      });
  });
