import { counts, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';

function patents(context: ChartContext, granted: boolean): ChartSpec {
  const { labels, locale } = context;
  const inventions = (label: string) => (locale === 'zh' ? label.replace(/^件/, '') : label);
  const rows = [
    { id: 'filed', label: inventions(labels.filed!), ink: 'origin-applications' },
    { id: 'filed-inventions', label: inventions(labels['filed-inventions']!), ink: 'warm' },
    { id: 'granted', label: inventions(labels.granted!), ink: 'origin-grants' },
    { id: 'granted-inventions', label: inventions(labels['granted-inventions']!), ink: 'warm' }
  ] as const;
  return counts(
    context,
    granted ? labels['not-rate']! : inventions(labels.filed!),
    granted ? rows : rows.slice(0, 2)
  );
}

const QUEUE = [
  { state: 'approved', ids: [['covid-approved', 'covid']], ink: 'warm' },
  { state: 'applied', ids: [['science-applied', 'science'], ['hightech-applied', 'hightech'], ['ip-applied', 'ip'], ['labs-applied', 'labs']], ink: 'cold' },
  { state: 'intend', ids: [['prov-centres-intend', 'prov-centres'], ['city-centres-intend', 'city-centres']], ink: 'cold-tint' }
] as const; // prettier-ignore

function queue(context: ChartContext): ChartSpec {
  const { labels, locale } = context;
  const colon = locale === 'zh' ? '：' : ': ';
  const rows = QUEUE.flatMap(({ state, ids, ink }) =>
    ids.map(([id, label]) => ({ id, label: `${labels[state]!}${colon}${labels[label]!}`, ink }))
  );
  return counts(context, QUEUE.map(({ state }) => labels[state]!).reverse().join(' → '), rows, { lying: true }); // prettier-ignore
}

export const charts: SceneCharts = {
  filed: (context) => patents(context, false),
  granted: (context) => patents(context, true),
  queue
};
