import type { SceneManifest } from '../_kit/scene';

export const manifest = {
  id: 'relief',
  steps: ['plan', 'leverage', 'price', 'funds', 'counter', 'errands'],
  labels: [
    'planned', 'jobs', 'costs', 'policy', 'split', 'reserve', 'line', 'floor', 'lowest', 'lowest-note', 'funds-old', 'funds-split', 'fund-new',
    'counter', 'before', 'gaps', 'handed-in', 'pledge', 'last-paper', 'review', 'order',
    'assistant', 'systems', 'one-to-one', 'key-projects', 'senior-talent', 'lists-and-help', 'lists', 'service-list', 'policy-list',
    'helps', 'settling', 'starting', 'talent-grants', 'welfare'
  ], // prettier-ignore
  figures: [
    'relief-plan',
    'relief-directions',
    'reserve',
    'credit-line',
    'loan-rate',
    'funds-old',
    'fund-new',
    'service-systems',
    'service-lists',
    'service-helps'
  ],
  named: { 'relief-directions': 3, 'service-systems': 4, 'service-lists': 2, 'service-helps': 4 }
} as const satisfies SceneManifest;
