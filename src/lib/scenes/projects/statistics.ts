import { monthRange, yearOf, type MonthSpan } from '../../ledger/month-range';
import type { SceneStatistics } from '../../story/scene-manifest';
import type { StatisticRow } from '../../story/types';
import { drawnRow, NOTHING, PROVINCE, together } from '../_kit/statistics';

/** Fixed-asset investment since January, on a year earlier. */
const INVESTMENT = 'fixed_asset_investment_yoy_cumulative';

const spanOf = (row: StatisticRow | undefined) => row && monthRange(row.period);

/** The province's rate to the end of the half-year that the zone's is of, and the last before it in the same year. */
export const statistics: SceneStatistics = {
  draws({ rows, spanOf: ofFigure }) {
    const to = ofFigure('investment-growth')?.to;
    if (!to) return NOTHING;
    const january = `${yearOf(to)}-01`;
    const sums = rows.filter(({ series, region }) => series === INVESTMENT && region === PROVINCE);
    const since = (end: (span: MonthSpan) => boolean) =>
      sums.filter((row) => {
        const span = spanOf(row);
        return span?.from === january && end(span);
      });
    const [whole] = since((span) => span.to === to);
    const earlier = since((span) => span.to < to).reduce<StatisticRow | undefined>(
      (latest, row) => (latest && spanOf(latest)!.to > spanOf(row)!.to ? latest : row),
      undefined
    );
    const wanted = (span: MonthSpan) => ({ series: INVESTMENT, region: PROVINCE, span });
    return together(
      drawnRow(earlier, wanted({ from: january, to: `${january.slice(0, -1)}3` })),
      drawnRow(whole, wanted({ from: january, to }))
    );
  },
  limit: { min: -100, max: 1000 }
};
