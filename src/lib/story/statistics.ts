import { problem, problemAt, type Problem } from '../ledger/content-error';
import type { Ledger } from '../ledger/figure';
import { inMonths, monthSpan } from '../ledger/month-span';
import { statisticOf } from './printed-figure';
import { monthsOf } from './scene-period';
import type { CheckedScene, DrawnStatistics, SceneStatistics } from './scene-manifest';
import type { StatisticRow } from './types';

/** Every row of public statistics, in the order of the table. */
export const statisticRows = (ledger: Ledger): StatisticRow[] =>
  [...ledger.values()].flatMap((figure) => {
    const statistic = statisticOf(figure);
    if (!statistic) return [];
    // In months, as scenes are told them.
    const period = monthsOf(statistic.period) ?? statistic.period;
    return [{ id: figure.id, value: figure.number, ...statistic, period }];
  });

const NONE: DrawnStatistics = { rows: [], wanted: [] };

/** The statistics that a scene draws of a ledger. */
export const drawnStatistics = (statistics: SceneStatistics | undefined, ledger: Ledger): DrawnStatistics =>
  statistics?.draws({
    rows: statisticRows(ledger),
    spanOf: (id) => monthSpan(ledger.get(id)?.period ?? '')
  }) ?? NONE;

/**
 * Reports statistics that a scene draws and no row has, and rows that it cannot draw beside one another.
 * @param contextFile where a row that is wanting belongs
 */
export function checkStatistics(
  ledger: Ledger,
  scenes: readonly CheckedScene[],
  contextFile: string,
  damaged: ReadonlySet<string>,
  problems: Problem[]
) {
  const rows = statisticRows(ledger);
  for (const { id: scene, dated = [], statistics, unpaired } of scenes) {
    for (const id of dated) {
      const figure = ledger.get(id);
      if (!figure || monthSpan(figure.period)) continue;
      problems.push(problem(figure.file, figure.line, 'monthsUnknown', id, figure.period, scene));
    }
    // A row that could not be read may be the one that is wanting: it is reported where it stands.
    if (damaged.size > 0) continue;
    const { wanted } = drawnStatistics(statistics, ledger);
    for (const { series, region, span } of wanted)
      problems.push(problem(contextFile, 1, 'statisticMissing', scene, series, region, inMonths(span)));
    for (const [id, faultOf] of unpaired?.(rows) ?? []) {
      const { file, line, period } = ledger.get(id)!;
      problems.push(problemAt(file, line, faultOf(period)));
    }
  }
}
