import { CROWDS, limitsOf } from '../_kit/value-limits';
import { RATES } from './manifest';

/** Percent on a year earlier: no bar is deeper than all there was, and one of as much again is the tallest. */
export const limits = {
  ...limitsOf(RATES, { min: -100, max: 100 }),
  'firms-158': CROWDS['firms-158'],
  /** Slabs of one scale, on which the output is as long as the plot. */
  'value-added': { min: 0, max: 'output' },
  'budget-revenue': { min: 0, max: 'output' },
  /** Percent on a year earlier, beside the year before as a hundred. */
  'investment-growth': { min: -100, max: 1000 }
};
