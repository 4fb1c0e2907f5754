import type { SceneStatistics } from '../../story/scene-manifest';
import { drawnRow, MONTHLY, NOTHING, PROVINCE, rateIn, together } from '../_kit/statistics';
import { RATE } from '../_kit/value-limits';

/** Where the buses go, as the column `region` has it. */
const FAR_PROVINCE = 'Hubei';

/** The rates of both provinces in the month of the buses. */
export const statistics: SceneStatistics = {
  draws({ rows, spanOf }) {
    const month = spanOf('buses')?.to;
    if (!month) return NOTHING;
    const rate = (region: string) =>
      drawnRow(rateIn(rows, region, month), { series: MONTHLY, region, span: { from: month, to: month } });
    return together(rate(FAR_PROVINCE), rate(PROVINCE));
  },
  limit: RATE
};
