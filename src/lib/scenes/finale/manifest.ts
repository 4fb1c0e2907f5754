import { DIFFICULTIES } from '../_kit/difficulties';
import type { SceneManifest } from '../_kit/scene';
import { KINDS } from '../_kit/skyline';

/** Beside each segment of the V; the short ones where there is less room. */
const COUNTS = ['people', 'firms', 'filed', 'granted', 'platforms', 'talent'] as const;
const SHORT_COUNTS = ['people-short', 'talent-short', 'platforms-short'] as const;
/** In the blocks of the two arms, from the top down. */
const KNOWN = ['known-1', 'known-2', 'known-3', 'known-4', 'known-5'] as const;
const UNKNOWN = ['unknown-1', 'unknown-2', 'unknown-3', 'unknown-4', 'unknown-5'] as const;

const CROWDS = ['bus-people', 'firms-158', 'filed', 'granted', 'platforms', 'talent'] as const;

export const manifest = {
  id: 'finale',
  steps: ['gather', 'known', 'sources'],
  labels: [
    ...COUNTS,
    ...SHORT_COUNTS,
    ...DIFFICULTIES,
    'help',
    'shape',
    'total',
    'known',
    'unknown',
    ...KNOWN,
    ...UNKNOWN
  ],
  figures: [...CROWDS, ...KINDS, 'dots', 'difficulties', 'output', 'city-share', 'investment-growth'],
  // Each difficulty is a word of the plinth.
  named: { difficulties: DIFFICULTIES.length }
} as const satisfies SceneManifest;
