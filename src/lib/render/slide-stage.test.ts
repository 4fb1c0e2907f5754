import { expect, test } from 'vitest';
import { stageIn } from './slide-stage';

test.each([
  [1280, 720, { width: 640, height: 360, layout: 'sideBySide' }],
  [1920, 1080, { width: 640, height: 360, layout: 'sideBySide' }],
  [1024, 768, { width: 533, height: 400, layout: 'sideBySide' }],
  [1920, 1200, { width: 640, height: 400, layout: 'sideBySide' }],
  [2560, 1080, { width: 640, height: 346, layout: 'sideBySide' }],
  [1280, 1100, { width: 533, height: 400, layout: 'sideBySide' }],
  [1080, 1920, { width: 390, height: 458, layout: 'stacked' }],
  [0, 0, { width: 640, height: 360, layout: 'sideBySide' }]
])('%i × %i', (width, height, size) => expect(stageIn(width, height)).toEqual(size));
