/**
 * On what is measured. `cpu` slows the main thread so many times; `network` in bytes a second and ms there and back.
 * @typedef {{ context: import('@playwright/test').BrowserContextOptions, cpu: number,
 *   network?: { bytesPerSecond: number, latency: number } }} Profile
 */

/** A laptop on a good line, and a slow phone on a slow one: 1.6 Mbit/s and 150 ms, as Lighthouse has it. */
export const PROFILES = {
  laptop: /** @type {Profile} */ ({ context: { viewport: { width: 1440, height: 900 } }, cpu: 1 }),
  phone: /** @type {Profile} */ ({
    context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
    cpu: 4,
    network: { bytesPerSecond: (1.6 * 1024 * 1024) / 8, latency: 150 }
  })
};

/**
 * A fresh page of a profile, at full speed until it is slowed.
 * @param {import('@playwright/test').Browser} browser
 * @param {Profile} profile
 */
export async function openPage(browser, { context: options, cpu, network }) {
  const context = await browser.newContext({ ...options, locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return {
    page,
    cdp,
    slowDown: () => cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu }),
    slowLine: async () => {
      await cdp.send('Network.enable');
      if (network)
        await cdp.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: network.latency,
          downloadThroughput: network.bytesPerSecond,
          uploadThroughput: network.bytesPerSecond
        });
    },
    close: () => context.close()
  };
}
