import type { SceneManifest } from '../_kit/scene';
import { KINDS } from '../_kit/skyline';

export const manifest = {
  id: 'finale',
  steps: ['gather', 'known', 'sources'],
  labels: [
    'people', 'firms', 'filed', 'granted', 'platforms', 'talent', 'people-short', 'firms-short', 'talent-short', 'platforms-short',
    'shape', 'total', 'printed', 'printed-1', 'printed-2', 'printed-3', 'printed-4', 'printed-5',
    'not-printed', 'missing-1', 'missing-2', 'missing-3', 'missing-4', 'missing-5'
  ], // prettier-ignore
  figures: [
    'bus-people', 'firms-158', 'filed', 'granted', 'platforms', 'talent', 'dots',
    ...KINDS,
    'output', 'city-share', 'investment-growth'
  ] // prettier-ignore
} as const satisfies SceneManifest;
