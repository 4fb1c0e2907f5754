import { series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';

/** Money in the language's own unit. */
function money(context: ChartContext, ids: readonly [string, string], names: readonly [string, string], unit: { en: [number, string]; zh: [number, string] }): ChartSpec {
  const [divisor, word] = unit[context.locale];
  return {
    kind: 'bar',
    title: word,
    categories: names,
    series: [series(context, word, 'warm', ids, divisor)],
    inks: ['cold', 'warm'],
    format: divisor === 1e8 ? '0.00' : '#,##0'
  };
} // prettier-ignore

export const charts: SceneCharts = {
  leverage: (context) =>
    money(context, ['reserve', 'credit-line'], [context.labels.reserve!, context.labels.line!], {
      en: [1e6, 'million yuan'],
      zh: [1e4, '万元']
    }),
  funds: (context) =>
    money(context, ['funds-old', 'fund-new'], [context.labels['funds-old']!, context.labels['fund-new']!], {
      en: [1e6, 'million yuan'],
      zh: [1e8, '亿元']
    })
};
