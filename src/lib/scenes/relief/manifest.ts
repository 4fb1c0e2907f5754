import type { SceneManifest } from '../_kit/scene';

const PLAQUE = ['window', 'caption', 'caption-note'] as const;
const COUNTER = ['counter', 'before', 'before-note', 'gaps', 'gaps-note'] as const;
const GEAR = [
  'same-day',
  'wosen',
  'wosen-line',
  'kingfa',
  'kingfa-line',
  'tencent',
  'tencent-papers'
] as const;
const ERRANDS = [
  'assistants',
  'equipment',
  'repairs',
  'hands',
  'certificates',
  'recruiting',
  'systems',
  'lists',
  'helps'
] as const;
const PLAN = ['planned', 'square', 'jobs', 'costs', 'policy'] as const;
const LEVERAGE = ['cash', 'loan', 'reserve', 'line', 'fund-new', 'funds-old'] as const;

export const manifest = {
  id: 'relief',
  steps: ['plaque', 'counter', 'gear', 'errands', 'plan', 'leverage'],
  formerSteps: { price: 'leverage', funds: 'leverage' },
  labels: [...PLAQUE, ...COUNTER, ...GEAR, ...ERRANDS, ...PLAN, ...LEVERAGE],
  figures: [
    'same-day-refits',
    'polypropylene',
    'assistant-problems',
    'service-systems',
    'service-lists',
    'service-helps',
    'relief-plan',
    'relief-directions',
    'reserve',
    'credit-line',
    'loan-rate',
    'funds-old-count',
    'funds-old',
    'fund-new'
  ],
  named: { 'same-day-refits': 2, 'assistant-problems': 4, 'relief-directions': 3 }
} as const satisfies SceneManifest;
