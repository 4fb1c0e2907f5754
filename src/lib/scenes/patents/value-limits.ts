import { CROWDS, limitsOf } from '../_kit/value-limits';
import type { Limits } from '../_kit/value-limits';

/** Of these a line or two are drawn today, and several lines have room. */
const FEW = [
  'prov-centres-intend',
  'city-centres-intend',
  'hightech-applied',
  'science-applied',
  'labs-applied',
  'ip-applied',
  'prize-inventions',
  'prize-utility'
];

/** What of its figures can be drawn. */
export const limits = {
  filed: CROWDS.filed,
  'filed-inventions': { min: 0, max: 'filed' },
  granted: CROWDS.granted,
  'granted-inventions': { min: 0, max: 'granted' },
  ...limitsOf(FEW, { min: 0, max: 400 })
} satisfies Limits;
