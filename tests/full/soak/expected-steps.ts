import type { Page } from '@playwright/test';
import { geometryOf } from '../../../src/lib/scroller/measure';
import { positionAt, readAt } from '../../../src/lib/scroller/geometry';
import { measured } from '../../support/reading';

export interface ExpectedSteps {
  /** The step whose change the picture shows, by the page as it is laid out now. */
  step: string;
  /** What the page says the reader is at: the address that its language switch would open. */
  current: string;
  /** What it may say: the step that is read; two where one is just coming. */
  expected: string[];
}

/** Px that a step's edge may be off the line where it begins to be read. */
const NEAR = 3;

/** Where the reader is, measured anew: the page's own measures may be old. */
export async function expectedSteps(page: Page): Promise<ExpectedSteps> {
  const now = await measured(page);
  const { y, current } = await page.evaluate(() => ({
    y: scrollY,
    current: document.querySelector<HTMLAnchorElement>('.language')!.hash.slice(1)
  }));
  const { boxes, viewport } = geometryOf(now);
  const idAt = (index: number) => now.steps[index]!.id;
  const expected = [-NEAR, NEAR].map((off) => idAt(readAt(boxes, y + off, viewport)));
  return { step: idAt(positionAt(boxes, y, viewport).index), current: current || idAt(0), expected };
}
