import { BESIDE } from '$lib/render/stage-size';
import type { SceneSteps } from '$lib/story/sequence';
import { scenePositionAt } from '$lib/scenes/scene-position';
import scrollama from 'scrollama';
import { flushSync } from 'svelte';
import { fits, geometryOf, measureSteps } from './measure';
import {
  arrivalOf,
  MILESTONES,
  positionAt,
  readAt,
  scrollOf,
  type Position,
  type StepBox,
  type Viewport
} from './geometry';
import type { StoryElements } from './elements';
import { ChapterCrossfade } from './crossfade';
import { Pace } from './pace';
import { keepPlace, keptPlace } from './place';
import { replaceAddress } from '$lib/util/replace-address';
import { whenIdle } from '$lib/util/when-idle';

/**
 * What a chapter's picture shows. A chapter ahead of the reader stays at its first step's beginning, one behind
 * at its last step's end.
 */
export class ChapterState {
  /** The scene's step whose change the picture shows, and how much of it is done, 0 to 1. */
  step = $state('');
  progress = $state(0);
  /** Opacity of the labels in the picture, 0 to 1. */
  labelOpacity = $state(1);
  /**
   * Whether the reader is near enough for the picture to be drawn; until then the other properties are not kept
   * up to date.
   */
  live = $state(false);
  /**
   * Whether any of the chapter is on the screen: its ground has begun to fade in and the next chapter's does
   * not cover it.
   */
  visible = $state(true);
  /** How many times scrolling has stopped. */
  rests = $state(0);
}

/** Time between two changes of the address, ms: Safari refuses more than 100 in 30 s. */
const HASH_INTERVAL = 350;
/** Scrolling counts as stopped when no frame was asked for in this time, ms. Then the address is updated. */
const REST = 150;
/** From this number of frames on, movement is scrolling and not a jump. */
const MOVING = 2;
/** Whoever moves by more than this share of the screen in a frame has leapt: where they land is drawn at once. */
const LEAP = 0.3;
/** Space kept around the focused element, px. */
const MARGIN = 12;

/**
 * Tracks the scroll position. What is drawn follows from the steps' boxes and the offset, computed once a frame while
 * something moves. scrollama says that a chapter came or went: also where the page moved and no scroll event says so.
 */
export class ScrollTracker {
  /** By chapter number. Each is its own reactive object, so that a change in one chapter updates no other. */
  readonly chapterStates: readonly ChapterState[];
  /** The chapter whose ground the reader sees most of. */
  shownChapter = $state(0);
  /** The step that is read: the other language's current place and the address. */
  currentStep = $state(0);

  #firstStepComplete: boolean;
  #position: Position = { index: 0, progress: 0 };
  #chapters: readonly (readonly SceneSteps[])[] = [];
  /** The chapter of each step of the story, and what it shows. */
  #steps: readonly { chapter: number; shows: SceneSteps }[] = [];
  #elements: StoryElements = { steps: [], chapters: [], bar: null };
  #crossfade = new ChapterCrossfade([], null);
  #boxes: StepBox[] = [];
  #chapterTops: number[] = [];
  /** Whether a step's words are taller than their room: such words scroll past instead of sticking. */
  #tall: boolean[] = [];
  #viewport: Viewport = { height: 0, milestones: MILESTONES.portrait };
  #beside = false;
  #reduced = false;
  /** Whether the layout changed since the page was measured. */
  #stale = false;
  #frame = 0;
  /** How many chapters before and after the reader's own are live: none while the page has enough to do. */
  #reach = 0;
  #pace = new Pace();
  /** Where the page was in the last frame, px. */
  #from = 0;
  #writtenAt = -HASH_INTERVAL;
  #hashTimer: ReturnType<typeof setTimeout> | undefined;
  #movedAt = 0;
  /** Frames since the reader rested. */
  #frames = 0;
  #drawTimer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #scroller = scrollama();

  /**
   * @param chapters how many there are
   * @param options `firstStepComplete`: the first step shows its end at once, where there is no cover to leave
   */
  constructor(chapters: number, { firstStepComplete = false } = {}) {
    this.#firstStepComplete = firstStepComplete;
    this.chapterStates = Array.from({ length: chapters }, () => new ChapterState());
  }

