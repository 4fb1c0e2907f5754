import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'projects',
  steps: ['plan', 'provincial', 'rest', 'floorspace', 'leased', 'growth'],
  labels: [],
  figures: []
} as const satisfies SceneWords;
