/**
 * The first whole number from `from` on that will do; `last` where none before it does. So a search in a picture ends,
 * whatever the figures are.
 */
export function firstFrom(from: number, last: number, fits: (tried: number) => boolean): number {
  for (let tried = from; tried < last; tried++) if (fits(tried)) return tried;
  return Math.max(from, last);
}

/** The whole number from `from` to `to` that is worth most; the lowest of equals. */
export function bestFrom(from: number, to: number, worth: (tried: number) => number): number {
  let best = from;
  for (let tried = from + 1; tried <= to; tried++) if (worth(tried) > worth(best)) best = tried;
  return best;
}
