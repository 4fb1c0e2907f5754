import { getContext, setContext } from 'svelte';

const KEY = Symbol('where figures are listed');

/** Says where the list of figures is, on a page that has none of its own; it opens beside the page. */
export const figuresAt = (address: (id: string) => string) => setContext(KEY, address);
export const figureAddress = (): ((id: string) => string) | undefined => getContext(KEY);
