import { series, type ChartContext, type ChartSpec, type SceneCharts } from '../_kit/chart';

/** Money in the language's own unit. */
const UNITS = { en: { yuan: 1e6, word: 'million yuan' }, zh: { yuan: 1e4, word: '万元' } } as const;

const LOTS = [
  { id: 'reserve', ink: 'warm' },
  { id: 'credit-line', ink: 'warm-tint' },
  { id: 'fund-new', ink: 'warm' },
  { id: 'funds-old', ink: 'cold' }
] as const;

function leverage({ locale, labels, ...context }: ChartContext): ChartSpec {
  const { yuan, word } = UNITS[locale];
  const names = [labels.reserve!, labels.line!, labels['fund-new']!, labels['funds-old']!];
  const ids = LOTS.map(({ id }) => id);
  return {
    kind: 'bar',
    lying: true,
    title: word,
    categories: names,
    series: [series({ locale, labels, ...context }, word, 'warm', ids, yuan)],
    inks: LOTS.map(({ ink }) => ink),
    format: '#,##0'
  };
}

export const charts: SceneCharts = { leverage };
