/**
 * Chromium's own counters of a page, by name; durations in seconds.
 * @param {import('@playwright/test').CDPSession} cdp
 * @returns {Promise<Record<'TaskDuration' | 'ScriptDuration' | 'RecalcStyleDuration' | 'LayoutDuration' | 'Nodes' |
 *   'JSHeapUsedSize', number>>}
 */
export async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return /** @type {any} */ (Object.fromEntries(metrics.map(({ name, value }) => [name, value])));
}
