import { metricsOf } from './metrics.mjs';

/** What a task may take before it blocks, ms. */
const LONG = 50;

/**
 * Shift of layout as the field has it: the worst group of shifts, less than a second apart and five seconds long.
 * @param {readonly [at: number, by: number][]} shifts
 */
export function layoutShift(shifts) {
  let [worst, sum, first, last] = [0, 0, 0, -Infinity];
  for (const [at, by] of shifts) {
    if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
    [sum, last] = [sum + by, at];
    worst = Math.max(worst, sum);
  }
  return worst;
}

/**
 * What a page that has just loaded has cost.
 * @param {import('./open-page.mjs').OpenPage} opened
 */
export async function measureLoad({ page, cdp, bytes }) {
  const { firstPaint, largestPaint, longTasks, shifts } = await page.evaluate(() => window.bench);
  const sent = Object.entries(bytes).map(([kind, size]) => [`${kind}, bytes`, size]);
  const blocking = longTasks
    .filter(([from, length]) => from + length > firstPaint)
    .reduce((sum, [, length]) => sum + length - LONG, 0);
  const { TaskDuration, Nodes } = await metricsOf(cdp);
  return {
    'first paint, ms': firstPaint,
    'largest paint, ms': largestPaint,
    'blocking, ms': blocking,
    'main thread, ms': TaskDuration * 1000,
    'layout shift': layoutShift(shifts),
    ...Object.fromEntries(sent),
    'all, bytes': Object.values(bytes).reduce((sum, size) => sum + size, 0),
    nodes: Nodes,
    'heap, MB': await heapOf(cdp)
  };
}

/** MB that scripts hold, garbage collected. @param {import('@playwright/test').CDPSession} cdp */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metricsOf(cdp)).JSHeapUsedSize / 1e6;
}
