import type { SceneManifest } from '../_kit/scene';
import { KINDS } from '../_kit/skyline';

export const manifest = {
  id: 'platforms',
  steps: ['signing', 'national', 'provincial', 'incubators', 'talent'],
  labels: [
    ...KINDS,
    'group-national',
    'group-provincial',
    'level-national',
    'level-provincial',
    'party-1',
    'party-2',
    'party-3',
    'party-4',
    'agreed',
    'institute',
    'incubator-1',
    'incubator-2',
    'incubator-3',
    'incubator-4',
    'incubator-1-short',
    'incubator-2-short',
    'incubator-3-short',
    'incubator-4-short',
    'institute-1',
    'institute-2',
    'institute-3',
    'institute-1-short',
    'institute-2-short',
    'institute-3-short',
    'park',
    'talent'
  ],
  figures: [...KINDS, 'national', 'incubators', 'institutes', 'signatories', 'talent', 'signing'],
  named: { incubators: 4, institutes: 3, signatories: 4 }
} as const satisfies SceneManifest;
