import { stepOffset } from '../geometry.mjs';
import { calibrate } from './calibrate.mjs';
import { heapOf, measureLoad } from './load.mjs';
import { openPage } from './open-page.mjs';
import { lengthOf } from './read-through.mjs';
import { median } from './rounds.mjs';
import { measureScroll } from './scroll.mjs';

/** Loading is short, and chance weighs much in it: it is measured so many times a visit. */
const LOADS = 3;

/**
 * What a visit is to read: how far at each speed (px/s), px; and what of the page, if not all of it: a stretch, px, or
 * the change of a step, by its hash.
 * @typedef {{ speeds: readonly number[], distance: number, to?: number, step?: string }} Reading
 */

/**
 * Loads a page and reads it at each speed.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {string} address
 * @param {Reading} reading
 */
export async function visit(browser, profile, address, { speeds, distance, to, step }) {
  const machine = calibrate();
  const loads = [];
  let opened = await openPage(browser, profile, address);
  while (loads.push(await measureLoad(opened)) < LOADS) {
    await opened.close();
    opened = await openPage(browser, profile, address);
  }
  const { page, cdp, close } = opened;
  const load = { ...median(loads), 'heap when read, MB': 0, 'machine before, ms': machine };
  /** @type {readonly [from: number, to: number]} */
  const stretch = step
    ? [await stepOffset(page, step, 0), await stepOffset(page, step, 1)]
    : [0, to ?? (await lengthOf(page))];
  /** @type {Record<string, Awaited<ReturnType<typeof measureScroll>>>} */
  const scroll = {};
  for (const speed of speeds) scroll[speed] = await measureScroll(opened, { speed, distance, stretch });
  load['heap when read, MB'] = await heapOf(cdp);
  await close();
  return { load, scroll };
}

/**
 * How far a page can be scrolled, px.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {string} address
 */
export async function measureLength(browser, profile, address) {
  const { page, close } = await openPage(browser, profile, address);
  const length = await lengthOf(page);
  await close();
  return length;
}
