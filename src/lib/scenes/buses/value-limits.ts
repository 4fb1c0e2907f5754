import { CROWDS } from '../_kit/value-limits';
import type { Limits } from '../_kit/value-limits';

/** What of its figures can be drawn. */
export const limits = {
  'jinlu-hubei': { min: 1, max: 6000 },
  'jinlu-share': { min: 0.1, max: 100 },
  'jinlu-staff': { min: 'jinlu-hubei', max: 6000 },
  'bus-people': CROWDS['bus-people'],
  buses: { min: 1, max: 100 },
  // A bus of more would be longer than the yard.
  'people-per-bus': { min: 0, max: 150 },
  'bus-firms': { min: 1, max: 1000 },
  'firms-158': CROWDS['firms-158'],
  'restart-rate': { min: 0, max: 100 }
} satisfies Limits;
