/** Moments of each step, as shares of it. */

export const GATHER = {
  /** The ground of the towers sinks to where the V will stand. */
  datumSinks: [0, 0.24],
  /** The words as they were stuck, one wedged on another. */
  wordsShow: [0.12, 0.2],
  /** The lowest comes free first: when the first leaves, how long each is under way, and how far apart they go. */
  wordFrees: 0.22,
  wordMoves: 0.16,
  wordEvery: 0.028,
  /** Flocks of each crowd leave between these; the arms fill from the foot up. */
  leaves: {
    filed: [0.14, 0.36],
    granted: [0.14, 0.38],
    firms: [0.34, 0.45],
    people: [0.4, 0.59]
  },
  flight: 0.36,
  /** When each crowd's count appears: once no dots cross its place any more. */
  counts: { filed: 0.54, granted: 0.5, firms: 0.57, people: 0.63, platforms: 0.62, talent: 0.62 },
  countShows: 0.1,
  /** People leave their windows, and platforms their storeys, from the right of the skyline to its left. */
  lifts: [0.08, 0.26],
  liftHigher: 0.1,
  liftPlatforms: -0.04,
  lift: 0.42,
  /** In their flight dots take the V's size. */
  resizes: [0.1, 0.7],
  help: [0.48, 0.58],
  shape: [0.85, 1]
} as const;

export const KNOWN = {
  countsGo: [0, 0.2],
  dotsGo: [0.06, 0.36],
  headings: { unknown: [0.16, 0.36], known: [0.3, 0.5] },
  /** The left arm is read down, the right one rises. */
  unknownFrom: 0.22,
  knownFrom: 0.36,
  blockEvery: 0.07,
  blockShows: 0.2
} as const;

export const SOURCES = {
  blocksGo: [0, 0.35],
  dotsCome: [0.1, 0.5],
  plinthGoes: [0, 0.3],
  total: [0.55, 0.9]
} as const;
