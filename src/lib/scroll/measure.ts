import { MILESTONES, scrollOf, type StepBox, type Viewport } from './position';

/** A step as it is laid out; px, its place from the top of the document. */
export interface MeasuredStep {
  id: string;
  top: number;
  height: number;
  /** Screens of scroll for which the scene asks, besides what every step has. */
  hold: number;
  /** Whether it is marked as too tall for its words to stay. */
  tall: boolean;
}

/** A page of steps as it is laid out. */
export interface MeasuredPage {
  /** px; the smallest the screen gets, with the address bar shown. */
  height: number;
  /** Whether words stand beside the picture. */
  beside: boolean;
  steps: MeasuredStep[];
}

/**
 * Measures the page. It calls nothing from outside itself, so that a test or a script may send it into any browser.
 * @param besideQuery the media query BESIDE
 */
export function measureSteps(
  besideQuery: string,
  steps: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.step')]
): MeasuredPage {
  // A ground is exactly one small screen high, whatever the address bar does; that of a far chapter has no box.
  const grounds = [...document.querySelectorAll('.ground')];
  const height = grounds.find(({ clientHeight }) => clientHeight > 0)?.clientHeight ?? innerHeight;
  const offset = scrollY;
  return {
    height,
    beside: matchMedia(besideQuery).matches,
    steps: steps.map((step) => {
      const box = step.getBoundingClientRect();
      const top = box.top + offset;
      return {
        id: step.id,
        top,
        height: box.height,
        hold: Number(step.dataset.hold ?? 0),
        tall: step.classList.contains('tall')
      };
    })
  };
}

/** What positions are computed from. */
export function geometryOf({ height, beside, steps }: MeasuredPage): {
  boxes: StepBox[];
  viewport: Viewport;
} {
  const milestones = beside ? MILESTONES.landscape : MILESTONES.portrait;
  return {
    viewport: { height, milestones },
    boxes: steps.map(({ top, height, hold, tall }) => ({
      top,
      height,
      hold: tall ? 0 : milestones.hold + hold
    }))
  };
}

/**
 * The scroll offset, px, at which a share of a step's change is done: 0 where it begins, 1 where it is complete.
 * @throws where the page has no such step
 */
export function offsetOf(page: MeasuredPage, id: string, share = 1): number {
  const index = page.steps.findIndex((step) => step.id === id);
  if (index < 0)
    throw new Error(`There is no step "${id}", only ${page.steps.map((step) => step.id).join(', ')}.`);
  const { boxes, viewport } = geometryOf(page);
  return scrollOf(boxes, { index, progress: share }, viewport);
}
