import { monthsUpTo, JAN_FEB, type Part } from '../../story/monthly';
import { RATE_FORMAT, series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';
import { monthName } from '../_kit/months';
import { CUMULATIVE } from './manifest';

/** Guangdong and China by month, as far as the step has come. */
function months(context: ChartContext, upTo: Part): ChartSpec {
  const { labels, locale } = context;
  const parts = monthsUpTo(upTo).map(({ period, ...ids }) => ({
    name: period === JAN_FEB ? labels['jan-feb']! : monthName(period, locale),
    ...ids
  }));
  const guangdong = parts.map((part) => part.guangdong);
  const china = parts.map((part) => part.china);
  return {
    kind: 'bar',
    title: labels.title!,
    caveat: labels['not-zone']!,
    categories: parts.map(({ name }) => name),
    series: [
      { ...series(context, labels.province!, 'warm', guangdong), belowZero: 'cold' },
      series(context, labels.china!, 'line', china)
    ],
    format: RATE_FORMAT
  };
}

function cumulative(context: ChartContext): ChartSpec {
  const { labels, locale } = context;
  return {
    kind: 'line',
    title: labels['cumulative-note']!,
    caveat: labels['not-zone']!,
    categories: CUMULATIVE.map((id) => {
      const last = `2020-${id.slice(-2)}`;
      return id.endsWith('01..02') ? labels['jan-feb']! : monthName(last, locale);
    }),
    series: [series(context, labels.province!, 'cold', CUMULATIVE)],
    format: RATE_FORMAT
  };
}

export const charts: SceneCharts = {
  fall: (context) => months(context, 'jan-feb'),
  climb: (context) => months(context, 'climb'),
  limits: cumulative
};
