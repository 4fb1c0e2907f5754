/** What runs in a page before its own scripts; it is sent as source, and refers to nothing outside. */
export function observePage() {
  /** @type {number[]} */
  let frames = [];
  let running = 0;
  const tick = (/** @type {number} */ now) => {
    frames.push(now);
    running = requestAnimationFrame(tick);
  };
  /** @type {import('./window.d.ts').Observed} */
  const bench = {
    firstPaint: 0,
    largestPaint: 0,
    busyUntil: 0,
    shifts: [],
    longTasks: [],
    startFrames: () => {
      frames = [];
      running = requestAnimationFrame(tick);
    },
    stopFrames: () => {
      cancelAnimationFrame(running);
      return frames;
    }
  };
  window.bench = bench;
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (bench.largestPaint = startTime));
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shifts.push([startTime, value]);
  });
  observe('longtask', ({ startTime, duration }) => {
    bench.longTasks.push([startTime, duration]);
    bench.busyUntil = startTime + duration;
  });
}
