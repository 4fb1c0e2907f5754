import type { Page } from '@playwright/test';

/** What a page holds once all that can be given back has been. */
export async function resourceCounts(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const counted = new Map(metrics.map(({ name, value }) => [name, value]));
  await client.detach();
  return {
    nodes: counted.get('Nodes')!,
    listeners: counted.get('JSEventListeners')!,
    documents: counted.get('Documents')!,
    heap: counted.get('JSHeapUsedSize')!,
    workers: page.workers().length
  };
}
