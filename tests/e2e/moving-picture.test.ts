import { expect, test, type Page } from '@playwright/test';
import { open, picture, restingPicture, scrollTo, settled, stepOffset } from '../support/reading';

test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });

/** Scrolls to an offset frame by frame, as a finger does. @returns how many frames drew another picture */
const glideTo = (page: Page, to: number) =>
  page.evaluate(async (end) => {
    const drawn = new Set<string>();
    for (let frames = 40; frames >= 0; frames--) {
      window.scrollTo({ top: end - frames * 8, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      drawn.add(document.querySelector('[data-scene="relief"] .picture')!.innerHTML);
    }
    return drawn.size;
  }, to);

test('a slow phone draws less often while the page moves, and in the end what belongs to the place', async ({
  page
}) => {
  await open(page, '/');
  await page.waitForSelector('main[data-printable]');
  const to = await stepOffset(page, 'relief-counter', 0.6);
  await scrollTo(page, to);
  const here = await restingPicture(page);
  await scrollTo(page, await stepOffset(page, 'relief-counter', 0));
  expect(await picture(page)).not.toBe(here);

  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  const slow = await glideTo(page, to);
  await settled(page);
  expect(await picture(page)).toBe(here);
  expect(slow).toBeGreaterThan(5);
  expect(slow).toBeLessThan(30);
});
