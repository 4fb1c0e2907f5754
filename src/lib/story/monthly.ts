import { CUMULATIVE, MONTHS } from '../scenes/recovery/manifest';

/** A month of the plot, or January and February as one, and the ids of its figures. */
export interface Month {
  /** `2020-03`, or `2020-01..02` */
  period: string;
  guangdong: string;
  china: string;
  /** Guangdong since January, where it is drawn. */
  yearToDate?: string;
}

export const JAN_FEB = '2020-01..02';

/** How far the plot of the first chapter has come: each part comes with all before it. */
const PARTS = ['before', 'jan-feb', 'climb', 'epilogue'] as const;
export type Part = (typeof PARTS)[number];

function monthsOf(part: Part): Month[] {
  const [slab, ...ends] = CUMULATIVE;
  if (part === 'jan-feb')
    return [{ period: JAN_FEB, guangdong: slab, china: `cn-iva-${JAN_FEB}`, yearToDate: slab }];
  return MONTHS[part].map((month, i) => ({
    period: month,
    guangdong: `gd-iva-${month}`,
    china: `cn-iva-${month}`,
    ...(part === 'climb' ? { yearToDate: ends[i]! } : {})
  }));
}

/** The plot's months in order, up to a part and with it. */
export const monthsUpTo = (part: Part): Month[] => PARTS.slice(0, PARTS.indexOf(part) + 1).flatMap(monthsOf);
