/** Elements that hold what only the server writes, by the name in their `data-prerendered`. */
const parts = new Map<string, Element>();
/** The style sheets that the page came with, in order. */
let sheets: Element[] = [];

/**
 * To be called before hydration. Where a translator, an extension or a proxy changed the page before its scripts came,
 * hydration finds other nodes than the server wrote: Svelte then empties the page and renders it anew, without what no
 * component renders. That is remembered here for `takePrerendered`, and all there was for when rendering fails, too.
 * @param app the element that is hydrated
 */
export function keepPrerendered(app: Element) {
  for (const part of app.querySelectorAll<HTMLElement>('[data-prerendered]'))
    parts.set(part.dataset.prerendered!, part);
  sheets = [...document.head.querySelectorAll('style, link[rel=stylesheet]')];
  const nodes = [...app.childNodes];
  const restore = () => {
    if (app.firstElementChild) return;
    app.replaceChildren(...nodes);
    restoreSheets();
  };
  addEventListener('error', restore);
  addEventListener('unhandledrejection', restore);
}

/**
 * To be called by what is rendered first: where Svelte gives up the nodes of its own in the head, it takes away what
 * follows them.
 */
export function restoreSheets() {
  for (const sheet of sheets) if (!sheet.isConnected) document.head.append(sheet);
}

/** An attachment that fills an element which hydration could not keep with what the server wrote into it. */
export function takePrerendered(element: HTMLElement) {
  const name = element.dataset.prerendered!;
  const kept = parts.get(name);
  parts.delete(name);
  if (kept && kept !== element) element.append(...kept.childNodes);
}
