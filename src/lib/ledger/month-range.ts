const MONTH = '[12]\\d{3}-(?:0[1-9]|1[0-2])';
const RANGE = new RegExp(`^(${MONTH})(?:\\.\\.(${MONTH}|0[1-9]|1[0-2]))?$`);

/**
 * First and last month of a period that is written in months, as ISO 8601 has them: `2020-01..06` is 2020-01 to
 * 2020-06, and `2020-03` is one month. Undefined for any other period.
 */
export function monthRange(period: string): { from: string; to: string } | undefined {
  const found = RANGE.exec(period);
  if (!found) return undefined;
  const [, from = '', last = from] = found;
  return { from, to: last.length > 2 ? last : `${from.slice(0, 4)}-${last}` };
}
