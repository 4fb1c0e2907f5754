import type { Limits } from '../_kit/value-limits';

/** What of its figures can be drawn. */
export const limits = {
  // A square is as much money as the reserve, in yuan, and as many of them are drawn as the credit is.
  reserve: { min: 1e6, max: 1e8 },
  'credit-multiple': { min: 1, max: 100 },
  // Squares of one scale, in yuan.
  'relief-plan': { min: 0, max: 1e13 },
  'funds-old': { min: 0, max: 1e13 },
  'fund-new': { min: 0, max: 1e13 }
} satisfies Limits;
