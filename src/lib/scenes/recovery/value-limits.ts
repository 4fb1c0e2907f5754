import { CROWDS, limitsOf } from '../_kit/value-limits';
import { RATES } from './manifest';

/** Percent on a year earlier: no bar is deeper than all there was, and one of as much again is the tallest. */
export const limits = {
  ...limitsOf(RATES, { min: -100, max: 100 }),
  'firms-158': CROWDS['firms-158']
};
