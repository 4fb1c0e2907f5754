import { monthRange } from '../../ledger/month-range';
import type { Locale } from '../../ledger/figure';
import type { SceneFigure, StatisticRow } from '../../story/types';
import { statisticsIn } from '../_kit/drawn-statistics';
import { spanName } from './span-name';

type Figures = Readonly<Record<string, SceneFigure>>;

/** The province's investment since January: at some time before the half-year's end, and at its end. */
export function provinceIn(figures: Figures): [earlier: StatisticRow, whole: StatisticRow] {
  const [earlier, whole] = statisticsIn(figures);
  return [earlier!, whole!];
}

/** What the slabs are called by: those of the province, and the zone's. */
export function timesIn(figures: Figures, locale: Locale) {
  const nameOf = (period: string) => spanName(monthRange(period)!, locale);
  const [earlier, whole] = provinceIn(figures);
  return {
    earlier: nameOf(earlier.period),
    whole: nameOf(whole.period),
    zone: nameOf(figures['investment-growth']!.period!)
  };
}
