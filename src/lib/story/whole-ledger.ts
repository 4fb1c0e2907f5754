import type { Problem } from '../ledger/content-error';
import type { Ledger } from '../ledger/figure';
import { readLedger } from '../ledger/ledger';
import { readSources } from './sources';

/** The whole ledger with its numbers; what is wrong with it has stopped the story's own compilation before. */
export function wholeLedger(): Ledger {
  const { facts, context } = readSources();
  const problems: Problem[] = [];
  return readLedger(facts, context, problems);
}
