import type { ChapterElements } from './crossfade';

/** The elements of the page that the tracker measures and changes, in document order. */
export interface StoryElements {
  steps: HTMLElement[];
  chapters: ChapterElements[];
  /** The bar over everything; a chapter in a frame has none. */
  bar: HTMLElement | null;
}

export const elementsIn = (main: HTMLElement): StoryElements => ({
  steps: [...main.querySelectorAll<HTMLElement>('.step')],
  chapters: [...main.querySelectorAll<HTMLElement>('.chapter')].map((section) => ({
    section,
    ground: section.querySelector<HTMLElement>('.ground')!,
    picture: section.querySelector<HTMLElement>('.stage-veil')!,
    words: [...section.querySelectorAll<HTMLElement>('.words')]
  })),
  bar: document.querySelector<HTMLElement>('.bar')
});
