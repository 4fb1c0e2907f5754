import { monthRange } from '../ledger/month-range';
import { inMonths, monthSpan } from '../ledger/month-span';

/** A period as scenes are told it: in months, however its row has it; undefined where it is in words. */
export function monthsOf(period: string): string | undefined {
  if (monthRange(period)) return period;
  const span = monthSpan(period);
  return span && inMonths(span);
}
