import type { SceneStatistics } from '../../story/scene-manifest';
import { drawnRow, MONTHLY, NOTHING, PROVINCE, rateIn, TOLD } from '../_kit/statistics';
import { RATE } from '../_kit/value-limits';

/** The province's rate with which the half-year begins. */
export const statistics: SceneStatistics = {
  draws({ rows, spanOf }) {
    const told = spanOf(TOLD);
    if (!told) return NOTHING;
    const first = { from: told.from, to: told.from };
    return drawnRow(rateIn(rows, PROVINCE, told.from), { series: MONTHLY, region: PROVINCE, span: first });
  },
  limit: RATE
};
