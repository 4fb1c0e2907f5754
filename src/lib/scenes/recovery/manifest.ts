import type { SceneManifest } from '../_kit/scene';
import { DIFFICULTIES } from '../_kit/difficulties';

/** Days that are marked on the slab. */
const DAYS = ['wuhan-closed', 'order-day', 'order-until'] as const;
const DAY_LABELS = ['wuhan-day', 'wuhan', 'order-day', 'order'] as const;
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
    ...['title', 'china', 'province', 'not-zone', 'dip', 'cumulative', 'cumulative-note'],
    ...DAY_LABELS,
    ...DIFFICULTIES,
    ...['output', 'value-added', 'revenue', 'investment', 'firms'],
    ...['people', 'money', 'projects', 'ideas', 'places'],
    ...['people-note', 'money-note', 'projects-note', 'ideas-note', 'places-note']
  ] as const,
  // Another half-year may have no such days, and no month that fell back.
  optional: ['dip', ...DAY_LABELS],
  withLabel: { 'wuhan-closed': 'wuhan', 'order-day': 'order', 'order-until': 'order' },
  figures: [...DAYS, 'difficulties', ...ZONE, ...Object.values(STRANDS)],
  dated: ['output'],
  told: 'output',
  named: { difficulties: DIFFICULTIES.length }
} as const satisfies SceneManifest;

export { STRANDS };
