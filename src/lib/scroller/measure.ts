import { MILESTONES, scrollOf, type StepBox, type Viewport } from './geometry';

/** A step as it is laid out; px, its place from the top of the document. */
export interface MeasuredStep {
  id: string;
  top: number;
  height: number;
  /** Screens of scroll for which the scene asks, besides what every step has. */
  dwellScreens: number;
  /** Whether it is marked as too tall for its words to stay. */
  tall: boolean;
  /** The top of its chapter. */
  chapterTop: number;
  words: {
    /** Where they are in the document before they stick. */
    top: number;
    height: number;
    /** Where their top edge rests on the screen; 0 for the cover's, which stand at its foot. */
    rest: number;
    /** Scroll for which they can stay there. */
    dwell: number;
  };
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
      const style = getComputedStyle(step);
      const tall = step.classList.contains('tall');
      const cover = step.closest('.cover') !== null;
      const own = step.querySelector('.words')?.getBoundingClientRect().height ?? 0;
      const room = box.height - parseFloat(style.paddingBottom) - own;
      return {
        id: step.id,
        top,
        height: box.height,
        dwellScreens: Number(step.dataset.dwell ?? 0),
        tall,
        chapterTop: step.closest('.chapter')!.getBoundingClientRect().top + offset,
        words: {
          top: cover ? top + room : top,
          height: own,
          rest: cover ? 0 : Number(style.getPropertyValue('--words-top')) * height,
          dwell: cover || tall ? 0 : room
        }
      };
    })
  };
}

/** Whether words can stay where they are read: there is room for them from there to the screen's foot. */
export function fits(
  words: Pick<MeasuredStep['words'], 'height' | 'rest'>,
  { height, beside }: Pick<MeasuredPage, 'height' | 'beside'>
): boolean {
  const { room } = beside ? MILESTONES.landscape : MILESTONES.portrait;
  return words.height <= Math.min(height * room, height - words.rest);
}

/** What positions are computed from. */
export function geometryOf({ height, beside, steps }: MeasuredPage): {
  boxes: StepBox[];
  viewport: Viewport;
} {
  const milestones = beside ? MILESTONES.landscape : MILESTONES.portrait;
  return {
    viewport: { height, milestones },
    boxes: steps.map(({ top, height, dwellScreens, tall }) => ({
      top,
      height,
      dwell: tall ? 0 : milestones.dwell + dwellScreens
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
