import { flushSync } from 'svelte';

/** Whether the page is going to a printer or a PDF. What is printed is drawn before the browser lays its pages out. */
export class Printing {
  now = $state(false);

  /** Starts listening. Returns what ends it. */
  follow(): () => void {
    const query = matchMedia('print');
    const begin = () => this.#set(true);
    const end = () => this.#set(false);
    const change = () => this.#set(query.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    query.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      query.removeEventListener('change', change);
    };
  }

  #set(printing: boolean) {
    if (printing === this.now) return;
    flushSync(() => (this.now = printing));
  }
}
