/** How many rules a sheet has; a browser may keep the failed sheet closed. */
function rulesIn(sheet: CSSStyleSheet | null): number {
  try {
    return sheet?.cssRules.length ?? 0;
  } catch {
    return 0;
  }
}

/**
 * Whether every style sheet has arrived: browsers leave an empty one where the network failed. Without one nothing has
 * the size that pictures are made for, and the page is read best as the server wrote it.
 */
export const stylesCame = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
    ({ sheet }) => rulesIn(sheet) > 0
  );
