import { swipe, wheel } from './strokes.mjs';

/**
 * On what is measured. `cpu` slows the main thread so many times; `network` in bytes a second and ms there and back;
 * `stroke` is what moves the page.
 * @typedef {{ context: import('@playwright/test').BrowserContextOptions, cpu: number,
 *   network?: { bytesPerSecond: number, latency: number }, stroke: import('./strokes.mjs').Stroke }} Profile
 */

/** A slow phone on a slow line: 1.6 Mbit/s and 150 ms, as Lighthouse has it; and a laptop on a good one. */
export const PROFILES = {
  phone: /** @type {Profile} */ ({
    context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
    cpu: 4,
    network: { bytesPerSecond: 1.6e6 / 8, latency: 150 },
    stroke: swipe
  }),
  laptop: /** @type {Profile} */ ({
    context: { viewport: { width: 1440, height: 900 } },
    cpu: 1,
    stroke: wheel
  })
};
