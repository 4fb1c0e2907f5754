import type { SceneManifest } from '../_kit/scene';

export const manifest = {
  id: 'cover',
  steps: ['cover'],
  labels: ['dots', 'dots-note'],
  figures: ['bus-people', 'firms-158', 'filed', 'granted', 'platforms', 'talent', 'dots']
} as const satisfies SceneManifest;
