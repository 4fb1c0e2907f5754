/** The key table of the help, in the order a speaker needs them; words are in `i18n/present`. */
export const KEY_GROUPS = [
  ['next', ['→', '↓', 'Space', 'Page Down']],
  ['previous', ['←', '↑', 'Shift + Space', 'Page Up']],
  ['ends', ['Home', 'End']],
  ['jump', ['1 2 … Enter']],
  ['full-screen', ['F', 'F5']],
  ['black', ['B', '.']],
  ['white', ['W']],
  ['overview', ['O', 'Esc']],
  ['speaker', ['S']],
  ['timer', ['T']],
  ['reset-timer', ['Shift + T']],
  ['language', ['L']],
  ['print', ['P']],
  ['code', ['Q']],
  ['help', ['?']]
] as const;

export type KeyGroup = (typeof KEY_GROUPS)[number][0];
