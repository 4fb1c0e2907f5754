/** @typedef {{ ph: string, name: string, pid: number, tid: number, ts: number, dur?: number, args?: any }} TraceEvent */

/** All that Chromium tells of what a main thread does. */
export const ALL_WORK = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink',
  'cc'
];
/** As much of it as says what is painted, and slows a page little. */
export const PAINT_ONLY = ['devtools.timeline'];
/** The ways from a layout to a frame that the compositor takes. */
const PAINT = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);

/**
 * Work of a page's main thread by kind, without what is inside another: ms and times; and tasks over 16 ms.
 * @typedef {{ kinds: Map<string, { ms: number, times: number }>, late: number }} Work
 */

/**
 * Traces a page while something is done to it.
 * @param {import('./open-page.mjs').OpenPage} opened
 * @param {string[]} categories
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Work>}
 */
export async function traceWork({ page }, categories, act) {
  const browser = /** @type {import('@playwright/test').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return workOf(busiestMain(traceEvents));
}

/** ms of painting among some work. @param {Work} work */
export const paintIn = ({ kinds }) =>
  [...kinds].reduce((sum, [name, { ms }]) => sum + (PAINT.has(name) ? ms : 0), 0);

/**
 * Events with a length on the main thread that had most to do: the page's, of whatever else the browser runs.
 * @param {TraceEvent[]} events
 */
function busiestMain(events) {
  const threads = events
    .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) =>
      events.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X' && one.dur)
    );
  const total = (/** @type {TraceEvent[]} */ of) => of.reduce((sum, { dur = 0 }) => sum + dur, 0);
  return threads.sort((a, b) => total(b) - total(a))[0] ?? [];
}

/** Work among events of one thread, in µs. @param {TraceEvent[]} events @returns {Work} */
export function workOf(events) {
  const kinds = new Map();
  /** @type {{ end: number, kind: { ms: number, times: number } }[]} */
  const open = [];
  let late = 0;
  for (const { name, ts, dur = 0 } of events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (open.length > 0 && /** @type {{ end: number }} */ (open.at(-1)).end <= ts) open.pop();
    const kind = kinds.get(name) ?? { ms: 0, times: 0 };
    kinds.set(name, kind);
    kind.ms += dur / 1000;
    kind.times += 1;
    const around = open.at(-1);
    if (around) around.kind.ms -= dur / 1000;
    else if (dur > 16_000) late += 1;
    open.push({ end: ts + dur, kind });
  }
  return { kinds, late };
}
