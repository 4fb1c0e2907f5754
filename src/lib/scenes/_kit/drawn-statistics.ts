import type { SceneFigure, StatisticRow } from '../../story/types';
import { oncePerObject } from '../../util/memoize';

type Figures = Readonly<Record<string, SceneFigure>>;

/** The public statistics among a chapter's figures, first those that its scene asked for, in the order it asked. */
export const statisticsIn = oncePerObject((figures: Figures): StatisticRow[] =>
  Object.entries(figures).flatMap(([id, { value, statistic }]) =>
    statistic ? [{ id, value, ...statistic }] : []
  )
);
