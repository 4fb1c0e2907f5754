import { counts, series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';

const SHARES = [
  { id: 'prov-share', label: 'prov-name', ink: 'warm' },
  { id: 'six-share', label: 'six-name', ink: 'cold' },
  { id: 'city-share', label: 'plan-name', ink: 'warm-tint' }
] as const;

/** Per cent of the year's plan: all of it, and what would be done by mid-year. */
const WHOLE = 100;
const MID_YEAR = WHOLE / 2;

/** Shares of the year's plan; the gridline at half stands for mid-year. */
function shares(context: ChartContext, ids: readonly string[]): ChartSpec {
  const { labels } = context;
  const shown = SHARES.filter(({ id }) => ids.includes(id));
  return {
    kind: 'bar',
    title: `${labels['all-plan']!} = ${WHOLE}% · ${labels['mid-year']!} = ${MID_YEAR}%`,
    categories: shown.map(({ label }) => labels[label]!),
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
    gridEvery: MID_YEAR,
    max: WHOLE
  };
}

export const charts: SceneCharts = {
  plan: (context) => shares(context, ['city-share']),
  rest: (context) => shares(context, ['prov-share', 'six-share', 'city-share']),
  growth: (context) => {
    const { labels } = context;
    const name = (whose: string, until: string) => `${labels[whose]!}\n${labels[until]!}`;
    const rows = [
      { id: 'gd-fai-ytd-2020-q1', label: name('province', 'first-quarter'), ink: 'cold' },
      { id: 'gd-fai-ytd-2020-h1', label: name('province', 'half-year'), ink: 'line' },
      { id: 'investment-growth', label: name('zone', 'half-year'), ink: 'warm' }
    ] as const;
    return counts(context, labels.investment!, rows, { format: '+0.0"%";\u22120.0"%"' });
  }
};
