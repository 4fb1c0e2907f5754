import { flushSync } from 'svelte';
import type { Locale } from '$lib/locales/locales';
import { loadAll } from '$lib/scenes/lazy';
import { figuresOf } from '$lib/story/figures-of';
import type { Paper } from './printed-steps';

/**
 * Whether the page is going to a printer or a PDF. What is printed is drawn before the browser lays its pages out; if
 * the code for it is not here yet, the page is printed as a reader without script has it.
 */
export class Printing {
  now = $state(false);
  /** Whether each step can be printed with a picture of its own. */
  ready = $state(false);
  #edition: () => { locale: Locale };
  #paper: () => Paper;
  #put: ((paper: Paper) => () => void) | undefined;
  #takeAway = () => {};
  /** Where the reader was before, px. */
  #offset = 0;

  /**
   * @param edition what is printed
   * @param paper asked when something is printed
   */
  constructor(edition: () => { locale: Locale }, paper: () => Paper) {
    this.#edition = edition;
    this.#paper = paper;
  }

  /**
   * Fetches what paper needs; the network may fail, then `ready` stays false.
   * @param pause what to wait for between one file and the next
   */
  async prepare(pause?: () => Promise<void>) {
    try {
      await loadAll(pause);
      const edition = this.#edition();
      const figures = await figuresOf(edition, edition.locale);
      const { putOnPaper } = await import('./printed-steps');
      this.#put = (paper) => putOnPaper(paper, figures);
      this.ready = true;
    } catch {
      // Asked again when the browser is online again, or something is printed.
    }
  }

  /** Starts listening. Returns what ends it. */
  follow(): () => void {
    const query = matchMedia('print');
    const begin = () => this.#begin();
    const end = () => this.#set(false);
    const change = () => (query.matches ? this.#begin() : this.#set(false));
    const again = () => void this.prepare();
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    query.addEventListener('change', change);
    addEventListener('online', again);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      query.removeEventListener('change', change);
      removeEventListener('online', again);
    };
  }

  #begin() {
    if (this.ready) this.#set(true);
    else this.prepare().then(() => this.#set(this.ready && matchMedia('print').matches));
  }

  #set(printing: boolean) {
    if (printing === this.now) return;
    if (printing) this.#offset = scrollY;
    flushSync(() => (this.now = printing));
    this.#takeAway();
    this.#takeAway = printing && this.#put ? this.#put(this.#paper()) : () => {};
    flushSync();
    // A page laid out for paper may be shorter, and the browser goes no further down than its end.
    if (!printing) scrollTo({ top: this.#offset, behavior: 'instant' });
  }
}
