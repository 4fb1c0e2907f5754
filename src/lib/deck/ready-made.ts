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

/** The steps of a film to which no running order is given: three to four minutes, each chapter's turn among them. */
export const FILM: readonly string[] = [
  'cover',
  'recovery-fall',
  'recovery-stuck',
  'recovery-climb',
  'buses-floor',
  'buses-depart',
  'buses-arrive',
  'buses-restart',
  'relief-plaque',
  'relief-gear',
  'projects-courting',
  'projects-rest',
  'patents-queue',
  'platforms-national',
  'platforms-talent',
  'finale-gather',
  'finale-known',
  'finale-sources'
];

/** The step that the read-me's picture shows moving: people get off the buses and write what one of them calls out. */
export const MOVING = 'buses-arrive';
