import type { SceneManifest } from '../_kit/scene';
import { KINDS, type Kind } from '../_kit/skyline';

export const manifest = {
  id: 'platforms',
  steps: ['national', 'incubators', 'provincial', 'signing', 'talent'],
  labels: [
    ...KINDS,
    ...KINDS.map((kind) => `${kind}-short` as `${Kind}-short`),
    'group-national', 'group-provincial', 'incubators', 'incubators-open', 'incubator-1', 'incubator-2', 'incubator-3', 'incubator-4',
    'party-1', 'party-2', 'party-3', 'party-4', 'institute', 'institute-note', 'signed', 'talent', 'talent-note'
  ], // prettier-ignore
  figures: [...KINDS, 'incubators', 'signatories', 'talent', 'signing'],
  named: { incubators: 4, signatories: 4 }
} as const satisfies SceneManifest;
