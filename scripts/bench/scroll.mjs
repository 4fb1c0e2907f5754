import { stepOffset } from '../geometry.mjs';
import { openPage } from './profiles.mjs';

/** Seconds of the main thread by Chromium's own count, in its ticks: what other programs take is not among them. */
const TIMES = {
  ms: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration'
};
/** What a trace calls the ways from a layout to a frame that the compositor takes. */
const PAINT = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);
const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;

/** A page that is loaded whole and counts its frames. */
async function openToScroll(browser, profile, address) {
  const opened = await openPage(browser, profile);
  await opened.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await opened.page.addInitScript(() => {
    const seen = (window.scrolled = { frames: 0, over16: 0, over33: 0, shift: 0 });
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ value, hadRecentInput }) => !hadRecentInput && (seen.shift += value))
    ).observe({ type: 'layout-shift', buffered: true });
    let last = performance.now();
    requestAnimationFrame(function tick(now) {
      seen.frames++;
      // A frame is late where it missed its turn, not where the clock rounds.
      if (now - last > 17.5) seen.over16++;
      if (now - last > 34) seen.over33++;
      last = now;
      requestAnimationFrame(tick);
    });
  });
  await opened.page.goto(address, { waitUntil: 'networkidle' });
  await opened.page.waitForTimeout(1000);
  return opened;
}

/** Where a step's change begins and is complete, px. */
const changeOf = async (page, step) => {
  const [from, to] = [await stepOffset(page, step, 0), await stepOffset(page, step, 1)];
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), from);
  await page.waitForTimeout(1000);
  return [[step, to]];
};

/** Chapters as they are scrolled through, or the one stretch of a page without any: name and end, px. */
const stretches = (page) =>
  page.evaluate(() => {
    const end = document.documentElement.scrollHeight - innerHeight;
    const chapters = [...document.querySelectorAll('.chapter[data-chapter]')];
    return chapters.length === 0
      ? [['page', end]]
      : chapters.map((chapter) => [
          chapter.dataset.chapter,
          Math.min(end, Math.round(chapter.getBoundingClientRect().bottom + scrollY))
        ]);
  });

/**
 * Turns the wheel until the page has moved so far. A wheel, for touch moves nothing in a Chromium without a screen.
 * @param {number} speed px/s
 * @throws where the page did not move: what stands still costs nothing
 */
async function wheel({ page, cdp }, distance, speed) {
  const from = await page.evaluate(() => scrollY);
  const { width, height } = page.viewportSize();
  await cdp.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height / 2,
    yDistance: -distance,
    speed,
    gestureSourceType: 'mouse',
    preventFling: true
  });
  const moved = (await page.evaluate(() => scrollY)) - from;
  if (Math.abs(moved - distance) > 2)
    throw new Error(`The page should have moved by ${distance} px and moved by ${moved}.`);
}

async function metrics(cdp) {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** Seconds of paint on any page's main thread in a trace; what is inside another counts once. */
function paintIn(trace) {
  const events = JSON.parse(trace).traceEvents;
  return (
    events.reduce((sum, { name, ph, dur }) => sum + (ph === 'X' && PAINT.has(name) ? (dur ?? 0) : 0), 0) / 1e6
  );
}

/**
 * Scrolls through a whole page by wheel, or through the change of one step.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {string} address
 * @param {number} speed px/s
 * @param {string} [step] its hash
 * @returns of the whole and by chapter, ms of the main thread a frame (all, script, style, layout), % of frames that
 *   came later than 16.7 and 33 ms; of the whole also paint, and the shift of layout
 */
export async function measureScroll(browser, profile, address, speed, step) {
  const opened = await openToScroll(browser, profile, address);
  const { page, cdp, slowDown, close } = opened;
  const names = step ? await changeOf(page, step) : await stretches(page);
  await slowDown();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  const counted = [];
  for (const [name, end] of names) {
    const from = await page.evaluate(() => scrollY);
    if (end - from < 1) continue;
    const before = await metrics(cdp);
    const seenBefore = await page.evaluate(() => ({ ...window.scrolled }));
    await wheel(opened, end - from, speed);
    const after = await metrics(cdp);
    const seen = await page.evaluate(() => ({ ...window.scrolled }));
    counted.push({
      name,
      ...Object.fromEntries(
        Object.entries(TIMES).map(([key, metric]) => [key, after[metric] - before[metric]])
      ),
      ...Object.fromEntries(Object.keys(seen).map((key) => [key, seen[key] - seenBefore[key]]))
    });
  }
  const trace = await browser.stopTracing();
  await close();
  const sum = (key) => counted.reduce((all, one) => all + one[key], 0);
  const row = (of) => ({
    ...Object.fromEntries(Object.keys(TIMES).map((key) => [key, round((of(key) * 1000) / of('frames'))])),
    'over 16.7, %': round((of('over16') / of('frames')) * 100),
    'over 33, %': round((of('over33') / of('frames')) * 100),
    frames: of('frames')
  });
  return {
    whole: { ...row(sum), paint: round((paintIn(trace) * 1000) / sum('frames')), shift: round(sum('shift')) },
    chapters: Object.fromEntries(counted.map((one) => [one.name, row((key) => one[key])]))
  };
}

/**
 * What a page holds after it was scrolled through once and ten times, MB; listeners and nodes with it.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {string} address
 */
export async function measureHeap(browser, profile, address) {
  const opened = await openToScroll(browser, profile, address);
  const { page, cdp, close } = opened;
  const through = async () => {
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await wheel(opened, end, 20_000);
    await wheel(opened, -end, 20_000);
  };
  const held = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes, JSEventListeners } = await metrics(cdp);
    return { heap: round(JSHeapUsedSize / 1e6), nodes: Nodes, listeners: JSEventListeners };
  };
  await through();
  const once = await held();
  for (let times = 1; times < 10; times++) await through();
  const ten = await held();
  await close();
  return Object.fromEntries(
    Object.keys(once).flatMap((key) => [
      [`${key}, once`, once[key]],
      [`${key}, ten times`, ten[key]]
    ])
  );
}
