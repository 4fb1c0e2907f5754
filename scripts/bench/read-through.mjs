import { setTimeout as sleep } from 'node:timers/promises';

/** Between two strokes a reader reads, ms. */
const PAUSE = 300;
/** What is left of a page where it is taken to be at its end, px. */
const END = 4;

/** px from the top, and the chapter in the middle of the screen. @param {import('@playwright/test').Page} page */
const placeOf = (page) =>
  page.evaluate(() => {
    const chapters = [
      .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.chapter[data-chapter]'))
    ];
    const here = chapters.findLast((one) => one.getBoundingClientRect().top <= innerHeight / 2);
    return { top: scrollY, chapter: here?.dataset.chapter ?? '' };
  });

/** How far a page can be scrolled, px. @param {import('@playwright/test').Page} page */
export const lengthOf = (page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/**
 * Moves a page stroke by stroke, with a pause after each, turning round where a stretch of it ends, until it has moved
 * as far as asked: so pages of every length are moved alike.
 * @param {import('./open-page.mjs').OpenPage} opened
 * @param {{ speed: number, distance: number, stretch: readonly [from: number, to: number] }} reading px/s and px
 * @param {(stroke: { chapter: string, move: () => Promise<void>, rest: () => Promise<void> }) => Promise<void>} onStroke
 *   does both, one after the other; the chapter is where the stroke begins
 * @throws where the page did not move: what stands still costs nothing
 */
export async function readThrough(opened, { speed, distance, stretch: [from, to] }, onStroke) {
  const { page, profile } = opened;
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), from);
  await sleep(1000);
  let down = true;
  let moved = 0;
  let place = await placeOf(page);
  while (moved < distance) {
    const { top, chapter } = place;
    if ((down ? to - top : top - from) < END) down = !down;
    /** @type {() => Promise<unknown>} */
    let lift = () => Promise.resolve();
    await onStroke({
      chapter,
      move: async () => void (lift = await profile.stroke(opened, (down ? to : from) - top, speed)),
      rest: async () => {
        await lift();
        await sleep(PAUSE);
      }
    });
    place = await placeOf(page);
    const by = Math.abs(place.top - top);
    if (by < 1) throw new Error(`${page.url()} did not move at ${top} px.`);
    moved += by;
  }
}
