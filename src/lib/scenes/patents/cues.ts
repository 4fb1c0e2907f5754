import type { Cue } from '../_kit/motion';

/** Share of a cue that one of many takes, when they go one after the other. */
export const OWN_SHARE = 0.5;

/** The vessel is shaken, stands, and what was mixed parts. */
export const PRIZE = {
  shaken: [0, 0.36],
  parted: [0.3, 0.76],
  meniscus: [0.6, 0.82],
  counted: [0.72, 0.88],
  tagged: [0.82, 1]
} as const satisfies Record<string, Cue>;

/** The vessel goes, its meniscus becomes the line between what was filed and what was granted. */
export const GRANTED = {
  vesselLeaves: [0.16, 0.34],
  lineMoves: [0, 0.24],
  filedNamed: [0.08, 0.2],
  filedCome: [0.08, 0.46],
  linesRunOn: [0.36, 0.56],
  linesComeIn: [0.34, 0.54],
  grantedNamed: [0.42, 0.56],
  grantedCome: [0.42, 0.84],
  inventionsGlow: [0.84, 0.98],
  inventionsNamed: [0.9, 1]
} as const satisfies Record<string, Cue>;

/** The line becomes the counter; lanes close up to it, and one passes through. */
export const QUEUE = {
  bandsLeave: [0.1, 0.28],
  counterRises: [0, 0.24],
  startLine: [0.1, 0.26],
  ringsStand: [0.16, 0.34],
  lanesEnter: [0.16, 0.3],
  lanesClose: [0.18, 0.58],
  lanesNamed: [0.5, 0.62],
  gateOpens: [0.54, 0.62],
  passThrough: [0.58, 0.94],
  approvedNamed: [0.86, 1]
} as const satisfies Record<string, Cue>;
