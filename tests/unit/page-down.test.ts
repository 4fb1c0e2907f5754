import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearStretch } from '../../src/lib/scroller/clear-stretch';
import { geometryOf, offsetOf, type MeasuredPage } from '../../src/lib/scroller/measure';
import { positionAt } from '../../src/lib/scroller/geometry';
import { laidOut, type WrittenStep } from '../story-layout';

/** The most that Page Down and the space bar go on by in any browser, px: two lines less than the window in Firefox. */
const pageDown = (height: number) => Math.max(height * 0.9, height - 38);

/** From the lowest phone on its side to a large desktop's window, upright or across. */
const SCREENS = fc.record({ height: fc.integer({ min: 320, max: 1440 }), beside: fc.boolean() });

/** From two lines to more than a screen; a few scenes ask for words to stay. */
const stepsOn = ({ height, beside }: { height: number; beside: boolean }) =>
  fc.array(
    fc.record({
      words: fc.double({ min: 0.08, max: 1.25, noNaN: true }).map((share) => share * height),
      rest: fc
        .constantFrom(...(beside ? [0.15, 0.16, 0.18, 0.28, 0.385] : [0.69]))
        .map((share) => share * height),
      dwellScreens: fc.constantFrom(0, 0, 0, 1, 2)
    }),
    { minLength: 1, maxLength: 5 }
  );

const COVER: WrittenStep = { words: 300, rest: 0, dwellScreens: 0 };
const STORIES = SCREENS.chain((screen) =>
  fc
    .array(stepsOn(screen), { minLength: 1, maxLength: 4 })
    .map((chapters) => laidOut(screen, [[COVER], ...chapters]))
);
const FRAMES = SCREENS.chain((screen) => stepsOn(screen).map((steps) => laidOut(screen, [steps], true)));

/** The steps whose words fit, with the scroll in which they stand whole and clear. */
const standing = (page: MeasuredPage) =>
  page.steps.flatMap((step, index) =>
    step.tall ? [] : [{ ...step, index, ...clearStretch(page, index), rests: offsetOf(page, step.id) }]
  );

test.each([
  ['the story', STORIES],
  ['a chapter in a frame', FRAMES]
])('Page Down stops at every step of %s while its words stand whole and clear', (_, pages) => {
  fc.assert(
    fc.property(pages, (page) => {
      for (const { id, start, end } of standing(page))
        if (start > 0 && end < page.end)
          expect(end - start, id).toBeGreaterThanOrEqual(pageDown(page.height));
    })
  );
});

test.each([
  ['the story', STORIES],
  ['a chapter in a frame', FRAMES]
])('a link to a step of %s lands where its change is complete and its words stand', (_, pages) => {
  fc.assert(
    fc.property(pages, (page) => {
      const { boxes, viewport } = geometryOf(page);
      for (const { index, start, end, rests } of standing(page)) {
        // The first is read at the top, and changes as it is left.
        if (index === 0) continue;
        const lands = Math.min(rests, page.end);
        expect(positionAt(boxes, lands, viewport)).toEqual({ index, progress: 1 });
        expect(lands).toBeGreaterThanOrEqual(start);
        expect(lands).toBeLessThanOrEqual(end);
      }
    })
  );
});

test('no two steps’ words stand whole and clear at once', () => {
  fc.assert(
    fc.property(STORIES, (page) => {
      const all = standing(page);
      for (const [index, { start }] of all.slice(1).entries()) expect(start).toBeGreaterThan(all[index]!.end);
    })
  );
});
