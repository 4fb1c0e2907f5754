import { CROWDS, STOREYS } from '../_kit/value-limits';

/** What of its figures can be drawn. */
export const limits = { ...CROWDS, ...STOREYS };
