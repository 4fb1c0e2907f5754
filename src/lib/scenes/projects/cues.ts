import type { Cue } from '../_kit/motion';

export const COURTING = {
  places: [0, 0.12],
  trips: [0.04, 0.66],
  counted: [0.5, 0.66],
  screen: [0.4, 0.54],
  signature: [0.54, 0.86],
  cards: [0.48, 0.9],
  industries: [0.66, 0.94]
} as const satisfies Record<string, Cue>;

export const LEASED = {
  appears: [0, 0.06],
  courtingGoes: [0, 0.22],
  datum: [0, 0.34],
  hall: [0.14, 0.42],
  told: [0.3, 0.5],
  doors: [0.36, 0.46],
  shutters: [0.42, 0.94]
} as const satisfies Record<string, Cue>;

export const FLOORSPACE = {
  appears: [0, 0.06],
  hallGoes: [0, 0.13],
  datum: [0, 0.2],
  scaffold: [0.1, 0.38],
  crane: [0.1, 0.2],
  blocks: [0.13, 0.43],
  roofs: [0.2, 0.5],
  named: [0.36, 0.46],
  craneGoes: [0.5, 0.58],
  drawsBack: [0.52, 0.9],
  tips: [0.6, 0.92],
  field: [0.6, 0.76],
  told: [0.84, 0.98]
} as const satisfies Record<string, Cue>;

export const PLAN = {
  appears: [0, 0.06],
  fieldGoes: [0, 0.14],
  datum: [0, 0.24],
  squares: [0.02, 0.14],
  stretch: [0.16, 0.44],
  frame: [0.36, 0.46],
  fills: [0.44, 0.84],
  projects: [0.4, 0.48],
  leaders: [0.5, 0.86],
  told: [0.72, 0.9]
} as const satisfies Record<string, Cue>;

export const REST = {
  sumGoes: [0.04, 0.22],
  parts: [0.08, 0.34],
  trace: [0.3, 0.42],
  moves: [0.4, 0.78],
  cools: [0.4, 0.66],
  interval: [0.74, 0.86],
  told: [0.66, 0.88]
} as const satisfies Record<string, Cue>;

export const GROWTH = {
  planGoes: [0, 0.16],
  datum: [0, 0.24],
  slots: [0.12, 0.22],
  falls: [0.14, 0.32],
  hatch: [0.3, 0.38],
  returns: [0.4, 0.58],
  crane: [0.3, 0.44],
  figure: [0.44, 0.54],
  rises: [0.52, 0.94],
  /** The zone's first quarter stays empty: once the number that rises past its place is above it. */
  leftOpen: [0.84, 0.96],
  told: [0.82, 0.96]
} as const satisfies Record<string, Cue>;
