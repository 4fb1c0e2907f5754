import type { Cue } from '../_kit/motion';

/** Share of a motion in which what moves comes into sight. */
const SIGHT = 0.25;

/**
 * Between one month and the next, where all of a row are to come in the time of as many as usual.
 * @param usual months for which the lag is meant
 */
export const lagAmong = (lag: number, usual: number, count: number) =>
  count > usual ? (lag * (usual - 1)) / (count - 1) : lag;

export const inSight = (progress: number) => Math.min(1, progress / SIGHT);

/** The step `fall`: six ordinary months, then one slab. */
export const FALL = {
  /** The half-year before rises, and is named. */
  before: [0, 0.36],
  /** Then everything of the fall itself. */
  after: [0.34, 1]
} as const satisfies Record<string, Cue>;

/** Moments of the half-year before, as shares of `FALL.before`. */
export const BEFORE = {
  yearComes: [0, 0.4],
  monthNamed: [0, 0.3],
  barRises: [0, 0.45],
  valueComes: [0.3, 0.5],
  lag: 0.1,
  usual: 6
} as const;

/** Moments of the fall itself, as shares of `FALL.after`. What is told of the slab comes once it is nearly down. */
export const SLAB = {
  valuesLeave: [0, 0.18],
  viewWidens: [0, 0.55],
  beforePales: [0, 0.6],
  falls: [0.03, 0.66],
  titleShortLeaves: [0, 0.2],
  titleLongComes: [0.35, 0.55],
  yearLeaves: [0, 0.2],
  monthsRise: [0.05, 0.4],
  named: [0.25, 0.45],
  /** Wuhan closes, then the order: each leader runs to its day, and its words follow. */
  dateReaches: [0.5, 0.62],
  dateNamed: [0.58, 0.7],
  dateLag: 0.13,
  china: [0.6, 0.78],
  hero: [0.72, 0.88],
  heroName: [0.76, 0.92]
} as const;

/** The step `stuck`: the slab leans over into a wall, and five words wedge under it. */
export const STUCK = {
  chartLeaves: [0, 0.1],
  barsSink: [0, 0.16],
  /** The wall is laid over the slab before that goes. */
  wallComes: [0, 0.02],
  slabGoes: [0.02, 0.04],
  wallShears: [0.04, 0.24],
  otherWallDraws: [0.12, 0.3],
  wordFalls: [0.24, 0.37],
  wordLag: 0.13,
  moreComes: [0.9, 1]
} as const;

/** The step `climb`: the wall stands up again, and month by month a bar climbs out of the one before. */
export const CLIMB = {
  wordsLeave: [0, 0.1],
  otherWallLeaves: [0, 0.12],
  wallStandsUp: [0.04, 0.24],
  slabComes: [0.24, 0.26],
  wallGoes: [0.26, 0.28],
  barsReturn: [0.2, 0.36],
  chartReturns: [0.26, 0.38],
  viewWidens: [0.16, 0.46],
  ticksNarrow: [0.16, 0.46],
  ticksMove: [0.16, 0.36],
  heroNameLeaves: [0.28, 0.4],
  barComes: [0.36, 0.38],
  barMoves: [0.37, 0.56],
  monthNamed: [0.44, 0.54],
  valueComes: [0.52, 0.6],
  lag: 0.12,
  usual: 4,
  notZone: [0.7, 0.86],
  dip: [0.86, 0.98],
  seriesNamed: [0.9, 1]
} as const;

/** The step `limits`: the year to date is drawn under the months, and what is missing is measured. */
export const LIMITS = {
  labelsLeave: [0, 0.2],
  viewWidens: [0, 0.5],
  heroShrinks: [0, 0.45],
  lineComes: [0.15, 0.25],
  lineRuns: [0.25, 0.72],
  epilogueRises: [0.4, 0.65],
  epilogueLag: 0.05,
  usual: 8,
  measured: [0.7, 0.84],
  value: [0.74, 0.9],
  epilogueNamed: [0.75, 0.95],
  named: [0.8, 0.95],
  noted: [0.84, 1]
} as const;

/** The step `zone`: the datum comes down under the firms, and carries what they made. */
export const ZONE = {
  chartLeaves: [0, 0.15],
  barsSink: [0, 0.28],
  datumMoves: [0.16, 0.36],
  hero: [0.2, 0.34],
  firmsCome: [0.26, 0.3],
  firmsLight: [0.26, 0.66],
  outputExtends: [0.26, 0.66],
  firmsNamed: [0.56, 0.68],
  partComes: [0.64, 0.68],
  partLeaves: [0.68, 0.84],
  figureComes: [0.72, 0.84],
  figureLag: 0.07
} as const;

/** The step `strands`: the V is drawn, and its right arm parts. */
export const STRAND = {
  wordsLeave: [0, 0.14],
  firmsLeave: [0.1, 0.24],
  armFalls: [0.1, 0.4],
  armRises: [0.38, 0.58],
  parts: [0.6, 0.82],
  partLag: 0.025,
  named: [0.8, 0.9],
  nameLag: 0.025
} as const;
