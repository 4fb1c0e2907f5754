import { expect, test, type Page } from '@playwright/test';
import { height, open, settled, stepHashes } from '../support/reading';
import { watch } from '../support/watching';

/** Of the screen's height, between two rests of a reader. */
const SWIPE = 0.7;

/** How a page's reader goes on by a part of the screen. */
type Forward = () => Promise<unknown>;

/** Swipes of a finger that comes to rest before it is lifted, so that the page goes no further by itself. */
async function swiping(page: Page): Promise<Forward> {
  const { width, height: tall } = page.viewportSize()!;
  const client = await page.context().newCDPSession(page);
  const [from, to, moves] = [tall * 0.9, tall * (0.9 - SWIPE), 4];
  return () => {
    let timestamp = Date.now() / 1000;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number, seconds: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: width / 2, y: Math.round(y) }],
        timestamp: (timestamp += seconds)
      });
    // They are sent in their order, and answered in it.
    return Promise.all([
      touch('touchStart', from, 0),
      ...Array.from({ length: moves }, (_, i) =>
        touch('touchMove', from + ((to - from) * (i + 1)) / moves, 0.06)
      ),
      touch('touchMove', to - 1, 0.5),
      touch('touchEnd', to - 1, 0.1)
    ]);
  };
}

const turning = async (page: Page): Promise<Forward> => {
  await page.mouse.move(5, 300);
  return () => page.mouse.wheel(0, page.viewportSize()!.height * SWIPE);
};

/**
 * Where the page is, the steps whose words are on the screen, and how many marks the chapter's own live picture has.
 */
const seen = (page: Page) =>
  page.evaluate(() => {
    const steps = [...document.querySelectorAll('.words')].filter((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && Number(getComputedStyle(words).opacity) > 0.9;
    });
    const chapter = document.querySelector('.bar')!.getAttribute('data-chapter')!;
    return {
      y: scrollY,
      steps: steps.map((words) => words.closest('.step')!.id),
      chapter,
      marks: document.querySelectorAll(`[data-scene="${chapter}"] > .picture *`).length
    };
  });

for (const { device, begin, ...use } of [
  { device: 'a laptop', begin: turning, viewport: { width: 1440, height: 900 } },
  {
    device: 'a phone',
    begin: swiping,
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
        await page.waitForSelector('main[data-printable]');
        const all = await stepHashes(page);
        const end = await height(page);
        const forward = await begin(page);
        const read = new Set<string>();
        /** How many marks each chapter's picture rests with, at the most. */
        const pictures = new Map<string, number>();
        let now = await seen(page);
        for (;;) {
          for (const step of now.steps) read.add(step);
          pictures.set(now.chapter, Math.max(pictures.get(now.chapter) ?? 0, now.marks));
          if (now.y >= end - 1) break;
          await forward();
          await page.waitForFunction((before) => scrollY > before, now.y);
          await settled(page);
          now = await seen(page);
        }
        expect(all.filter((step) => !read.has(step))).toEqual([]);
        expect([...pictures.keys()]).toEqual(
          await page.$$eval('.chapter', (chapters) => chapters.map(({ dataset }) => dataset.chapter))
        );
        expect([...pictures].filter(([, marks]) => marks < 4)).toEqual([]);
        await expect(page).toHaveURL(new RegExp(`#${all.at(-1)}$`));
        expect(wrong).toEqual([]);
      });
  });
