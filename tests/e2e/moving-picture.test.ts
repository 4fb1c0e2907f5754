import { expect, test, type Page } from '@playwright/test';
import { open, picture, settled, stepHashes, stepOffset } from '../support/reading';
import { FULL } from '../support/full';

test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });

/** Scrolls to where a share of a step's change is done, frame by frame, as a finger does. */
async function glideTo(page: Page, hash: string, share: number) {
  const to = await stepOffset(page, hash, share);
  await page.evaluate(async (end) => {
    for (let frames = 20; frames >= 0; frames--) {
      scrollTo({ top: end - frames * 4, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, to);
}

/** Keeps the canvases up that are seen, or lets them go. */
const hold = (page: Page, held: boolean) =>
  page.evaluate((on) => {
    const kept = document.querySelectorAll<HTMLElement>(on ? '.on-canvas' : '[data-held]');
    for (const stage of kept) stage.toggleAttribute('data-held', on);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '[data-held] > .picture { opacity: 0 !important } [data-held] > .moving { opacity: 1 !important }'
    );
    document.adoptedStyleSheets = on ? [sheet] : [];
    return kept.length;
  }, held);

/** The share of places, 8 px wide, that look unlike in two screenshots. */
const unlike = (page: Page, shots: readonly Buffer[]) =>
  page.evaluate(
    async (images) => {
      const pixels = await Promise.all(
        images.map(async (image) => {
          const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
          const whole = await createImageBitmap(new Blob([bytes]));
          const [width, height] = [Math.round(whole.width / 16), Math.round(whole.height / 16)];
          const small = await createImageBitmap(whole, {
            resizeWidth: width,
            resizeHeight: height,
            resizeQuality: 'high'
          });
          const context = new OffscreenCanvas(width, height).getContext('2d')!;
          context.drawImage(small, 0, 0);
          return context.getImageData(0, 0, width, height).data;
        })
      );
      const [one, other] = [pixels[0]!, pixels[1]!];
      const far = one.filter((value, index) => Math.abs(value - other[index]!) > 24);
      return far.length / one.length;
    },
    shots.map((shot) => shot.toString('base64'))
  );

for (const [path, colorScheme] of [
  ['/', 'light'],
  ['/zh/', 'dark']
] as const)
  test(
    `while the page scrolls a worker draws what the page would: ${path}, ${colorScheme}`,
    FULL,
    async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      await page.waitForSelector('main[data-printable]');
      const seen: Record<string, number> = {};
      for (const [index, hash] of (await stepHashes(page)).entries()) {
        const share = [0.4, 0.7, 0.95][index % 3]!;
        // A busy machine may be too late to take over before the glide ends.
        await expect(async () => {
          await glideTo(page, hash, share);
          expect(await hold(page, true), `${hash}: no canvas took over`).toBeGreaterThan(0);
        }).toPass();
        const clip = { x: 0, y: 60, width: 390, height: 490 };
        await settled(page);
        const moving = await page.screenshot({ clip });
        await hold(page, false);
        await page.waitForFunction(() => !document.querySelector('.on-canvas'));
        seen[hash] = await unlike(page, [moving, await page.screenshot({ clip })]);
      }
      const wrong = Object.entries(seen).filter(([, share]) => share > 0.002);
      expect(wrong, JSON.stringify(seen)).toEqual([]);
    }
  );

for (const [why, prepare] of [
  ['no worker comes', (page: Page) => page.route('**/workers/**', (route) => route.abort())],
  [
    'a reader saves data',
    (page: Page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  ],
  [
    'a browser has no such canvas',
    (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'))
  ]
] as const)
  test(`the page draws what moves itself where ${why}`, FULL, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await prepare(page);
    await open(page, '/');
    await page.waitForSelector('main[data-printable]');
    await glideTo(page, 'recovery-fall', 0.5);
    const half = await picture(page);
    await glideTo(page, 'recovery-fall', 0.8);
    expect(await picture(page)).not.toBe(half);
    expect(await hold(page, true)).toBe(0);
    expect(errors).toEqual([]);
  });

/** Lets the page's workers draw until they are told on this channel not to. */
const BREAKS = `new BroadcastChannel('break').onmessage = () => {
  OffscreenCanvasRenderingContext2D.prototype.scale = () => { throw new Error('broken'); };
};`;

test('the page takes a picture back at once that a worker fails to draw', async ({ page }) => {
  await page.route('**/workers/canvas.worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ contentType: 'text/javascript', body: `${BREAKS}\n${await response.text()}` });
  });
  await open(page, '/');
  await page.waitForSelector('main[data-printable]');
  await expect(async () => {
    await glideTo(page, 'recovery-fall', 0.3);
    // In one glide, for at rest every picture is the page's own.
    const taken = await page.evaluate(async () => {
      const glideUntil = async (onCanvas: boolean) => {
        for (let frames = 0; frames < 60; frames++) {
          scrollBy({ top: 2, behavior: 'instant' });
          await new Promise((done) => requestAnimationFrame(done));
          if (!document.querySelector('.on-canvas[data-scene=recovery]') === !onCanvas) return true;
        }
        return false;
      };
      const drawn = await glideUntil(true);
      new BroadcastChannel('break').postMessage('');
      return [drawn, await glideUntil(false)];
    });
    expect(taken).toEqual([true, true]);
  }).toPass();
  const half = await picture(page);
  await glideTo(page, 'recovery-fall', 0.9);
  expect(await page.locator('.on-canvas[data-scene=recovery]').count()).toBe(0);
  expect(await picture(page)).not.toBe(half);
});
