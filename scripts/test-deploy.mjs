// Builds the site for a folder of a host and reads it there, offline too; asks nginx for the headers of its example.
//   npm run test:long
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './bootstrap.mjs';
import { launchChromium } from './browser.mjs';
import { nginxPath, serveByNginx } from './deploy/nginx.mjs';
import { serveBuild } from './serve.mjs';

const BASE = '/v/x';
const folder = mkdtempSync(join(tmpdir(), 'folder-'));

/** Every page of a walk through the site is one that answers, and asks for nothing outside the folder. */
async function walk(origin) {
  const browser = await launchChromium();
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const listed = pathname.endsWith('/downloads/index.json');
    if (!pathname.startsWith(`${BASE}/`) || (!response.ok() && !listed))
      wrong.push(`${response.status()} ${pathname}`);
  });
  const visit = async () => {
    await page.goto(`${origin}${BASE}/#buses-depart`);
    await page.waitForSelector('[data-scene="buses"] > .picture');
    await page.click('.language');
    await page.waitForURL(`**${BASE}/zh/#buses-depart`);
    await page.waitForSelector('main.followed');
    await page.goto(`${origin}${BASE}/zh/present/?order=five#cover`);
    await page.waitForSelector('.deck.opened');
    await page.keyboard.press('l');
    await page.waitForURL(`**${BASE}/present/**`);
    await page.goto(`${origin}${BASE}/figures/`);
    await page.waitForSelector('main');
  };
  await visit();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  assert.equal(
    await page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname),
    `${BASE}/`
  );
  await context.setOffline(true);
  await visit();
  await browser.close();
  assert.deepEqual(wrong, []);
}

async function headers(origin) {
  const of = async (path, encoding = 'gzip') => {
    const response = await fetch(origin + path, {
      redirect: 'manual',
      headers: { 'accept-encoding': encoding }
    });
    return {
      status: response.status,
      get: (name) => response.headers.get(name),
      text: await response.text()
    };
  };
  const page = await of('/zh/');
  assert.equal(page.status, 200);
  assert.equal(page.get('content-encoding'), 'gzip');
  assert.equal(page.get('cache-control'), 'no-cache');
  assert.equal(page.get('content-security-policy'), "frame-ancestors 'none'");
  assert.equal(page.get('x-content-type-options'), 'nosniff');
  assert.equal(page.get('referrer-policy'), 'strict-origin-when-cross-origin');
  assert.match(page.get('permissions-policy'), /fullscreen=\(self\)/);
  assert.equal((await of('/zh/embed/buses/')).get('content-security-policy'), 'frame-ancestors *');
  const [script] = page.text.match(/_app\/immutable\/entry\/start\.[\w-]+\.js/);
  assert.equal((await of(`/${script}`)).get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal((await of('/service-worker.js')).get('cache-control'), 'no-cache');
  assert.equal((await of('/manifest.webmanifest')).get('content-type'), 'application/manifest+json');
  const moved = await of('/zh');
  assert.deepEqual([moved.status, moved.get('location')], [301, '/zh/']);
  assert.equal((await of('/nowhere/')).status, 404);
}

let failed = 0;
const check = async (name, task) => {
  try {
    await task();
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name}\n${error.message}`);
  }
};

await check(`built for ${BASE}, read there with and without a network`, async () => {
  assert.ok(buildSite({ env: { BASE_PATH: BASE, OUT_DIR: folder } }), 'the site does not build for a folder');
  const server = await serveBuild(0, { folder, base: BASE });
  await walk(server.origin).finally(server.close);
});
if (nginxPath())
  await check('nginx sends the headers of its example', async () => {
    const server = await serveByNginx();
    await headers(server.origin).finally(server.close);
  });
else console.log('Not checked: nginx (Debian package nginx-light) is not installed.');
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
