import type { SceneManifest } from '../_kit/scene';

export const manifest = {
  id: 'buses',
  steps: ['floor', 'places', 'board', 'depart', 'arrive', 'restart'],
  labels: [
    'missing',
    'staff',
    'hubei-rate',
    'guangdong-rate',
    'places',
    'guangzhou',
    'boarded',
    'seats',
    'yangtze',
    'han',
    'xiang',
    'yuan',
    'gan',
    'route',
    'counter',
    'time',
    'cry',
    'firms',
    'hiring',
    'restarted',
    'gate'
  ],
  figures: [
    'jinlu-hubei',
    'jinlu-staff',
    'bus-people',
    'buses',
    'bus-firms',
    'arrival',
    'firms-158',
    'restart-rate',
    'hubei-places'
  ],
  dated: ['buses']
} as const satisfies SceneManifest;
