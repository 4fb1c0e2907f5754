/** The details of a test that only `npm run test:full` has time for. */
export const FULL = { tag: '@full' };

/** The same, unless the variant is the one that stands for all of them in `npm test`. */
export const unless = (representative: boolean) => (representative ? {} : FULL);
