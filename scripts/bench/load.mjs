import { openPage } from './profiles.mjs';

/** Kinds of files as Chromium names them, and as the table does. */
const KINDS = { Document: 'html', Script: 'scripts', Stylesheet: 'styles', Font: 'fonts' };

/**
 * A first visit with nothing in the cache, until nothing more comes.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {string} address
 * @returns bytes as sent by kind, requests; ms to the first and the largest paint and of blocking (what tasks take
 *   over 50 ms after the first paint); shift of layout
 */
export async function measureLoad(browser, profile, address) {
  const { page, cdp, slowDown, slowLine, close } = await openPage(browser, profile);
  const bytes = { html: 0, scripts: 0, styles: 0, fonts: 0, others: 0 };
  const kinds = new Map();
  let requests = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, KINDS[type] ?? 'others'));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests += 1;
    bytes[kinds.get(requestId) ?? 'others'] += encodedDataLength;
  });
  await slowLine();
  await slowDown();
  await page.addInitScript(() => {
    const seen = (window.loaded = { fcp: 0, lcp: 0, tbt: 0, cls: 0 });
    const observe = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime));
    observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    observe('layout-shift', ({ value, hadRecentInput }) => !hadRecentInput && (seen.cls += value));
    observe(
      'longtask',
      ({ startTime, duration }) => seen.fcp && startTime + duration > seen.fcp && (seen.tbt += duration - 50)
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => window.loaded);
  await close();
  return {
    ...bytes,
    requests,
    ...Object.fromEntries(
      Object.entries(seen).map(([name, value]) => [name, Math.round(value * 1000) / 1000])
    )
  };
}
