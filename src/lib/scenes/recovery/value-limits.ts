import { CROWDS } from '../_kit/value-limits';

export const limits = {
  'firms-158': CROWDS['firms-158'],
  /** Slabs of one scale, on which the output is as long as the plot. */
  'value-added': { min: 0, max: 'output' },
  'budget-revenue': { min: 0, max: 'output' },
  /** Percent on a year earlier, beside the year before as a hundred. */
  'investment-growth': { min: -100, max: 1000 }
};
