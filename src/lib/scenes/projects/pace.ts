import { monthRange, yearGone } from '../../ledger/month-range';
import type { SceneFigure } from '../../story/types';

/** What an even pace would have done of the year's plan when the figures were counted, 0 to 1. */
export const paceIn = (figures: Readonly<Record<string, SceneFigure>>): number =>
  yearGone(monthRange(figures['city-share']!.period!)!);

/** A part that keeps up is warm, one that is behind cold. */
export const paceInk = (share: number, pace: number): 'warm' | 'cold' => (share < pace ? 'cold' : 'warm');
