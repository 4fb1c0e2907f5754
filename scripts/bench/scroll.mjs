import { layoutShift } from './load.mjs';
import { metricsOf } from './metrics.mjs';
import { readThrough } from './read-through.mjs';
import { paintIn, PAINT_ONLY, traceWork } from './trace.mjs';

/** A frame is late where it missed its turn, not where the clock rounds, ms. */
const LATE = /** @type {const} */ ({ 17: 17.7, 33: 34.3 });
/** Tracing slows a page: one stroke of so many is traced, for its painting, and not counted otherwise. */
const TRACED = 5;

/** What is counted of a stroke, or of some: frames, the gaps between them, and seconds of the main thread. */
const NOTHING = { frames: 0, gaps: 0, late17: 0, late33: 0, all: 0, script: 0, style: 0, layout: 0, rest: 0 };
/** @typedef {typeof NOTHING} Counted */

/** @param {Counted} a @param {Counted} b @returns {Counted} */
const added = (a, b) =>
  /** @type {Counted} */ (
    Object.fromEntries(
      Object.entries(a).map(([key, value]) => [key, value + b[/** @type {keyof Counted} */ (key)]])
    )
  );

const startFrames = (/** @type {import('@playwright/test').Page} */ page) =>
  page.evaluate(() => window.bench.startFrames());
const stopFrames = (/** @type {import('@playwright/test').Page} */ page) =>
  page.evaluate(() => window.bench.stopFrames());

/**
 * Counts nothing but what the page does of itself: frames are asked for before the first and after the last look.
 * @param {import('./open-page.mjs').OpenPage} opened
 * @param {() => Promise<void>} move
 * @param {() => Promise<void>} rest
 * @returns {Promise<Counted>}
 */
async function countStroke({ page, cdp }, move, rest) {
  await startFrames(page);
  const before = await metricsOf(cdp);
  await move();
  const moved = await metricsOf(cdp);
  const frames = await stopFrames(page);
  const still = await metricsOf(cdp);
  await rest();
  const rested = await metricsOf(cdp);
  const gaps = frames.slice(1).map((at, i) => at - /** @type {number} */ (frames[i]));
  return {
    frames: frames.length,
    gaps: gaps.length,
    late17: gaps.filter((gap) => gap > LATE[17]).length,
    late33: gaps.filter((gap) => gap > LATE[33]).length,
    all: moved.TaskDuration - before.TaskDuration,
    script: moved.ScriptDuration - before.ScriptDuration,
    style: moved.RecalcStyleDuration - before.RecalcStyleDuration,
    layout: moved.LayoutDuration - before.LayoutDuration,
    rest: rested.TaskDuration - still.TaskDuration
  };
}

/** @param {readonly Counted[]} strokes */
function rowOf(strokes) {
  const sum = strokes.reduce(added, NOTHING);
  const aFrame = (/** @type {number} */ seconds) => (seconds * 1000) / sum.frames;
  return {
    'ms a frame': aFrame(sum.all),
    'script, ms a frame': aFrame(sum.script),
    'style, ms a frame': aFrame(sum.style),
    'layout, ms a frame': aFrame(sum.layout),
    'later than 17 ms, %': (sum.late17 / sum.gaps) * 100,
    'later than 33 ms, %': (sum.late33 / sum.gaps) * 100,
    'in the pause after, ms': (sum.rest * 1000) / strokes.length,
    frames: sum.frames
  };
}

/**
 * Scrolls a page and says what a frame of it costs while it moves.
 * @param {import('./open-page.mjs').OpenPage} opened
 * @param {Parameters<typeof readThrough>[1]} reading
 * @returns of the whole and by chapter, ms of the main thread a frame, % of late frames, and ms in the pause after a
 *   stroke; of the whole also painting, long tasks and shift of layout
 */
export async function measureScroll(opened, reading) {
  const { page } = opened;
  /** @type {Record<string, Counted[]>} */
  const chapters = {};
  const painted = { ms: 0, frames: 0 };
  const began = await page.evaluate(() => performance.now());
  let strokes = 0;
  await readThrough(opened, reading, async ({ chapter, move, rest }) => {
    if (++strokes % TRACED > 0)
      return void (chapters[chapter] ??= []).push(await countStroke(opened, move, rest));
    await startFrames(page);
    painted.ms += paintIn(await traceWork(opened, PAINT_ONLY, move));
    painted.frames += (await stopFrames(page)).length;
    await rest();
  });
  const { longTasks, shifts } = await page.evaluate(() => window.bench);
  const since = (/** @type {[at: number, ...rest: number[]]} */ [at]) => at >= began;
  const { frames, ...whole } = rowOf(Object.values(chapters).flat());
  return {
    whole: {
      ...whole,
      'paint, ms a frame': painted.ms / painted.frames,
      'long tasks': longTasks.filter(since).length,
      'layout shift': layoutShift(shifts.filter(since)),
      frames
    },
    chapters: Object.fromEntries(
      Object.entries(chapters).map(([chapter, of]) => [chapter, { 'ms a frame': rowOf(of)['ms a frame'] }])
    )
  };
}
