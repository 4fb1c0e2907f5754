/** The steps of a film to which no running order is given: three to four minutes, each chapter's turn among them. */
const STEPS: readonly string[] = [
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

/** @param all every step's hash; steps that were taken out of the story are left out */
export const filmOrder = (all: readonly string[]) => all.filter((hash) => STEPS.includes(hash));
