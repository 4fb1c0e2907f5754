import { counts, series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';

const SHARES = [
  { id: 'prov-share', count: 'prov-projects', label: 'provincial-note', ink: 'warm' },
  { id: 'six-share', count: 'six-projects', label: 'rest-note', ink: 'cold' },
  { id: 'city-share', count: 'city-projects', label: 'plan-note', ink: 'warm-tint' }
] as const;

/** Shares of the year's plan; the gridline at half stands for mid-year. */
function shares(context: ChartContext, ids: readonly string[]): ChartSpec {
  const { labels } = context;
  const shown = SHARES.filter(({ id }) => ids.includes(id));
  return {
    kind: 'bar',
    title: `${labels['all-plan']!} = 100% · ${labels['mid-year']!} = 50%`,
    // Chinese has no spaces to break a long name at.
    categories: shown.map(({ label }) => labels[label]!.replaceAll('，', '，\n')),
    series: [
      series(
        context,
        labels['all-plan']!,
        'warm',
        shown.map(({ id }) => id)
      )
    ],
    inks: shown.length === 1 ? ['warm'] : shown.map(({ ink }) => ink),
    format: '0.#"%"',
    gridEvery: 50,
    max: 100
  };
}

export const charts: SceneCharts = {
  plan: (context) => shares(context, ['city-share']),
  provincial: (context) => shares(context, ['prov-share', 'city-share']),
  rest: (context) => shares(context, ['prov-share', 'six-share', 'city-share']),
  growth: (context) =>
    counts(
      context,
      context.labels.base!,
      [
        { id: 'investment-growth', label: context.labels.zone!, ink: 'warm' },
        { id: 'gd-fai-ytd-2020-h1', label: context.labels.province!, ink: 'line' }
      ],
      { format: '+0.0"%"' }
    )
};
