import type { Ink } from '../../marks/marks';
import { counts, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';
import { NATIONAL, PROVINCIAL, type Kind } from '../_kit/skyline';

function inkOf(id: Kind): Ink {
  if (id === 'national-unlisted') return 'line';
  return (NATIONAL as readonly Kind[]).includes(id) ? 'tower' : 'warm';
}

const platforms = (context: ChartContext, ids: readonly Kind[], title: string): ChartSpec =>
  counts(
    context,
    title,
    ids.map((id) => ({ id, label: context.labels[id]!, ink: inkOf(id) })),
    { lying: true }
  );

export const charts: SceneCharts = {
  national: (context) => platforms(context, NATIONAL, context.labels['group-national']!),
  provincial: (context) =>
    platforms(
      context,
      [...NATIONAL, ...PROVINCIAL],
      `${context.labels['group-national']!} · ${context.labels['group-provincial']!}`
    )
};
