import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'relief',
  steps: ['plan', 'leverage', 'price', 'funds', 'counter', 'errands'],
  labels: [
    'planned', 'jobs', 'costs', 'policy', 'split', 'reserve', 'line', 'floor', 'lowest', 'lowest-note', 'scale', 'funds-old', 'fund-new', 'funds-scale',
    'counter', 'before', 'gaps', 'last-paper', 'review', 'order', 'assistant', 'assistant-note', 'systems', 'lists', 'helps',
    'systems-names', 'lists-names', 'helps-names'
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
  ]
} as const satisfies SceneWords;
