import type { SceneManifest } from '../_kit/scene';

export const manifest = {
  id: 'patents',
  steps: ['filed', 'granted', 'queue', 'prize'],
  labels: [
    'filed', 'filed-inventions', 'granted', 'granted-inventions', 'not-rate', 'one-dot', 'firms', 'projects', 'intend', 'applied', 'approved', 'prov-centres', 'city-centres',
    'hightech', 'science', 'labs', 'ip', 'covid', 'prize', 'prize-note', 'prize-inventions', 'prize-utility', 'prize-outside'
  ], // prettier-ignore
  figures: [
    'filed', 'filed-inventions', 'granted', 'granted-inventions', 'prov-centres-intend', 'city-centres-intend', 'hightech-applied', 'science-applied',
    'labs-applied', 'ip-applied', 'covid-approved', 'prize-inventions', 'prize-utility'
  ] // prettier-ignore
} as const satisfies SceneManifest;
