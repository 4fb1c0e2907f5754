import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { goToStep, settled, stepHashes } from '../support/reading';
import { FULL, unless } from '../support/full';

/** Another site's page with a chapter in a frame, which does as the height messages say. */
const hostPage = (src: string, width: number) => `<!doctype html><title>Another site</title>
<iframe src="${src}" width="${width}" height="640" frameborder="0"></iframe>
<script>
  window.heights = [];
  addEventListener('message', ({ source, data }) => {
    const frame = document.querySelector('iframe');
    if (source !== frame.contentWindow || data.type !== 'v-story:height') return;
    heights.push(data);
    frame.height = data.height;
  });
</script>`;

let server: Server;
let host = '';
let shown = '';
test.beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(shown));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => server.close());
// The other site shows one page at a time.
test.describe.configure({ mode: 'default' });

interface Told {
  type: string;
  version: number;
  chapter: string;
  language: string;
  mode: string;
  height: number;
}

async function framed(page: Page, src: string, width: number) {
  shown = hostPage(src, width);
  await page.goto(host);
  const frame = page.frames().find((one) => one.url() === src)!;
  await frame.waitForSelector('main.followed');
  const told = () => page.evaluate(() => (window as unknown as { heights: Told[] }).heights);
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  return { frame, told };
}

for (const [path, width] of [
  ['/embed/buses/', 700],
  ['/zh/embed/recovery/', 390],
  ['/embed/projects/', 1100]
] as const)
  test(
    `scrolls through every step in a frame on another page: ${path}, ${width} px`,
    unless(width === 390),
    async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 1280, height: 1000 });
      const { frame, told } = await framed(page, `${baseURL}${path}`, width);
      const inside = frame as unknown as Page;
      const chapter = path.split('/').at(-2)!;
      const { height, ...about } = (await told())[0]!;
      expect(about).toEqual({
        type: 'v-story:height',
        version: 1,
        chapter,
        language: path.startsWith('/zh') ? 'zh' : 'en',
        mode: 'scroll'
      });
      expect(height).toBeGreaterThanOrEqual(560);

      const pictures = new Set<string>();
      const steps = await stepHashes(inside);
      expect(steps.length).toBeGreaterThan(3);
      for (const hash of steps) {
        if (hash !== steps[0]) await goToStep(inside, hash);
        await settled(inside);
        await expect(frame.locator(`#${hash} .words h3`)).toBeInViewport();
        pictures.add(await frame.locator('.stage > svg').innerHTML());
      }
      expect(pictures.size).toBe(steps.length);
      // The end of the scroll is the end of the last step.
      const last = await frame.locator('.stage > svg').innerHTML();
      await frame.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
      await settled(inside);
      expect(await frame.locator('.stage > svg').innerHTML()).toBe(last);
      // Obeyed, it says nothing new.
      expect(new Set((await told()).map((one) => one.height)).size).toBe(1);
    }
  );

test('a tall frame grows to hold every step with its picture', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  const { frame, told } = await framed(page, `${baseURL}/zh/embed/projects/?mode=tall`, 390);
  const fits = () =>
    frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight && innerHeight > 2000);
  await expect.poll(fits).toBe(true);
  const steps = await stepHashes(frame as unknown as Page);
  expect(await frame.locator('.step-picture svg').count()).toBe(steps.length);
  const tall = (await told()).at(-1)!;
  expect(tall.mode).toBe('tall');
  // What grows with its frame does so from one layout to the next.
  for (let frames = 0; frames < 10; frames++) await settled(frame as unknown as Page);
  expect((await told()).at(-1)!.height, 'it does not grow for ever').toBe(tall.height);

  await page.evaluate(() => {
    document.querySelector('iframe')!.width = '700';
  });
  await expect.poll(async () => (await told()).at(-1)!.height).not.toBe(tall.height);
  await expect.poll(fits).toBe(true);
});

test('it answers when asked for its height, and no other message', FULL, async ({ page, baseURL }) => {
  const { told } = await framed(page, `${baseURL}/embed/finale/`, 700);
  const before = (await told()).length;
  const post = (data: unknown) =>
    page.evaluate(
      (message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'),
      data
    );
  // Messages are answered in their order: the one answer is the one to the last.
  for (const data of ['v-story:ask', { type: 'v-story:height', height: 9 }, null, [1]]) await post(data);
  await post({ type: 'v-story:ask' });
  await expect.poll(async () => (await told()).length).toBeGreaterThan(before);
  await settled(page);
  expect((await told()).length).toBe(before + 1);
});

test('nothing is on the page but the chapter and one line of credit', FULL, async ({ page, baseURL }) => {
  const { frame } = await framed(page, `${baseURL}/embed/buses/`, 700);
  await expect(frame.locator('.bar, .language, .menu, .story-end, .share-chapter')).toHaveCount(0);
  const links = frame.locator('a:not(.figure, .source-link)');
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('target', '_blank');
  await expect(links).toHaveAttribute('rel', 'noopener');
  expect(new URL((await links.getAttribute('href'))!, frame.url()).href).toBe(`${baseURL}/#buses-floor`);
  // A figure is asked in the frame, and leads nowhere else.
  await frame.locator('#buses-floor .figure').first().click();
  await expect(frame.locator('.panel')).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
});

test('a frame’s page is not to be found', async ({ request }) => {
  const html = readFileSync('build/zh/embed/buses/index.html', 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toMatch(/<link rel="alternate"/);
  for (const path of ['/embed/nothing/', '/embed/cover/', '/chapter/nothing/'])
    expect((await request.get(path)).status()).toBe(404);
});
