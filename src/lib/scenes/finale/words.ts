import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'finale',
  steps: ['gather', 'known', 'sources'],
  labels: [],
  figures: []
} as const satisfies SceneWords;
