import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'platforms',
  steps: ['national', 'incubators', 'provincial', 'signing', 'talent'],
  labels: [],
  figures: []
} as const satisfies SceneWords;
