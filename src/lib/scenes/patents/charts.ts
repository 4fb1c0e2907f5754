import { counts, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';

/** Chinese labels that follow a number begin with its measure word, which has no place in a row’s name. */
const withoutMeasure = (label: string) => label.replace(/^[件家项]/, '');

const PATENTS = [
  { id: 'filed', ink: 'origin-applications' },
  { id: 'filed-inventions', ink: 'warm' },
  { id: 'granted', ink: 'origin-grants' },
  { id: 'granted-inventions', ink: 'warm' }
] as const;

const QUEUE = [
  { id: 'covid-approved', key: 'approved', ink: 'warm' },
  { id: 'hightech-applied', key: 'hightech', ink: 'cold' },
  { id: 'science-applied', key: 'science', ink: 'cold' },
  { id: 'ip-applied', key: 'ip', ink: 'cold' },
  { id: 'labs-applied', key: 'labs', ink: 'cold' },
  { id: 'prov-centres-intend', key: 'prov-centres', ink: 'cold-tint' },
  { id: 'city-centres-intend', key: 'city-centres', ink: 'cold-tint' }
] as const;

function granted(context: ChartContext): ChartSpec {
  const { labels } = context;
  const rows = PATENTS.map(({ id, ink }) => ({ id, ink, label: withoutMeasure(labels[id]!) }));
  return counts(context, labels.earlier!, rows);
}

function queue(context: ChartContext): ChartSpec {
  const { labels } = context;
  const rows = QUEUE.map(({ id, key, ink }) => ({ id, ink, label: withoutMeasure(labels[key]!) }));
  return counts(context, withoutMeasure(labels.approved!), rows, { lying: true });
}

export const charts: SceneCharts = { granted, queue };
