import type { SceneWords } from '../kit/scene';

export const words = {
  id: 'finale',
  steps: ['gather', 'known', 'sources'],
  labels: [
    'people', 'firms', 'filed', 'granted', 'platforms', 'talent', 'people-short', 'firms-short', 'talent-short', 'platforms-short',
    'shape', 'printed', 'not-printed'
  ], // prettier-ignore
  figures: ['bus-people', 'firms-158', 'filed', 'granted', 'platforms', 'national-unlisted', 'talent', 'dots']
} as const satisfies SceneWords;
