import { replaceState } from '$app/navigation';
import { BESIDE } from '$lib/stage/sizes';
import scrollama from 'scrollama';
import {
  arrivalOf,
  MILESTONES,
  positionAt,
  scrollOf,
  type Position,
  type StepBox,
  type Viewport
} from './position';
import { Veils, type VeiledChapter } from './veils';

/** What the page has in it, in order. */
export interface ReaderElements {
  steps: HTMLElement[];
  chapters: VeiledChapter[];
  /** The bar over everything. */
  bar: HTMLElement | null;
}

/** Safari refuses more than 100 changes of the address in 30 s. */
const HASH_INTERVAL = 1000;

/**
 * Where the reader is. scrollama says that a step came or went; what is drawn is computed from the steps' places,
 * once a frame, and only while something moves.
 */
export class Reader {
  position = $state<Position>({ index: 0, progress: 0 });
  /** The chapter whose ground the reader sees most of. */
  shownChapter = $state(0);
  /** The step that scrollama saw last: the menu's current place and the address. */
  currentStep = $state(0);

  #elements: ReaderElements = { steps: [], chapters: [], bar: null };
  #veils = new Veils([], null);
  #boxes: StepBox[] = [];
  #chapterTops: number[] = [];
  /** Whether a step's words are taller than the room they have: then they pass by instead of staying. */
  #tall: boolean[] = [];
  #viewport: Viewport = { height: 0, milestones: MILESTONES.portrait };
  #beside = false;
  #reduced = false;
  #frame = 0;
  #written = '';
  #hashTimer: ReturnType<typeof setTimeout> | undefined;
  #scroller = scrollama();

  /** Starts following the scroll; again after steps came or went, at the reader's own step. Returns what ends it. */
  follow(elements: ReaderElements): () => void {
    const kept = this.#elements.steps[this.position.index]?.id;
    this.#elements = elements;
    this.#veils = new Veils(elements.chapters, elements.bar);
    const besideQuery = matchMedia(BESIDE);
    const reducedQuery = matchMedia('(prefers-reduced-motion: reduce)');
    const requery = () => {
      this.#beside = besideQuery.matches;
      this.#reduced = reducedQuery.matches;
      this.#measure();
      this.#request();
    };
    this.#beside = besideQuery.matches;
    this.#reduced = reducedQuery.matches;
    this.#measure();
    if (kept === undefined) this.#landOnHash();
    else this.#stayAt(kept);
    this.#draw();

    this.#scroller.setup({ step: elements.steps, offset: 0.6 }).onStepEnter(({ index }) => {
      this.currentStep = index;
      this.#writeHash();
      this.#request();
    });
    const request = () => this.#request();
    const observer = new ResizeObserver(() => this.#resized());
    observer.observe(document.documentElement);
    for (const step of elements.steps) observer.observe(step);
    addEventListener('scroll', request, { passive: true });
    besideQuery.addEventListener('change', requery);
    reducedQuery.addEventListener('change', requery);
    return () => {
      observer.disconnect();
      this.#scroller.destroy();
      removeEventListener('scroll', request);
      besideQuery.removeEventListener('change', requery);
      reducedQuery.removeEventListener('change', requery);
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#hashTimer);
    };
  }

  #measure() {
    const { steps, chapters } = this.#elements;
    const offset = scrollY;
    // The ground of the first chapter is exactly one small screen high, whatever the address bar does.
    const height = chapters[0]?.ground.clientHeight ?? innerHeight;
    this.#viewport = { height, milestones: this.#beside ? MILESTONES.landscape : MILESTONES.portrait };
    this.#tall = steps.map(
      (step) => (step.firstElementChild?.clientHeight ?? 0) > height * this.#viewport.milestones.room
    );
    for (const [index, step] of steps.entries()) step.classList.toggle('tall', this.#tall[index]);
    this.#boxes = steps.map((step, index) => {
      const { top, height } = step.getBoundingClientRect();
      const own = Number(step.dataset.hold ?? 0);
      return {
        top: top + offset,
        height,
        hold: this.#tall[index] ? 0 : this.#viewport.milestones.hold + own
      };
    });
    this.#chapterTops = chapters.map(({ section }) => section.getBoundingClientRect().top + offset);
  }

  /** Keeps the reader's step when the page is laid out anew. */
  #resized() {
    const before = this.position;
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
    this.#request();
  }

  #landOnHash() {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const index = this.#elements.steps.findIndex(({ id }) => `#${id}` === location.hash);
    if (index > 0 && navigation?.type !== 'reload' && navigation?.type !== 'back_forward')
      scrollTo({ top: scrollOf(this.#boxes, { index, progress: 1 }, this.#viewport), behavior: 'instant' });
  }

  #stayAt(hash: string) {
    const index = this.#elements.steps.findIndex(({ id }) => id === hash);
    const place = { index, progress: this.position.progress };
    if (index > 0) scrollTo({ top: scrollOf(this.#boxes, place, this.#viewport), behavior: 'instant' });
  }

  #request() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    const y = scrollY;
    const { index, progress } = positionAt(this.#boxes, y, this.#viewport);
    const still = index > 0 && progress < arrivalOf(this.#boxes[index]!, this.#viewport);
    const snapped = this.#reduced ? (still ? 0 : 1) : progress;
    if (index !== this.position.index || snapped !== this.position.progress)
      this.position = { index, progress: snapped };

    this.shownChapter = this.#veils.paint({
      scrollY: y,
      height: this.#viewport.height,
      beside: this.#beside,
      reduced: this.#reduced,
      chapterTops: this.#chapterTops,
      boxes: this.#boxes,
      tall: this.#tall
    });
  }

  #writeHash() {
    if (this.#hashTimer) return;
    this.#hashTimer = setTimeout(() => {
      this.#hashTimer = undefined;
      const step = this.#elements.steps[this.currentStep];
      const hash = step && this.currentStep > 0 ? `#${step.id}` : '';
      if (document.readyState !== 'complete' || hash === this.#written || hash === location.hash) return;
      this.#written = hash;
      try {
        replaceState(location.pathname + location.search + hash, {});
      } catch {
        // A file or a locked-down frame has no history to write to; reading goes on.
      }
    }, HASH_INTERVAL);
  }
}
