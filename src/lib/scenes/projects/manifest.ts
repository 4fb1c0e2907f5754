import type { SceneManifest } from '../_kit/scene';

export const manifest = {
  id: 'projects',
  steps: ['plan', 'provincial', 'rest', 'floorspace', 'leased', 'growth'],
  labels: [
    'plan-note', 'key', 'mid-year', 'all-plan', 'all', 'provincial-note', 'six-unknown', 'six', 'about', 'rest-note', 'interval', 'formula',
    'field', 'field-note', 'blocks', 'leased', 'leased-money', 'leased-note',
    'industries', 'industry-1', 'industry-2', 'industry-3', 'industry-4', 'industry-5', 'industry-6', 'zone', 'province', 'base', 'base-note'
  ], // prettier-ignore
  figures: [
    'city-projects', 'city-plan', 'city-share', 'prov-projects', 'prov-plan', 'prov-share', 'six-projects', 'six-plan', 'six-share', 'zhigu-area', 'zhigu-blocks',
    'factory-projects', 'factory-area', 'area-multiple', 'leased-projects', 'leased-money', 'investment-growth', 'gd-fai-ytd-2020-h1'
  ] // prettier-ignore
} as const satisfies SceneManifest;
