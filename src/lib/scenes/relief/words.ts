import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'relief',
  steps: ['plan', 'leverage', 'price', 'funds', 'counter', 'errands'],
  labels: [],
  figures: []
} as const satisfies SceneWords;
