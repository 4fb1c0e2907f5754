import type { Told } from './digest';

/** From the server: the content was read again. */
export const CHECKED = 'content:checked';
/** From a page that opened: is anything new or wrong? */
export const ASK = 'content:ask';

export interface Checked {
  problems: readonly Told[];
  /** Whether there may be a new story to show. */
  changed: boolean;
}
