import type { Page } from '@playwright/test';
import { MILESTONES, positionAt } from '../../../src/lib/scroll/position';
import { BESIDE } from '../../../src/lib/stage/sizes';

export interface Place {
  /** The step whose change the picture shows, by the page as it is laid out now. */
  step: string;
  /** What the page says the reader is at: the address that its language switch would open. */
  said: string;
  /** What it may say: the step at the height where a step counts as entered, or those around it where none is. */
  right: string[];
}

/** Px that a step's edge may be off the line and still count as at it. */
const NEAR = 3;

/** Where the reader is, measured anew: the page's own measures may be old. */
export async function placeOf(page: Page): Promise<Place> {
  const { steps, y, line, height, beside, said } = await page.evaluate((query) => {
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
      line: scrollY + innerHeight * 0.6,
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
  const { index } = positionAt(boxes, y, { height, milestones });
  const over = steps.findLastIndex(({ top }) => top <= line + NEAR);
  const at = steps.flatMap(({ id, top, height }) =>
    top - NEAR <= line && line <= top + height + NEAR ? [id] : []
  );
  const within = steps.some(({ top, height }) => top + NEAR < line && line < top + height - NEAR);
  const around = within ? [] : [steps[over]?.id, steps[over + 1]?.id].filter((id) => id !== undefined);
  return { step: steps[index]!.id, said: said || steps[0]!.id, right: [...new Set([...at, ...around])] };
}
