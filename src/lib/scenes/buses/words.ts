import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'buses',
  steps: ['floor', 'places', 'board', 'depart', 'arrive', 'restart'],
  labels: [],
  figures: []
} as const satisfies SceneWords;
