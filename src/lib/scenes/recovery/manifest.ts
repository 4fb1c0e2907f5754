import type { SceneManifest } from '../_kit/scene';
import { DIFFICULTIES } from '../_kit/difficulties';

/** The plot's rows, in any order: each says itself of which months and whose it is. */
const RATES = [
  ...['gd-iva-2019-07', 'gd-iva-2019-08', 'gd-iva-2019-09', 'gd-iva-2019-10'],
  ...['gd-iva-2019-11', 'gd-iva-2019-12', 'gd-iva-2020-03', 'gd-iva-2020-04'],
  ...['gd-iva-2020-05', 'gd-iva-2020-06', 'gd-iva-2020-07', 'gd-iva-2020-08'],
  ...['gd-iva-2020-09', 'gd-iva-2020-10', 'gd-iva-2020-11', 'gd-iva-2020-12'],
  ...['cn-iva-2020-01..02', 'cn-iva-2019-07', 'cn-iva-2019-08', 'cn-iva-2019-09'],
  ...['cn-iva-2019-10', 'cn-iva-2019-11', 'cn-iva-2019-12', 'cn-iva-2020-03'],
  ...['cn-iva-2020-04', 'cn-iva-2020-05', 'cn-iva-2020-06', 'cn-iva-2020-07'],
  ...['cn-iva-2020-08', 'cn-iva-2020-09', 'cn-iva-2020-10', 'cn-iva-2020-11'],
  ...['cn-iva-2020-12'],
  ...['gd-iva-ytd-2020-01..02', 'gd-iva-ytd-2020-01..03', 'gd-iva-ytd-2020-01..04', 'gd-iva-ytd-2020-01..05'],
  ...['gd-iva-ytd-2020-01..06']
] as const;
/** Days that are marked on the slab. */
const DAYS = ['wuhan-closed', 'order-day', 'order-until'] as const;
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
  figures: [...RATES, ...DAYS, 'difficulties', ...ZONE, ...Object.values(STRANDS)],
  named: { difficulties: DIFFICULTIES.length }
} as const satisfies SceneManifest;

export { RATES, STRANDS };
