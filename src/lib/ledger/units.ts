/**
 * The units an editor may write in the column `unit`.
 * `exponent` turns a printed value into base units (yuan, square metres): 149.49 of 10^8 yuan is 14.949 billion.
 * `kind` says how it is printed.
 */
export const UNITS = {
  count: { exponent: 0, kind: 'count' },
  percent: { exponent: 0, kind: 'percent' },
  '100m-yuan': { exponent: 8, kind: 'money' },
  '10k-yuan': { exponent: 4, kind: 'money' },
  '10k-m2': { exponent: 4, kind: 'area' },
  km: { exponent: 0, kind: 'distance' },
  'tonnes-a-year': { exponent: 0, kind: 'tonnage' },
  date: { exponent: 0, kind: 'date' },
  datetime: { exponent: 0, kind: 'date' },
  month: { exponent: 0, kind: 'date' },
  year: { exponent: 0, kind: 'date' },
  label: { exponent: 0, kind: 'label' }
} as const satisfies Record<string, { exponent: number; kind: string }>;

export type Unit = keyof typeof UNITS;
export type UnitKind = (typeof UNITS)[Unit]['kind'];

export const QUALIFIERS = ['', 'about', 'at-least', 'more-than', 'as-low-as', 'planned'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Units whose value is text, not a number. */
export const isNumeric = (unit: Unit) => UNITS[unit].kind !== 'date' && UNITS[unit].kind !== 'label';
