import { shipped } from './shipped.mjs';

const { BESIDE } = /** @type {typeof import('../src/lib/render/stage-size.ts')} */ (
  await shipped('/src/lib/render/stage-size.ts')
);
const { measureSteps, offsetOf } = /** @type {typeof import('../src/lib/scroller/measure.ts')} */ (
  await shipped('/src/lib/scroller/measure.ts')
);
const { MOST_BEHIND } = /** @type {typeof import('../src/lib/scroller/pace.ts')} */ (
  await shipped('/src/lib/scroller/pace.ts')
);

/**
 * Until pictures that stay behind while the page moves are drawn: after that, a frame to ask and one to draw.
 * @param {import('@playwright/test').Page} page
 */
export const settled = (page) =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, MOST_BEHIND + 2);

/**
 * The scroll offset at which a share of a step's change is done, by the geometry that the page itself has.
 * @param {import('@playwright/test').Page} page
 * @param {string} hash
 * @param {number} [share] 0 where the change begins, 1 where it is complete
 */
export const stepOffset = async (page, hash, share = 1) =>
  offsetOf(await page.evaluate(measureSteps, BESIDE), hash, share);
