import type { SceneManifest } from '../_kit/scene';

export const manifest = {
  id: 'buses',
  steps: ['floor', 'places', 'board', 'depart', 'arrive', 'restart'],
  labels: [
    'missing', 'staff', 'staff-note', 'places', 'places-note', 'people', 'people-note', 'distance', 'loads', 'loads-note',
    'yangtze', 'han', 'xiang', 'yuan', 'gan',
    'route', 'straight', 'counter', 'time', 'firms', 'firms-note', 'restarted', 'restarted-note'
  ], // prettier-ignore
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
  ]
} as const satisfies SceneManifest;
