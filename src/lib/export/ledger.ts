import type { Problem } from '../facts/content-error';
import type { Ledger } from '../facts/figure';
import { readLedger } from '../facts/ledger';
import { readSources } from '../story/sources';

/** The whole ledger with its numbers; what is wrong with it has stopped the story's own compilation before. */
export function wholeLedger(): Ledger {
  const { facts, context } = readSources();
  const problems: Problem[] = [];
  return readLedger(facts, context, problems);
}
