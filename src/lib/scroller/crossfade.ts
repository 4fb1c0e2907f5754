import { clamp, CROSSING, fadeAt, LEAVING, WORDS_COME, wordsGo } from './fades';
import { crossing, type StepBox } from './geometry';

/** The elements of a chapter that fade. */
export interface ChapterElements {
  section: HTMLElement;
  /** Its ground, over all grounds before. */
  ground: HTMLElement;
  /** What holds its picture. */
  picture: HTMLElement;
  /** The words of each of its steps. */
  words: HTMLElement[];
}

/** The scroll position and measures of the page, from which all opacities follow. */
export interface ScrolledPage {
  scrollY: number;
  /** Of the screen, px. */
  height: number;
  /**
   * Whether words stand beside the picture, where they keep their place and fade; below it they slide under its edge.
   */
  beside: boolean;
  /** Whether the reader prefers reduced motion: then chapters change at once instead of fading. */
  reduced: boolean;
  chapterTops: readonly number[];
  boxes: readonly StepBox[];
  /** Whether a step's words are taller than their room, so that they pass by. */
  tall: readonly boolean[];
}

/** Sets the opacity of grounds, pictures, words and the bar from the scroll position. */
export class ChapterCrossfade {
  #chapters: readonly ChapterElements[];
  #bar: HTMLElement | null;
  #far: boolean[] = [];
  #shown: number | undefined;
  /**
   * By chapter, the opacity of the labels in its picture, 0 to 1: labels are gone before the ground changes
   * under them.
   */
  readonly labelOpacity: number[] = [];
  /** By chapter, whether its ground has begun to fade in and is not covered by the next one's. */
  readonly visible: boolean[] = [];
  #written = new WeakMap<HTMLElement, string>();

  constructor(chapters: readonly ChapterElements[], bar: HTMLElement | null) {
    this.#chapters = chapters;
    this.#bar = bar;
  }

  /** Returns the number of the chapter that covers most of the screen. */
  update(page: ScrolledPage): number {
    const { scrollY, height, reduced, chapterTops } = page;
    const come = this.#chapters.map((_, number) => {
      const share = number === 0 ? 1 : crossing(chapterTops[number]! - scrollY, height, CROSSING);
      return reduced ? Math.round(share) : share;
    });
    let shown = 0;
    let step = 0;
    for (const [number, { section, ground, picture, words }] of this.#chapters.entries()) {
      if (come[number]! >= 0.5) shown = number;
      this.visible[number] = come[number]! > 0 && (come[number + 1] ?? 0) < 1;
      // A chapter more than two screens away is hidden, so that it is neither laid out nor painted.
      const top = chapterTops[number]! - scrollY;
      const end = (chapterTops[number + 1] ?? Infinity) - scrollY;
      const far = top > height * 2 || end < -height * 2;
      if (far !== this.#far[number]) section.classList.toggle('far', (this.#far[number] = far));
      if (far) {
        step += words.length;
        continue;
      }
      const stay = 1 - clamp((come[number + 1] ?? 0) / LEAVING);
      const arrived = clamp((come[number]! - 1) / LEAVING + 1);
      this.#set(ground, come[number]!);
      this.#set(picture, come[number]!);
      this.labelOpacity[number] = stay;
      for (const element of words) {
        const near = this.#near(page, step);
        this.#set(element, near ? Math.min(stay, arrived, this.#wordsAt(page, step)) : 1);
        step++;
      }
    }
    if (shown !== this.#shown) {
      for (const [number, { section }] of this.#chapters.entries())
        section.classList.toggle('shown', number === shown);
      this.#shown = shown;
    }
    // In the middle of a crossing the bar's text would have enough contrast with neither ground.
    if (this.#bar) {
      const next = come[shown + 1] ?? 0;
      const half = come[shown]! < 1 ? come[shown]! - 0.5 : 0.5 - next;
      this.#set(this.#bar, reduced ? 1 : clamp(half * 4 - 0.7));
    }
    return shown;
  }

  /** Whether a step's words may be on the screen before the next frame. */
  #near({ boxes, scrollY, height }: ScrolledPage, step: number): boolean {
    const { top, height: own } = boxes[step]!;
    return top - scrollY < height * 1.25 && top + own - scrollY > -height * 0.25;
  }

  #wordsAt({ boxes, tall, scrollY, height, beside }: ScrolledPage, step: number): number {
    // The cover's words stand in its picture in either layout.
    if (step > 0 && (!beside || tall[step])) return 1;
    const box = boxes[step]!;
    const top = (box.top - scrollY) / height;
    const bottom = (box.top + box.height - scrollY) / height;
    // Neither crosses the drawing's ground line.
    const come = step === 0 ? 1 : fadeAt(top, WORDS_COME);
    const goes = wordsGo(beside, step === 0 ? box.height / height : undefined);
    const stay = step === boxes.length - 1 ? 1 : fadeAt(bottom, goes);
    return Math.min(come, stay);
  }

  /**
   * Sets the style through the object model, which a strict content security policy allows, and only when it
   * changes.
   */
  #set(element: HTMLElement, opacity: number) {
    const value = opacity >= 1 ? '' : String(Math.round(opacity * 1000) / 1000);
    if ((this.#written.get(element) ?? '') === value) return;
    this.#written.set(element, value);
    element.style.opacity = value;
  }
}
