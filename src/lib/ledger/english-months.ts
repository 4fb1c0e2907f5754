import { datesFor } from '../locales/intl';
import { MONTHS_A_YEAR } from './month-range';

/** January to December, as texts and spreadsheets write them, the latter in their first three letters. */
export const ENGLISH_MONTHS = Array.from({ length: MONTHS_A_YEAR }, (_, month) =>
  datesFor('en', { month: 'long' }).format(Date.UTC(2020, month))
);
