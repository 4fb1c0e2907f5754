import type { Page } from '@playwright/test';
import { MILESTONES, positionAt, readAt } from '../../../src/lib/scroll/position';
import { BESIDE } from '../../../src/lib/stage/sizes';

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
  const { steps, y, height, beside, said } = await page.evaluate((query) => {
    const near = document.querySelector<HTMLElement>('.chapter:not(.far) .ground');
    return {
      steps: [...document.querySelectorAll<HTMLElement>('.step')].map((step) => {
        const { top, height } = step.getBoundingClientRect();
        return {
          id: step.id,
          top: top + scrollY,
          height,
          tall: step.classList.contains('tall'),
          hold: Number(step.dataset.hold ?? 0)
        };
      }),
      y: scrollY,
      height: near?.clientHeight ?? innerHeight,
      beside: matchMedia(query).matches,
      said: document.querySelector<HTMLAnchorElement>('.language')!.hash.slice(1)
    };
  }, BESIDE);
  const milestones = beside ? MILESTONES.landscape : MILESTONES.portrait;
  const boxes = steps.map(({ top, height, tall, hold }) => ({
    top,
    height,
    hold: tall ? 0 : milestones.hold + hold
  }));
  const viewport = { height, milestones };
  const right = [-NEAR, NEAR].map((off) => steps[readAt(boxes, y + off, viewport)]!.id);
  return { step: steps[positionAt(boxes, y, viewport).index]!.id, said: said || steps[0]!.id, right };
}