  /**
   * Starts following the scroll; once more when the content was edited, at the reader's own step.
   * @param chapters what the steps of each chapter show, in order
   * @returns what ends it
   */
  follow(elements: StoryElements, chapters: readonly (readonly SceneSteps[])[]): () => void {
    const kept = this.#elements.steps[this.#position.index]?.id;
    this.#chapters = chapters;
    this.#steps = chapters.flatMap((steps, chapter) => steps.map((shows) => ({ chapter, shows })));
    this.#elements = elements;
    this.#crossfade = new ChapterCrossfade(elements.chapters, elements.bar);
    const besideQuery = matchMedia(BESIDE);
    const reducedQuery = matchMedia('(prefers-reduced-motion: reduce)');
    const requery = () => {
      this.#reduced = reducedQuery.matches;
      this.#changed();
    };
    let width = innerWidth;
    // Turning the phone may scroll the page before anything else is told. The address bar changes the height alone.
    const turned = () => {
      if (width !== (width = innerWidth)) this.#changed();
    };
    this.#reduced = reducedQuery.matches;
    const restored = scrollY;
    this.#measure();
    if (kept === undefined) this.#land(restored);
    else this.#stayAt(kept);
    // It measures, too: before drawing changes the page.
    const sections = elements.chapters.map(({ section }) => section);
    this.#scroller.setup({ step: sections, offset: 0.6 }).onStepEnter(() => this.#request());
    this.#draw();

    const request = () => {
      this.#reach = 1;
      this.#request();
    };
    const notYet = whenIdle(request);
    const observer = new ResizeObserver(() => this.#changed());
    observer.observe(document.documentElement);
    const focus = (event: FocusEvent) =>
      requestAnimationFrame(() => this.#bring(event.target as HTMLElement));
    addEventListener('scroll', request, { passive: true });
    addEventListener('focusin', focus);
    addEventListener('resize', turned);
    // Where phones end a page, it was hidden before and is told nothing more.
    addEventListener('pagehide', keepPlace);
    document.addEventListener('visibilitychange', keepPlace);
    besideQuery.addEventListener('change', requery);
    reducedQuery.addEventListener('change', requery);
    return () => {
      notYet();
      observer.disconnect();
      this.#scroller.destroy();
      removeEventListener('scroll', request);
      removeEventListener('focusin', focus);
      removeEventListener('resize', turned);
      removeEventListener('pagehide', keepPlace);
      document.removeEventListener('visibilitychange', keepPlace);
      besideQuery.removeEventListener('change', requery);
      reducedQuery.removeEventListener('change', requery);
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#hashTimer);
      clearTimeout(this.#drawTimer);
      clearTimeout(this.#restTimer);
      this.#restTimer = undefined;
      this.#rest();
    };
  }

  #measure() {
    const { steps, chapters } = this.#elements;
    let page = measureSteps(BESIDE, steps);
    const tall = page.steps.map(({ words }) => !fits(words, page));
    for (const [index, step] of steps.entries()) step.classList.toggle('tall', tall[index]);
    // Marking changes the heights of steps, so that the page has to be measured again.
    if (page.steps.some((step, index) => step.tall !== tall[index])) page = measureSteps(BESIDE, steps);
    this.#tall = tall;
    this.#beside = page.beside;
    ({ boxes: this.#boxes, viewport: this.#viewport } = geometryOf(page));
    const offset = scrollY;
    this.#chapterTops = chapters.map(({ section }) => section.getBoundingClientRect().top + offset);
  }

  /** Measuring is left to the next frame, because it marks steps as tall and so changes the layout itself. */
  #changed() {
    this.#stale = true;
    this.#request();
  }

  /** Measures the page again and keeps the reader at the same step. */
  #resized() {
    const before = this.#position;
    const old = this.#boxes;
    this.#measure();
    if (
      old.length === this.#boxes.length &&
      old.every(({ top }, index) => Math.abs(top - this.#boxes[index]!.top) < 1)
    )
      return;
    this.#scroller.resize();
    const now = positionAt(this.#boxes, scrollY, this.#viewport);
    if (now.index !== before.index || Math.abs(now.progress - before.progress) > 0.01)
      scrollTo({ top: scrollOf(this.#boxes, before, this.#viewport), behavior: 'instant' });
  }

  /** Scrolls so that a focused element is visible at its step's rest position, covered by neither picture nor bar. */
  #bring(target: HTMLElement) {
    const index = this.#elements.steps.findIndex((step) => step.contains(target));
    if (index < 0 || !target.matches(':focus-visible')) return;
    const { height, milestones } = this.#viewport;
    const top =
      this.#beside || index === 0
        ? (this.#elements.bar?.offsetHeight ?? 0)
        : height * milestones.rest - MARGIN;
    /** Px that the target is outside of where words are read; negative above it. */
    const off = () => {
      const box = target.getBoundingClientRect();
      return box.top < top ? box.top - top : Math.max(0, box.bottom + MARGIN - innerHeight);
    };
    const faded = Number(target.closest<HTMLElement>('.words')?.style.opacity || 1) < 1;
    if (index === this.#position.index && off() === 0 && !faded) return;
    scrollTo({
      top: index === 0 ? 0 : scrollOf(this.#boxes, { index, progress: 1 }, this.#viewport),
      behavior: 'instant'
    });
    if (off() !== 0) scrollBy({ top: off(), behavior: 'instant' });
  }

  /** @param restored where the browser put a reader who is here again, before measuring moved the steps; px */
  #land(restored: number) {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // A step, or what stands in it: the name of a step that it took in.
    const target = document.getElementById(location.hash.slice(1));
    const index = this.#elements.steps.findIndex((step) => step.contains(target));
    const again = navigation?.type === 'reload' || navigation?.type === 'back_forward';
    let top = again ? (keptPlace() ?? restored) : 0;
    if (!again && index > 0) top = scrollOf(this.#boxes, { index, progress: 1 }, this.#viewport);
    if (top > 0) scrollTo({ top, behavior: 'instant' });
  }

  #stayAt(hash: string) {
    const index = this.#elements.steps.findIndex(({ id }) => id === hash);
    const position = { index, progress: this.#position.progress };
    if (index > 0) scrollTo({ top: scrollOf(this.#boxes, position, this.#viewport), behavior: 'instant' });
  }

  #request() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    // While content is edited, elements are replaced a moment before follow() is called again.
    if (!this.#elements.steps[0]?.isConnected) return;
    this.#moved();
    if (this.#stale) this.#resized();
    this.#stale = false;
    const y = scrollY;
    const { index, progress } = positionAt(this.#boxes, y, this.#viewport);
    const still = index > 0 && progress < arrivalOf(this.#boxes[index]!, this.#viewport);
    const snapped = this.#reduced ? (still ? 0 : 1) : progress;
    this.#position = { index, progress: snapped };
    const moved = Math.abs(y - this.#from) / this.#viewport.height;
    this.#from = y;
    const now = moved > LEAP || this.#frames < MOVING;
    // What fades keeps step with the pictures.
    if (!now && !this.#pace.due(moved)) return void this.#request();
    // A slow picture is computed and written after this frame and laid out and painted in the next: both in time.
    // Where no time was left between frames it is drawn in this one.
    if (!now && this.#pace.slow && !this.#drawTimer)
      this.#drawTimer = setTimeout(() => this.#drawPictures(index, snapped));
    else this.#drawPictures(index, snapped);

    this.currentStep = readAt(this.#boxes, y, this.#viewport);
    this.shownChapter = this.#crossfade.update({
      scrollY: y,
      height: this.#viewport.height,
      beside: this.#beside,
      reduced: this.#reduced,
      chapterTops: this.#chapterTops,
      boxes: this.#boxes,
      tall: this.#tall
    });
    for (const [number, state] of this.chapterStates.entries()) {
      state.labelOpacity = this.#crossfade.labelOpacity[number] ?? 1;
      state.visible = this.#crossfade.visible[number] ?? false;
    }
  }

  #drawPictures(index: number, progress: number) {
    const { chapter, shows } = this.#steps[index]!;
    clearTimeout(this.#drawTimer);
    this.#drawTimer = undefined;
    const began = performance.now();
    let changed = false;
    for (const [number, state] of this.chapterStates.entries()) {
      state.live = Math.abs(number - chapter) <= this.#reach;
      if (!state.live) continue;
      const steps = this.#chapters[number]!;
      const at =
        number === chapter
          ? scenePositionAt(shows, progress)
          : number > chapter
            ? scenePositionAt(steps[0]!, 0)
            : scenePositionAt(steps.at(-1)!, 1);
      const complete = this.#firstStepComplete && at.step === this.#steps[0]!.shows.sceneStep;
      const next = complete ? 1 : at.progress;
      changed ||= at.step !== state.step || next !== state.progress;
      state.step = at.step;
      state.progress = next;
    }
    flushSync();
    this.#pace.drew(changed ? performance.now() - began : undefined);
  }

  #moved() {
    this.#movedAt = performance.now();
    this.#frames++;
    this.#restTimer ??= setTimeout(() => this.#restOrWait(), REST);
  }

  #restOrWait() {
    const left = REST - (performance.now() - this.#movedAt);
    this.#restTimer = left > 0 ? setTimeout(() => this.#restOrWait(), left) : undefined;
    if (left > 0) return;
    this.#rest();
    this.#writeHash();
  }

  #rest() {
    this.#frames = 0;
    for (const state of this.chapterStates) state.rests++;
  }

  /** A reader who rests may load the page anew or send its address: it is written at once, unless one just was. */
  #writeHash() {
    clearTimeout(this.#hashTimer);
    const step = this.#elements.steps[this.currentStep];
    const hash = step && this.currentStep > 0 ? `#${step.id}` : '';
    if (hash === location.hash) return;
    const wait = this.#writtenAt + HASH_INTERVAL - performance.now();
    if (wait > 0 || document.readyState !== 'complete') {
      this.#hashTimer = setTimeout(() => this.#frames === 0 && this.#writeHash(), Math.max(wait, REST));
      return;
    }
    this.#writtenAt = performance.now();
    try {
      replaceAddress(location.pathname + location.search + hash);
    } catch {
      // The history cannot be written from a file or a sandboxed frame.
    }
  }
}
