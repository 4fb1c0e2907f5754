export type ReadyMade = 'five' | 'fifteen';

/** Running orders for a speaker without time to choose; all steps is the empty one. */
export const READY_MADE: Record<ReadyMade, readonly string[]> = {
  /** The question, the V and what it hides, the buses, half a year's building, the places, what stays open. */
  five: [
    'cover',
    'recovery-fall',
    'recovery-zone',
    'recovery-strands',
    'buses-depart',
    'projects-rest',
    'platforms-national',
    'finale-gather'
  ],
  /** Each chapter's main thought. */
  fifteen: [
    'cover',
    'recovery-fall',
    'recovery-climb',
    'recovery-limits',
    'recovery-zone',
    'recovery-strands',
    'buses-floor',
    'buses-places',
    'buses-depart',
    'buses-arrive',
    'relief-leverage',
    'relief-counter',
    'projects-plan',
    'projects-rest',
    'patents-filed',
    'patents-granted',
    'patents-queue',
    'platforms-national',
    'platforms-provincial',
    'platforms-talent',
    'finale-gather',
    'finale-known'
  ]
};
