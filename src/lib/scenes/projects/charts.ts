import { counts, series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';
import type { Ink } from '../../marks/marks';
import { paceIn, paceInk } from './pace';
import { provinceIn, timesIn } from './province';

const SHARES = [
  { id: 'prov-share', label: 'prov-name' },
  { id: 'six-share', label: 'six-name' },
  { id: 'city-share', label: 'plan-name' }
] as const;

/** Per cent of the year's plan. */
const WHOLE = 100;

/** Shares of the year's plan; a gridline stands for an even pace. */
function shares(context: ChartContext, ids: readonly string[]): ChartSpec {
  const { labels, figures } = context;
  const shown = SHARES.filter(({ id }) => ids.includes(id));
  const pace = paceIn(figures);
  const even = pace * WHOLE;
  const highest = Math.max(WHOLE, ...shown.map(({ id }) => figures[id]!.value));
  const inkOf = (id: string): Ink => {
    const ink = paceInk(figures[id]!.value / WHOLE, pace);
    // Beside its parts the sum stands back.
    return id === 'city-share' && shown.length > 1 ? `${ink}-tint` : ink;
  };
  return {
    kind: 'bar',
    title: [
      `${labels['all-plan']!} = ${WHOLE}%`,
      ...(pace < 1 ? [`${labels['mid-year']!} = ${Math.round(even)}%`] : [])
    ].join(' · '),
    categories: shown.map(({ label }) => labels[label]!),
    series: [
      series(
        context,
        labels['all-plan']!,
        'warm',
        shown.map(({ id }) => id)
      )
    ],
    inks: shown.map(({ id }) => inkOf(id)),
    format: '0.#"%"',
    gridEvery: even,
    max: Math.ceil(highest / even) * even
  };
}

export const charts: SceneCharts = {
  plan: (context) => shares(context, ['city-share']),
  rest: (context) => shares(context, ['prov-share', 'six-share', 'city-share']),
  growth: (context) => {
    const { labels, figures } = context;
    const [earlier, whole] = provinceIn(figures);
    const times = timesIn(figures, context.locale);
    const name = (whose: string, until: string) => `${labels[whose]!}\n${until}`;
    const rows = [
      { id: earlier.id, label: name('province', times.earlier), ink: earlier.value < 0 ? 'cold' : 'line' },
      { id: whole.id, label: name('province', times.whole), ink: whole.value < 0 ? 'cold' : 'line' },
      {
        id: 'investment-growth',
        label: name('zone', times.zone),
        ink: figures['investment-growth']!.value < 0 ? 'cold' : 'warm'
      }
    ] as const;
    return counts(context, labels.investment!, rows, { format: '+0.0"%";\u22120.0"%"' });
  }
};
