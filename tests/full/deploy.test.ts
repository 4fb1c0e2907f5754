import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/bootstrap.mjs';
import { nginxPath, serveByNginx } from '../../scripts/deploy/nginx.mjs';
import { serveBuild } from '../../scripts/serve.mjs';
import { expectAddresses } from '../support/addresses';

const ORIGIN = 'https://example.org';
const BASE = '/v/x';

test.describe('built for a folder of a host, whose address it is told', () => {
  test.describe.configure({ mode: 'default' });
  test.use({ serviceWorkers: 'allow' });
  test.setTimeout(300_000);
  let folder: string;
  let server: Awaited<ReturnType<typeof serveBuild>> | undefined;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'folder-'));
    expect(buildSite({ env: { ORIGIN, BASE_PATH: BASE, OUT_DIR: folder } })).toBe(true);
    server = await serveBuild(0, { folder, base: BASE });
  });
  test.afterAll(() => {
    // Where the build failed, there is none.
    server?.close();
    rmSync(folder, { recursive: true });
  });

  /** From page to page through the site. */
  async function walk(page: Page) {
    const home = server!.origin + BASE;
    await page.goto(`${home}/#buses-depart`);
    await page.waitForSelector('[data-scene="buses"] > .picture');
    await page.click('.language');
    await page.waitForURL(`**${BASE}/zh/#buses-depart`);
    await page.waitForSelector('main.followed');
    await page.goto(`${home}/zh/present/?order=five#cover`);
    await page.waitForSelector('.deck.opened');
    await page.keyboard.press('l');
    await page.waitForURL(`**${BASE}/present/**`);
    await page.goto(`${home}/figures/`);
    await page.waitForSelector('main');
  }

  test('every page answers there, asks for nothing outside, and is kept for no network', async ({
    page,
    context
  }) => {
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    context.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // Without `npm run export` there is no list of take-away files.
      const listed = pathname.endsWith('/downloads/index.json');
      if (!pathname.startsWith(`${BASE}/`) || (!response.ok() && !listed))
        wrong.push(`${response.status()} ${pathname}`);
    });
    await walk(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const scope = await page.evaluate(
      async () => new URL((await navigator.serviceWorker.ready).scope).pathname
    );
    expect(scope).toBe(`${BASE}/`);
    await context.setOffline(true);
    await walk(page);
    expect(wrong).toEqual([]);
  });

  test('its pages and files name that address', () => expectAddresses(folder, `${ORIGIN}${BASE}/`));
});

test('nginx sends the headers of its example', async () => {
  test.skip(!nginxPath(), 'nginx (Debian package nginx-light) is not installed');
  const server = await serveByNginx();
  const get = (path: string) =>
    fetch(server.origin + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
  try {
    const page = await get('/zh/');
    expect(page.status).toBe(200);
    const header = (response: Response, name: string) => response.headers.get(name);
    expect(header(page, 'content-encoding')).toBe('gzip');
    expect(header(page, 'cache-control')).toBe('no-cache');
    expect(header(page, 'content-security-policy')).toBe("frame-ancestors 'none'");
    expect(header(page, 'x-content-type-options')).toBe('nosniff');
    expect(header(page, 'referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(header(page, 'permissions-policy')).toMatch(/fullscreen=\(self\)/);
    const policyOf = async (path: string) => header(await get(path), 'content-security-policy');
    expect(await policyOf('/zh/embed/buses/')).toBe('frame-ancestors *');
    const [script] = /_app\/immutable\/[\w/-]+\.js/.exec(await page.text())!;
    const cacheOf = async (path: string) => header(await get(path), 'cache-control');
    expect(await cacheOf(`/${script}`)).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('/service-worker.js')).toBe('no-cache');
    expect(header(await get('/manifest.webmanifest'), 'content-type')).toBe('application/manifest+json');
    const moved = await get('/zh');
    expect([moved.status, header(moved, 'location')]).toEqual([301, '/zh/']);
    expect((await get('/nowhere/')).status).toBe(404);
  } finally {
    await server.close();
  }
});
