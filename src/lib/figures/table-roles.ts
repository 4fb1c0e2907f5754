import { MediaQuery } from 'svelte/reactivity';

/** Where figures-narrow.css lays the rows of the tables out as blocks. */
const stacked = new MediaQuery('screen and (max-width: 62em)', false);

const ROLES = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell'
} as const;

/**
 * Roles for the parts of a table that is laid out as blocks: some browsers, Safari among them, would forget that it is
 * one. None where it is laid out as a table, whose elements say it themselves. Without script there is none either, but
 * those browsers then read the names of the columns before each cell, from the style sheet.
 */
export const tableRoles = (): Partial<typeof ROLES> => (stacked.current ? ROLES : {});
