import type { SceneManifest } from '../_kit/scene';

export const manifest = {
  id: 'cover',
  steps: ['cover'],
  labels: ['fall', 'open', 'dots', 'dots-note'],
  figures: [
    ...['restart-rate', 'bus-people', 'firms-158', 'filed', 'granted', 'platforms', 'talent', 'dots']
  ] as const
} as const satisfies SceneManifest;
