/** A step's place on the page, px from the top of the document; it changes on resize only. */
export interface StepBox {
  top: number;
  height: number;
  /** Screens of scroll for which its words stay while the picture goes on; progress is 1 after it. */
  dwell: number;
}

/** Where on the screen a step begins to change the picture and where it has done so, as shares of its height. */
export interface Milestones {
  /** Progress 0: the step's top edge comes in here. */
  enter: number;
  /** Where its words are read. */
  rest: number;
  /** The step whose top edge was the last to pass here is the one that is read. */
  read: number;
  /** Screens of scroll for which the picture goes on once words that fit are there, besides what a scene asks for. */
  dwell: number;
  /** Share of the screen's height that words fit in. */
  room: number;
}

/** Beside a picture the words come to rest high; under a picture, just below it. */
export const MILESTONES = {
  landscape: { enter: 0.95, rest: 0.2, read: 0.6, dwell: 0, room: 0.8 },
  portrait: { enter: 0.98, rest: 0.71, read: 0.75, dwell: 0.3, room: 0.305 }
} as const satisfies Record<string, Milestones>;

/** A scroll position: a step and how much of its change is done. */
export interface Position {
  index: number;
  /** 0 to 1 */
  progress: number;
}

export interface Viewport {
  /** px; the smallest the screen gets, with the address bar shown. */
  height: number;
  milestones: Milestones;
}

/** Scroll offsets between which a step's change happens. The first step changes as the reader leaves the top. */
function travelOf(boxes: readonly StepBox[], index: number, { height, milestones }: Viewport) {
  const { top, dwell } = boxes[index]!;
  const { enter, rest } = milestones;
  if (index === 0) return { start: 0, end: height * (enter - rest) };
  return { start: top - height * enter, end: top + height * (dwell - rest) };
}

/** The reader's position at a scroll offset: a function of it alone. `boxes` are in order and not empty. */
export function positionAt(boxes: readonly StepBox[], scrollY: number, viewport: Viewport): Position {
  let index = 0;
  while (index + 1 < boxes.length && travelOf(boxes, index + 1, viewport).start <= scrollY) index++;
  const { start, end } = travelOf(boxes, index, viewport);
  return { index, progress: Math.min(1, Math.max(0, (scrollY - start) / (end - start))) };
}

/** The step that is read. It depends on the offset alone, whether the reader jumped or scrolled there. */
export function readAt(boxes: readonly StepBox[], scrollY: number, { height, milestones }: Viewport): number {
  let index = 0;
  while (index + 1 < boxes.length && boxes[index + 1]!.top <= scrollY + height * milestones.read) index++;
  return index;
}

/** The progress at which a step's words are half-way in: there a reader without motion sees the picture change. */
export function arrivalOf({ dwell }: StepBox, { milestones }: Viewport): number {
  const coming = milestones.enter - milestones.rest;
  return coming / 2 / (coming + dwell);
}

/** The scroll offset of a position; of progress 1, the place where a deep link lands. */
export function scrollOf(
  boxes: readonly StepBox[],
  { index, progress }: Position,
  viewport: Viewport
): number {
  const { start, end } = travelOf(boxes, index, viewport);
  if (index === 0) return Math.round(end * progress);
  // A little beyond the rest position, so that rounding never leaves progress just below 1.
  return Math.max(
    0,
    Math.ceil(progress >= 1 ? end + viewport.height * 0.02 : start + (end - start) * progress)
  );
}

/** How far a chapter has come in over the one before, 0 to 1. @param top the chapter's top edge on the screen, px */
export const crossing = (top: number, height: number, share: number) =>
  Math.min(1, Math.max(0, -top / (height * share)));
