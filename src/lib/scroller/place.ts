const key = () => `place ${location.pathname}${location.search}${location.hash}`;

/**
 * Keeps how far the page is scrolled, for when it is loaded anew or come back to: what the browser keeps is of no use
 * before the page is followed, for until then it is of another height.
 */
export function keepPlace() {
  try {
    sessionStorage.setItem(key(), String(scrollY));
  } catch {
    // Storage may be closed or full; then the browser's own place is taken.
  }
}

/** Where the page was left, px; undefined where nothing sensible was kept. */
export function keptPlace(): number | undefined {
  try {
    const place = Number(sessionStorage.getItem(key()) || undefined);
    return Number.isFinite(place) && place >= 0 ? place : undefined;
  } catch {
    return undefined;
  }
}
