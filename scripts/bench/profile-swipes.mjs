import { openPage } from './open-page.mjs';
import { lengthOf, readThrough } from './read-through.mjs';
import { ALL_WORK, traceWork } from './trace.mjs';

/** px/s */
const SPEED = 1000;

/**
 * What a phone's main thread does in a swipe and in the pause after it, by kind of work.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {string} address
 * @param {number} distance px
 * @returns {Promise<{ late: number, kinds: Record<string, { ms: number, times: number }> }>} means of all swipes
 */
export async function profileSwipes(browser, profile, address, distance) {
  const opened = await openPage(browser, profile, address);
  const stretch = /** @type {const} */ ([0, await lengthOf(opened.page)]);
  /** @type {import('./trace.mjs').Work[]} */
  const swipes = [];
  await readThrough(opened, { speed: SPEED, distance, stretch }, async ({ move, rest }) => {
    swipes.push(
      await traceWork(opened, ALL_WORK, async () => {
        await move();
        await rest();
      })
    );
  });
  await opened.close();
  const mean = (/** @type {(swipe: import('./trace.mjs').Work) => number} */ of) =>
    swipes.reduce((sum, swipe) => sum + of(swipe), 0) / swipes.length;
  const names = new Set(swipes.flatMap(({ kinds }) => [...kinds.keys()]));
  return {
    late: mean(({ late }) => late),
    kinds: Object.fromEntries(
      [...names].map((name) => [
        name,
        {
          ms: mean(({ kinds }) => kinds.get(name)?.ms ?? 0),
          times: mean(({ kinds }) => kinds.get(name)?.times ?? 0)
        }
      ])
    )
  };
}
