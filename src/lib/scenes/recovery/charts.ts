import { monthRange } from '../../ledger/month-range';
import type { StatisticRow } from '../../story/types';
import { RATE_FORMAT, series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';
import { monthName } from '../_kit/months';
import { columnName, datedColumnName } from './month-names';
import { monthsOf, monthsUpTo, type Month, type Part } from './months';

/** What months are called on the axis: the half-year's first has its year. */
const namesOf = (months: readonly Month[], { figures, locale }: ChartContext) => {
  const { slab } = monthsOf(figures);
  return months.map(({ month, span }) =>
    month === slab.month ? datedColumnName(span, locale) : columnName(span, locale)
  );
};

/** What the end of the months since January is called. */
function endNamed(row: StatisticRow, context: ChartContext): string {
  const { slab, climb } = monthsOf(context.figures);
  const { to } = monthRange(row.period)!;
  const column = [slab, ...climb].find(({ month }) => month === to);
  return column ? namesOf([column], context)[0]! : monthName(to, context.locale);
}

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
  const { toDate } = monthsOf(figures);
  return {
    kind: 'line',
    title: labels['cumulative-note']!,
    caveat: labels['not-zone']!,
    categories: toDate.map(({ row }) => endNamed(row, context)),
    series: [
      series(
        context,
        labels.province!,
        'cold',
        toDate.map(({ row }) => row.id)
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
