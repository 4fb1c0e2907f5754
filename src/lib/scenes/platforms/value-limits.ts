import { CROWDS, STOREYS } from '../kit/value-limits';

/** What of its figures can be drawn. */
export const limits = { ...STOREYS, talent: CROWDS.talent };
