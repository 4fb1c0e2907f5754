import type { Ink } from '../../marks/marks';
import { counts, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';
import { NATIONAL, PROVINCIAL } from '../_kit/skyline';

function platforms(context: ChartContext, ids: readonly string[], title: string): ChartSpec {
  const inkOf = (id: string): Ink => (id === 'national-unlisted' ? 'line' : (NATIONAL as readonly string[]).includes(id) ? 'tower' : 'warm'); // prettier-ignore
  return counts(
    context,
    title,
    ids.map((id) => ({ id, label: context.labels[id]!, ink: inkOf(id) })),
    { lying: true }
  );
}

export const charts: SceneCharts = {
  national: (context) => platforms(context, NATIONAL, context.labels['group-national']!),
  provincial: (context) =>
    platforms(
      context,
      [...NATIONAL, ...PROVINCIAL],
      `${context.labels['group-national']!} · ${context.labels['group-provincial']!}`
    )
};
