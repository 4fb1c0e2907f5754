import type { Limits } from '../_kit/value-limits';

/** What of its figures can be drawn. */
export const limits = {
  // As many squares of the reserve are drawn.
  'credit-multiple': { min: 1, max: 100 },
  'loan-rate': { min: 0, max: 100 },
  // Squares of one scale, in yuan: the smaller is drawn against the larger.
  'funds-old': { min: 0, max: 1e13 },
  'fund-new': { min: 0, max: 1e13 }
} satisfies Limits;
