import type { Ledger } from '../ledger/figure';
import type { ChartSpec, SceneCharts } from '../scenes/_kit/chart';
import { charts as patents } from '../scenes/patents/charts';
import { charts as platforms } from '../scenes/platforms/charts';
import { charts as projects } from '../scenes/projects/charts';
import { charts as recovery } from '../scenes/recovery/charts';
import { charts as relief } from '../scenes/relief/charts';
import type { Edition } from '../story/types';

const CHARTS: Readonly<Record<string, SceneCharts>> = { recovery, relief, projects, patents, platforms };

/** Every chart of an edition, by the step it stands on. */
export function chartsOf({ locale, chapters }: Edition, ledger: Ledger): Map<string, ChartSpec> {
  return new Map(
    chapters.flatMap(({ id: chapter, labels, figures, steps }) =>
      steps.flatMap(({ id, hash }): [string, ChartSpec][] => {
        const make = CHARTS[chapter]?.[id];
        return make ? [[hash, make({ locale, labels, figures, ledger })]] : [];
      })
    )
  );
}
