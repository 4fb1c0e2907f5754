import type { Ledger } from '../ledger/figure';
import type { ChartSpec, SceneCharts } from '../scenes/_kit/chart';
import type { Edition } from '../story/types';

/** Of the scenes that have any, by the file in their folder. */
const CHARTS = import.meta.glob<SceneCharts>('../scenes/*/charts.ts', { eager: true, import: 'charts' });

/** Every chart of an edition, by the step it stands on. */
export function chartsOf({ locale, chapters }: Edition, ledger: Ledger): Map<string, ChartSpec> {
  return new Map(
    chapters.flatMap(({ id: chapter, labels, figures, steps }) =>
      steps.flatMap(({ id, hash }): [string, ChartSpec][] => {
        const make = CHARTS[`../scenes/${chapter}/charts.ts`]?.[id];
        return make ? [[hash, make({ locale, labels, figures, ledger })]] : [];
      })
    )
  );
}
