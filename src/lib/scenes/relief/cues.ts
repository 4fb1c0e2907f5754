import type { Cue } from '../_kit/motion';

/** The plaque is carried to the window and written stroke by stroke. */
export const PLAQUE = {
  carried: [0, 0.2],
  written: [0.16, 0.9],
  said: [0.84, 0.98]
} as const satisfies Record<string, Cue>;

/** The plaque tips over and is the counter; two files cross it, each when its rule allows. */
export const COUNTER = {
  captionsGo: [0, 0.1],
  tips: [0.02, 0.24],
  inscriptionFades: [0.14, 0.23],
  named: [0.22, 0.32],
  filesCome: [0.2, 0.32],
  pledgeSigned: [0.3, 0.42],
  pledgedPasses: [0.38, 0.58],
  pledgedRead: [0.54, 0.9],
  lastPapersCome: [0.62, 0.78],
  completePasses: [0.78, 0.94],
  completeRead: [0.95, 1],
  said: [0.86, 0.98]
} as const satisfies Record<string, Cue>;

/** Two days, each with a file that is cleared before it is over. */
export const GEAR = {
  appears: [0, 0.08],
  /** Two sheets of the file that went through early go on to their days. */
  sheetsGo: [0.03, 0.2],
  filesGo: [0, 0.14],
  thins: [0.04, 0.22],
  firstDay: [0.2, 0.52],
  secondDay: [0.36, 0.72],
  /** How long a seal takes to come down when its day is over. */
  press: 0.05,
  named: [0.2, 0.32],
  goggles: [0.5, 0.76],
  cloth: [0.64, 0.92],
  capacity: [0.84, 0.96],
  papers: [0.72, 0.82],
  papersSealed: [0.82, 0.94]
} as const satisfies Record<string, Cue | number>;

/** Four threads from the counter to one workshop, and what each of them mends. */
export const ERRANDS = {
  appears: [0.1, 0.2],
  daysGo: [0, 0.14],
  thickens: [0.04, 0.22],
  hallDrawn: [0.14, 0.34],
  /** Threads follow one another at this distance; each runs for as long as the first, and then mends. */
  apart: 0.13,
  thread: [0.24, 0.4],
  mended: [0.38, 0.52],
  systems: [0.2, 0.34],
  more: [0.78, 0.92],
  hallWarms: [0.86, 1]
} as const satisfies Record<string, Cue | number>;

/** Squares of money as planned; three words hang from them. */
export const PLAN = {
  appears: [0.02, 0.14],
  hallGoes: [0.04, 0.24],
  thins: [0.04, 0.24],
  outlined: [0.2, 0.6],
  said: [0.28, 0.44],
  measured: [0.5, 0.62],
  hangs: [0.58, 0.84],
  named: [0.74, 0.9]
} as const satisfies Record<string, Cue>;

/** The square shrinks, is filled, and opens ten more; then the funds pour in. */
export const LEVERAGE = {
  appears: [0, 0.1],
  wordsGo: [0, 0.1],
  shrinks: [0.04, 0.2],
  others: [0.1, 0.26],
  filled: [0.12, 0.22],
  multiplies: [0.16, 0.46],
  opens: [0.44, 0.54],
  credit: [0.36, 0.48],
  cashWarms: [0.42, 0.56],
  fund: [0.5, 0.62],
  older: [0.6, 0.92],
  rate: [0.84, 0.96]
} as const satisfies Record<string, Cue>;
