import type { Limits } from '../_kit/value-limits';

/** What of its figures can be drawn. */
export const limits = {
  // Each is a loop of its own, and the loops lie one within another.
  'beijing-trips': { min: 1, max: 20 },
  'city-projects': { min: 1, max: 200 },
  'prov-projects': { min: 0, max: 'city-projects' },
  'six-projects': { min: 0, max: 'city-projects' },
  // Widths are shares of the whole plan, in yuan.
  'city-plan': { min: 1e4, max: 1e13 },
  'prov-plan': { min: 0, max: 'city-plan' },
  'six-plan': { min: 0, max: 'city-plan' },
  // Of much more than the plan its own line would be lost at the foot.
  'city-share': { min: 1, max: 300 },
  'prov-share': { min: 1, max: 300 },
  'six-share': { min: 0, max: 300 },
  'zhigu-blocks': { min: 1, max: 200 },
  // The plot of the blocks lies in a corner of the field.
  'area-multiple': { min: 4, max: 1000 },
  'leased-projects': { min: 0, max: 300 },
  // Nothing shrinks by more than all of it.
  'investment-growth': { min: -100, max: 1000 }
} satisfies Limits;
