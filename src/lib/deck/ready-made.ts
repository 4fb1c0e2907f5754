export type ReadyMade = 'five' | 'fifteen';

/** Running orders for a speaker without time to choose; all steps is the empty one. */
export const READY_MADE: Record<ReadyMade, readonly string[]> = {
  /** The fall and what was stuck, the people fetched, the same-day refits, what lags behind, the answer. */
  five: [
    'cover',
    'recovery-fall',
    'recovery-stuck',
    'buses-floor',
    'buses-arrive',
    'relief-gear',
    'projects-rest',
    'finale-gather'
  ],
  /** Each chapter's turn. */
  fifteen: [
    'cover',
    'recovery-fall',
    'recovery-stuck',
    'recovery-climb',
    'recovery-zone',
    'buses-floor',
    'buses-depart',
    'buses-arrive',
    'buses-restart',
    'relief-plaque',
    'relief-gear',
    'relief-leverage',
    'projects-courting',
    'projects-rest',
    'projects-growth',
    'patents-queue',
    'platforms-signing',
    'platforms-national',
    'platforms-talent',
    'finale-gather',
    'finale-known'
  ]
};
