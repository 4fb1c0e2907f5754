import { expect, test, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/browser.mjs';
import { clearStretch } from '../../src/lib/scroller/clear-stretch';
import { geometryOf, type MeasuredPage, type MeasuredStep } from '../../src/lib/scroller/measure';
import { positionAt } from '../../src/lib/scroller/geometry';
import { laidOut } from '../story-layout';
import { height, measured, open, settled } from '../support/reading';
import { unless } from '../support/full';

const executablePath = chromiumPath();
// Scrolling stays the browser's own; only it need not be waited for.
test.use({
  launchOptions: {
    args: [...CHROMIUM_ARGS, '--disable-smooth-scrolling'],
    ...(executablePath ? { executablePath } : {})
  }
});

/**
 * Where the page has come to, and the steps whose words stand there whole, under no picture and unfaded: as they are
 * seen, not computed.
 */
const stop = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const visible = (element: Element) => element.clientHeight > 0;
    const [stage, ground] = ['.stage-veil', '.ground'].map(
      (part) => [...document.querySelectorAll(part)].find(visible)!.clientHeight
    );
    const seen = [...document.querySelectorAll('.words')].filter((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      const over = stage === ground || words.closest('.cover') ? 0 : stage!;
      const whole = top >= over - 1 && bottom <= innerHeight + 1;
      return whole && getComputedStyle(words).opacity === '1';
    });
    return { y: scrollY, seen: seen.map((words) => words.closest('.step')!.id) };
  });

/** The stops of Page Down and the space bar from the top of the page to its end. */
async function stopsOf(page: Page) {
  const stops = [await stop(page)];
  const end = await height(page);
  while (stops.at(-1)!.y < end - 1) {
    await page.keyboard.press(stops.length % 2 ? 'PageDown' : 'Space');
    await page.waitForFunction((y) => scrollY !== y, stops.at(-1)!.y);
    stops.push(await stop(page));
  }
  return stops;
}

/** The steps by chapters, as the page has measured them. */
function byChapter({ steps }: MeasuredPage): MeasuredStep[][] {
  const tops = [...new Set(steps.map(({ chapterTop }) => chapterTop))];
  return tops.map((top) => steps.filter(({ chapterTop }) => chapterTop === top));
}

/** How each step is laid out, px: the scroll to it from the one before, its height, and how long its words can stay. */
const shapes = ({ steps }: MeasuredPage) =>
  steps.flatMap(({ top, height, words }, index) => [top - (steps[index - 1]?.top ?? 0), height, words.dwell]);

for (const [path, size] of [
  ['/', { width: 1280, height: 640 }],
  ['/', { width: 390, height: 844 }],
  ['/embed/relief/', { width: 1100, height: 600 }],
  ['/zh/embed/recovery/', { width: 390, height: 740 }]
] as const)
  test(
    `Page Down and the space bar read every step: ${path}, ${size.width} px wide`,
    unless(size.width === 1280),
    async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, path);
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      const now = await measured(page);
      const stops = await stopsOf(page);

      const fitting = now.steps.filter(({ tall }) => !tall).map(({ id }) => id);
      expect(fitting.length).toBeGreaterThan(3);
      const read = new Set(stops.flatMap(({ seen }) => seen));
      expect(fitting.filter((id) => !read.has(id))).toEqual([]);

      // What the geometry calls whole and clear is so.
      for (const { y, seen } of stops) {
        const computed = now.steps.filter((_, index) => {
          const { start, end } = clearStretch(now, index);
          return start < y && y < end;
        });
        expect(seen, `at ${y}`).toEqual(expect.arrayContaining(computed.map(({ id }) => id)));
      }

      // Words of these heights are laid out as the geometry's own tests lay them out.
      const chapters = byChapter(now).map((steps) =>
        steps.map(({ words, dwellScreens }) => ({ words: words.height, rest: words.rest, dwellScreens }))
      );
      const expected = laidOut(now, chapters, path.includes('embed'));
      expect(expected.steps.map(({ tall }) => tall)).toEqual(now.steps.map(({ tall }) => tall));
      const off = shapes(now).map((px, index) => Math.abs(px - shapes(expected)[index]!));
      expect(Math.max(...off)).toBeLessThan(1);
    }
  );

test('a link in the page lands where the step’s picture is complete', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await page.locator('.menu summary').click();
  await page.locator('.menu a[href$="#relief-plaque"]').click();
  await settled(page);
  const now = await measured(page);
  const { boxes, viewport } = geometryOf(now);
  const { index, progress } = positionAt(boxes, await page.evaluate(() => scrollY), viewport);
  expect({ id: now.steps[index]!.id, progress }).toEqual({ id: 'relief-plaque', progress: 1 });
});
