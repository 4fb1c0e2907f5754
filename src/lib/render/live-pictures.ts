import type { Picture } from '$lib/marks/marks';

/** The picture that is on the screen, and the element it fills. */
export interface ShownPicture {
  element: HTMLElement;
  picture: Picture;
}

/**
 * The live picture of each chapter, by the chapter's id: what stands under a pointer is looked up here, when it is
 * asked.
 */
export const pictures = new Map<string, ShownPicture>();
