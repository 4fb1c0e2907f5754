import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'patents',
  steps: ['filed', 'granted', 'queue', 'prize'],
  labels: [],
  figures: []
} as const satisfies SceneWords;
