/**
 * Runs in the page: the scroll offset at which a share of a step's change is done, as src/lib/scroll/position.ts has it.
 * @param {[hash: string, share: number]} place share 0 where the change begins, 1 where it is complete
 */
export function stepOffset([hash, share]) {
  const step = /** @type {HTMLElement} */ (document.getElementById(hash));
  const height = /** @type {HTMLElement} */ (document.querySelector('.chapter:not(.far) .ground'))
    .clientHeight;
  const beside = matchMedia(
    '(min-width: 40em) and (min-aspect-ratio: 11/10), (min-width: 540px) and (max-height: 480px) and (min-aspect-ratio: 4/3)'
  ).matches;
  const { enter, rest, common } = beside
    ? { enter: 0.95, rest: 0.2, common: 0 }
    : { enter: 0.98, rest: 0.71, common: 0.3 };
  if (step.closest('.cover')) return height * (enter - rest) * share;
  const hold = step.classList.contains('tall') ? 0 : common + Number(step.dataset.hold ?? 0);
  const top = step.getBoundingClientRect().top + scrollY;
  const start = top - height * enter;
  const end = top - height * (rest - hold);
  // A little beyond, so that rounding never leaves a picture a hair short of done.
  return Math.ceil(share >= 1 ? end + height * 0.01 : start + (end - start) * share);
}
