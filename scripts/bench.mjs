// First performance figures of the built story: bytes, layout shift, long tasks, work per frame while scrolling.
//   npm run build && npm run bench      writes bench/latest.json, which git ignores
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from './browser.mjs';
import { serveBuild } from './serve.mjs';
import { stepOffset } from './step-offset.mjs';

const files = (dir) =>
  readdirSync(dir, { recursive: true })
    .map((name) => `${dir}/${name}`)
    .filter((path) => statSync(path).isFile());
const brotli = (paths) =>
  paths.reduce(
    (sum, path) =>
      sum + (path.endsWith('.woff2') ? statSync(path).size : brotliCompressSync(readFileSync(path)).length),
    0
  );
const built = files('build/_app');
const bytes = {
  js: brotli(built.filter((path) => path.endsWith('.js'))),
  css: brotli(built.filter((path) => path.endsWith('.css'))),
  fontsLatin: brotli(built.filter((path) => /archivo.*woff2$/.test(path))),
  fontHan: brotli(built.filter((path) => /noto.*woff2$/.test(path))),
  htmlEn: brotli(['build/index.html']),
  htmlZh: brotli(['build/zh/index.html'])
};

const server = await serveBuild();
const browser = await launchChromium();

/** Scrolls by the mouse wheel at a speed in px/s, from where the page is to an offset. */
async function scrollThrough(page, speed, end) {
  const step = speed / 30;
  await page.mouse.move(200, 400);
  for (let y = await page.evaluate(() => scrollY); y < end; y += step) {
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(1000 / 30);
  }
}

/** The whole page, or one step's change where `step` names its hash. */
async function stretch(page, step) {
  if (!step) return [0, await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)];
  return [await page.evaluate(stepOffset, [step, 0]), await page.evaluate(stepOffset, [step, 1])];
}

/** A page that does nothing but scroll: what a frame costs on this machine at this moment. */
const IDLE = 'data:text/html,<main class=followed style="height:30000px">';

async function measure(name, viewport, throttle, speed, { step, idle = false } = {}) {
  const page = await browser.newPage({ viewport, locale: 'en-GB' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.addInitScript(() => {
    window.measured = { cls: 0, long: [], frames: 0, slow: 0 };
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => !entry.hadRecentInput && (window.measured.cls += entry.value))
    ).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => window.measured.long.push(Math.round(entry.duration)))
    ).observe({ type: 'longtask', buffered: true });
    let last = performance.now();
    const tick = (now) => {
      window.measured.frames++;
      if (now - last > 33.4) window.measured.slow++;
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.goto(idle ? IDLE : `${server.origin}/`, { waitUntil: 'networkidle' });
  await page.waitForSelector('main.followed');
  const [start, end] = await stretch(page, step);
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), start);
  await page.waitForTimeout(300);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const metric = async () =>
    Object.fromEntries(
      (await cdp.send('Performance.getMetrics')).metrics.map(({ name: key, value }) => [key, value])
    );
  const before = await metric();
  const loadLong = await page.evaluate(() => window.measured.long.splice(0));
  await page.evaluate(() => Object.assign(window.measured, { frames: 0, slow: 0 }));
  await scrollThrough(page, speed, end);
  const after = await metric();
  const seen = await page.evaluate(() => window.measured);
  await page.close();
  return {
    name, speed, throttle, frames: seen.frames,
    msPerFrame: Math.round((((after.TaskDuration - before.TaskDuration) * 1000) / seen.frames) * 100) / 100,
    scriptMsPerFrame: Math.round((((after.ScriptDuration - before.ScriptDuration) * 1000) / seen.frames) * 100) / 100,
    framesOver33: Math.round((seen.slow / seen.frames) * 1000) / 10,
    cls: Math.round(seen.cls * 10000) / 10000, longTasksLoading: loadLong, longTasksScrolling: seen.long
  }; // prettier-ignore
}

const PHONE = { width: 390, height: 844 };
const runs = [
  await measure('laptop, whole story', { width: 1440, height: 900 }, 1, 4000),
  await measure('phone 4x, a page that does nothing', PHONE, 4, 1200, { idle: true }),
  await measure('phone 4x, whole story', PHONE, 4, 1200),
  await measure('phone 4x, the drive', PHONE, 4, 1200, { step: 'buses-depart' }),
  await measure('phone 4x, the gathering', PHONE, 4, 1200, { step: 'finale-gather' })
];
await browser.close();
server.close();
const result = { bytes, runs };
mkdirSync('bench', { recursive: true });
writeFileSync('bench/latest.json', `${JSON.stringify(result, null, 2)}\n`);
console.table(bytes);
/** Long tasks as how many, and the longest, ms. */
const tasks = (all) => `${all.length}${all.length ? `, to ${Math.max(...all)}` : ''}`;
console.table(
  runs.map(({ longTasksLoading, longTasksScrolling, ...run }) => ({
    ...run,
    longLoading: tasks(longTasksLoading),
    longScrolling: tasks(longTasksScrolling)
  }))
);
