import { flushSync, mount, unmount } from 'svelte';
import type { SceneEdition } from '$lib/scenes/kit/scene';
import { loadAll } from '$lib/scenes/lazy';
import type { PrintedFigure } from '$lib/story/types';
import PrintedStep from './PrintedStep.svelte';

/** A step that is printed with its picture and figures, and the element its words are in. */
export interface StepToPrint {
  element: HTMLElement;
  chapter: string;
  step: string;
  edition: SceneEdition;
  figures: readonly PrintedFigure[];
}

/**
 * Whether the page is going to a printer or a PDF. What is printed is drawn before the browser lays its pages out; if a
 * scene's code is not here yet, the page is printed as a reader without script has it.
 */
export class Printing {
  now = $state(false);
  /** Whether each step can be printed with a picture of its own. */
  ready = $state(false);
  #addresses = new WeakMap<Element, string>();
  #steps: () => StepToPrint[];
  #printed: Record<string, never>[] = [];

  /** @param steps asked when something is printed */
  constructor(steps: () => StepToPrint[]) {
    this.#steps = steps;
  }

  /** Fetches what paper needs; the network may fail, then `ready` stays false. */
  async prepare() {
    await loadAll().then(
      () => (this.ready = true),
      () => {}
    );
  }

  /** Starts listening. Returns what ends it. */
  follow(): () => void {
    const query = matchMedia('print');
    const begin = () => this.#begin();
    const end = () => this.#set(false);
    const change = () => (query.matches ? this.#begin() : this.#set(false));
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    query.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      query.removeEventListener('change', change);
    };
  }

  #begin() {
    if (this.ready) this.#set(true);
    else this.prepare().then(() => this.#set(matchMedia('print').matches));
  }

  #set(printing: boolean) {
    if (printing === this.now) return;
    flushSync(() => (this.now = printing));
    for (const printed of this.#printed) void unmount(printed);
    this.#printed = printing
      ? this.#steps().map(({ element, ...props }) => mount(PrintedStep, { target: element, props }))
      : [];
    flushSync();
    // On paper a figure's row is in the list at the end.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.words a[data-figure]')) {
      if (printing) this.#addresses.set(link, link.getAttribute('href')!);
      link.setAttribute('href', printing ? `#figure-${link.dataset.figure}` : this.#addresses.get(link)!);
    }
  }
}
