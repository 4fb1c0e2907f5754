import type { SceneWords } from '../kit/scene';

/** Kinds of platform in the order of the skyline, each the ledger id of its count; the fourth is not itemised. */
export const NATIONAL = [
  'national-postdoc',
  'national-engineering',
  'national-enterprise',
  'national-unlisted'
] as const;
export const PROVINCIAL = ['prov-doctoral', 'prov-postdoc', 'prov-newtype'] as const;

const KINDS = [...NATIONAL, ...PROVINCIAL] as const;
type Kind = (typeof KINDS)[number];

export const words = {
  id: 'platforms',
  steps: ['national', 'incubators', 'provincial', 'signing', 'talent'],
  labels: [
    ...KINDS,
    ...KINDS.map((kind) => `${kind}-short` as `${Kind}-short`),
    'group-national', 'group-provincial', 'incubators', 'incubator-1', 'incubator-2', 'incubator-3', 'incubator-4',
    'party-1', 'party-2', 'party-3', 'party-4', 'institute', 'institute-note', 'signed', 'talent', 'talent-note'
  ], // prettier-ignore
  figures: [...KINDS, 'incubators', 'signatories', 'talent', 'signing', 'institutes']
} as const satisfies SceneWords;
