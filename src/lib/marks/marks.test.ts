import { expect, test } from 'vitest';
import { dots } from './marks';

test('dots for which a stage has no room have no size', () => {
  expect(dots('firms', [[10, 10]], -2.6, 'warm').radius).toBe(0);
  expect(dots('firms', [[10, 10]], 2.64, 'warm').radius).toBe(2.6);
});
