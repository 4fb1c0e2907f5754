import type { SceneManifest } from '../_kit/scene';
import { DIFFICULTIES } from '../_kit/difficulties';

/** Months of the plot; January and February 2020 were published as one figure. */
const MONTHS = {
  before: ['2019-07', '2019-08', '2019-09', '2019-10', '2019-11', '2019-12'],
  climb: ['2020-03', '2020-04', '2020-05', '2020-06'],
  epilogue: ['2020-07', '2020-08', '2020-09', '2020-10', '2020-11', '2020-12']
} as const;

type Month = (typeof MONTHS)[keyof typeof MONTHS][number];
type MonthId = `gd-iva-${Month}` | `cn-iva-${Month}`;

const monthIds = Object.values(MONTHS)
  .flat()
  .flatMap((month): MonthId[] => [`gd-iva-${month}`, `cn-iva-${month}`]);

const CUMULATIVE = [
  'gd-iva-ytd-2020-01..02',
  'gd-iva-ytd-2020-01..03',
  'gd-iva-ytd-2020-01..04',
  'gd-iva-ytd-2020-01..05',
  'gd-iva-ytd-2020-01..06'
] as const;
/** Rates of the chart. */
const RATES = [...monthIds, 'cn-iva-2020-01..02', ...CUMULATIVE] as const;
const ZONE = ['firms-158', 'output', 'value-added', 'budget-revenue', 'investment-growth'] as const;
/** The figure that each strand's small line begins from; the strands are the chapters that follow. */
const STRANDS = {
  people: 'bus-people',
  money: 'relief-plan',
  projects: 'city-projects',
  ideas: 'filed',
  places: 'platforms'
} as const;

export const manifest = {
  id: 'recovery',
  steps: ['fall', 'stuck', 'climb', 'limits', 'zone', 'strands'],
  formerSteps: { shoulder: 'fall' },
  labels: [
    ...['title', 'year', 'china', 'province', 'jan-feb', 'wuhan-day', 'wuhan', 'order-day', 'order'],
    ...['not-zone', 'may', 'cumulative', 'cumulative-note', 'epilogue'],
    ...DIFFICULTIES,
    ...['output', 'value-added', 'revenue', 'investment', 'firms'],
    ...['people', 'money', 'projects', 'ideas', 'places'],
    ...['people-note', 'money-note', 'projects-note', 'ideas-note', 'places-note']
  ] as const,
  figures: [...RATES, 'difficulties', ...ZONE, ...Object.values(STRANDS)],
  named: { difficulties: DIFFICULTIES.length }
} as const satisfies SceneManifest;

export { CUMULATIVE, MONTHS, RATES, STRANDS };
