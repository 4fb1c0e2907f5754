import { RATE_FORMAT, series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';
import { monthName } from '../_kit/months';
import { monthsOf, monthsUpTo, toDateOf, type Month, type Part } from './months';

/** What months are called on the axis: those that were published as one figure have a name of their own. */
const namesOf = (months: readonly Month[], { figures, labels, locale }: ChartContext) => {
  const { slab } = monthsOf(figures);
  return months.map((month) => (month === slab ? labels['jan-feb']! : monthName(month.month, locale)));
};

/** Guangdong and China by month, as far as the step has come. */
function months(context: ChartContext, upTo: Part): ChartSpec {
  const { labels, figures } = context;
  const shown = monthsUpTo(monthsOf(figures), upTo);
  const guangdong = shown.map(({ province }) => province.id);
  const china = shown.map(({ country }) => country.id);
  return {
    kind: 'bar',
    title: labels.title!,
    caveat: labels['not-zone']!,
    categories: namesOf(shown, context),
    series: [
      { ...series(context, labels.province!, 'warm', guangdong), belowZero: 'cold' },
      series(context, labels.china!, 'line', china)
    ],
    format: RATE_FORMAT
  };
}

function cumulative(context: ChartContext): ChartSpec {
  const { labels, figures } = context;
  const { slab, climb } = monthsOf(figures);
  return {
    kind: 'line',
    title: labels['cumulative-note']!,
    caveat: labels['not-zone']!,
    categories: namesOf([slab, ...climb], context),
    series: [
      series(
        context,
        labels.province!,
        'cold',
        toDateOf({ slab, climb }).map(({ id }) => id)
      )
    ],
    format: RATE_FORMAT
  };
}

export const charts: SceneCharts = {
  fall: (context) => months(context, 'slab'),
  climb: (context) => months(context, 'climb'),
  limits: cumulative
};
