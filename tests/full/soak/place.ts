import type { Page } from '@playwright/test';
import { geometryOf } from '../../../src/lib/scroller/measure';
import { positionAt, readAt } from '../../../src/lib/scroller/geometry';
import { measured } from '../../support/reading';

export interface Place {
  /** The step whose change the picture shows, by the page as it is laid out now. */
  step: string;
  /** What the page says the reader is at: the address that its language switch would open. */
  said: string;
  /** What it may say: the step that is read; two where one is just coming. */
  right: string[];
}

/** Px that a step's edge may be off the line where it begins to be read. */
const NEAR = 3;

/** Where the reader is, measured anew: the page's own measures may be old. */
export async function placeOf(page: Page): Promise<Place> {
  const now = await measured(page);
  const { y, said } = await page.evaluate(() => ({
    y: scrollY,
    said: document.querySelector<HTMLAnchorElement>('.language')!.hash.slice(1)
  }));
  const { boxes, viewport } = geometryOf(now);
  const idAt = (index: number) => now.steps[index]!.id;
  const right = [-NEAR, NEAR].map((off) => idAt(readAt(boxes, y + off, viewport)));
  return { step: idAt(positionAt(boxes, y, viewport).index), said: said || idAt(0), right };
}
