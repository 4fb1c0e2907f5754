import type { Page } from '@playwright/test';
import { MOST_BEHIND } from '../../src/lib/scroller/pace';
import { measureSteps, offsetOf, type MeasuredPage } from '../../src/lib/scroller/measure';
import { BESIDE } from '../../src/lib/render/stage-size';

/** Until pictures that stay behind while the page moves are drawn: after that, a frame to ask and one to draw. */
const FRAMES = MOST_BEHIND + 2;

/** Scrolls and waits until the frame that draws it has run. */
export async function scrollTo(page: Page, y: number) {
  await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
  await settled(page);
}
export const settled = (page: Page) =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done, 0));
  }, FRAMES);

/** Opens a page as a reader who has chosen its language, and waits until it follows the scroll and answers. */
export async function open(page: Page, path: string) {
  await page.addInitScript(
    (lang) => localStorage.setItem('language', lang),
    path.includes('zh') ? 'zh' : 'en'
  );
  await page.goto(path);
  await ready(page);
}

/**
 * Until the page follows the scroll. What answers comes later, when the browser is idle: a click waits for it by
 * itself.
 */
export async function ready(page: Page) {
  await page.waitForSelector('main.followed');
  await settled(page);
}

/** Until what answers has come: a pointer that only passes by is not kept waiting for it. */
export const answering = (page: Page) => page.waitForSelector('.answers', { state: 'attached' });

/** The drawing that the reader sees: the scene of the chapter at the top of the stack. */
export const picture = (page: Page) =>
  page.evaluate(() => {
    const shown = document.querySelector('.bar')!.getAttribute('data-chapter')!;
    return document.querySelector(`[data-scene="${shown}"] .picture`)!.outerHTML;
  });

/** The drawing once all chapters' code has come, and nothing moves. */
export async function restingPicture(page: Page) {
  await page.waitForSelector('main[data-printable]');
  await settled(page);
  return picture(page);
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function random(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The furthest that the page scrolls, px. */
export const height = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

export const stepHashes = (page: Page) => page.$$eval('.step', (steps) => steps.map(({ id }) => id));

/** A window of any engine. */
interface Evaluates {
  evaluate(run: (query: string) => MeasuredPage, query: string): Promise<MeasuredPage>;
}

/** The page as it is laid out now; its own measures may be old. */
export const measured = (page: Evaluates) => page.evaluate(measureSteps, BESIDE);

/** The scroll offset at which a share of a step's change is done, by the geometry that the page itself has. */
export const stepOffset = async (page: Evaluates, hash: string, share = 1) =>
  offsetOf(await measured(page), hash, share);

/** Scrolls to where a share of a step's change is done: 1 is its rest. */
export async function goToStep(page: Page, hash: string, share = 1) {
  await scrollTo(page, await stepOffset(page, hash, share));
}

/** The sizes every step is looked at: a phone, a tablet upright, a laptop and a projector. */
export const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 }
];
