import { observePage } from './observe-page.mjs';

/** @typedef {Awaited<ReturnType<typeof openPage>>} OpenPage */

/** Without a long task for so long a page has loaded, ms. */
const QUIET = 2000;

/**
 * A first visit with nothing in the cache, on a profile's line and processor from the first byte, until the page is
 * quiet.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {string} address
 */
export async function openPage(browser, profile, address) {
  const context = await browser.newContext({ ...profile.context, locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  // Wall time, as a reader waits.
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  if (profile.network)
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.network.latency,
      downloadThroughput: profile.network.bytesPerSecond,
      uploadThroughput: profile.network.bytesPerSecond
    });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  const bytes = countBytes(cdp);
  await page.addInitScript(observePage);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction((quiet) => performance.now() - window.bench.busyUntil > quiet, QUIET);
  return { page, cdp, profile, bytes, close: () => context.close() };
}

/** Kinds of files as Chromium names them, and as the tables do. @type {Record<string, string>} */
const KINDS = { Document: 'html', Script: 'scripts', Stylesheet: 'styles', Font: 'fonts', Image: 'images' };

/** Bytes by kind as they were sent, of all requests so far. @param {import('@playwright/test').CDPSession} cdp */
function countBytes(cdp) {
  /** @type {Record<string, number>} */
  const bytes = { html: 0, scripts: 0, styles: 0, fonts: 0, images: 0, others: 0 };
  /** @type {Map<string, string>} */
  const kinds = new Map();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What is fetched ahead of its use is of no kind to Chromium.
    const script = new URL(response.url).pathname.endsWith('.js');
    kinds.set(requestId, KINDS[type] ?? (script ? 'scripts' : 'others'));
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'others';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return bytes;
}
