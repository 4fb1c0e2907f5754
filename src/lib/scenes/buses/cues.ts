import { type Cue } from '../_kit/motion';

/** `floor`: the shift sits down, and some places stay open. */
export const FLOOR = {
  benchesCome: [0, 0.12],
  shiftComes: [0.04, 0.56],
  placesStayOpen: [0.5, 0.85],
  numberComes: [0.46, 0.56],
  headComes: [0.56, 0.7],
  shareComes: [0.68, 0.82]
} as const satisfies Record<string, Cue>;

/** `places`: the floor goes, the view travels from Qingyuan to Hubei, and one month's fall hangs there. */
export const PLACES = {
  floorGoes: [0, 0.14],
  homeComes: [0.06, 0.18],
  viewTravels: [0.16, 0.7],
  homeGoes: [0.26, 0.36],
  busesDrive: [0.12, 0.74],
  ringsCome: [0.44, 0.6],
  namesCome: [0.62, 0.74],
  ringsWarm: [0.72, 0.86],
  slabFalls: [0.66, 0.9],
  rateNamed: [0.82, 0.94],
  placesNamed: [0.82, 0.94],
  locatorComes: [0.7, 0.82]
} as const satisfies Record<string, Cue>;

/** `board`: the map goes, the buses roll up, queues form and take their seats. */
export const BOARD = {
  mapGoes: [0, 0.16],
  busesCome: [0.06, 0.18],
  busesRollUp: [0.06, 0.34],
  queuesForm: [0.26, 0.4],
  peopleBoard: [0.36, 0.9],
  counterComes: [0.3, 0.4],
  seatsNamed: [0.7, 0.82],
  seatsFilled: [0.92, 1]
} as const satisfies Record<string, Cue>;

/** `depart`: from the yard to the road, near at first; then the view draws back and the night ends. */
export const DEPART = {
  yardWordsGo: [0, 0.05],
  nightComes: [0.02, 0.16],
  mapComes: [0.05, 0.17],
  glowComes: [0.22, 0.32],
  /** The first bus joins the road, and how much later the last one does. */
  busJoins: [0, 0.2],
  joinLag: 0.05,
  convoyDrives: [0.1, 1],
  viewDrawsBack: [0.22, 0.76],
  wordsCome: [0.17, 0.27],
  nightEnds: [0.5, 0.98]
} as const satisfies Record<string, Cue | number>;

/** `arrive`: the buses park, people get off and write their cry, then stream to their firms. */
export const ARRIVE = {
  wordsGo: [0, 0.07],
  glowGoes: [0, 0.08],
  mapGoes: [0.05, 0.17],
  convoyDrives: [0, 0.12],
  busParks: [0.01, 0.17],
  parkLag: 0.05,
  kerbComes: [0.1, 0.2],
  timeComes: [0.1, 0.18],
  cryOpens: [0.17, 0.24],
  cryIsWritten: [0.2, 0.48],
  cryIsMeant: [0.42, 0.5],
  busesGo: [0.5, 0.6],
  strokesStay: [0.62, 0.8],
  framesCome: [0.56, 0.68],
  peopleStream: [0.62, 0.96],
  firmsNamed: [0.7, 0.8],
  hiringComes: [0.5, 0.6],
  hiringWarms: [0.74, 0.98]
} as const satisfies Record<string, Cue | number>;

/** When the cry stands there, all of it, before anything goes on. */
export const CRY_STANDS = ARRIVE.busesGo[0];

/** `restart`: what arrived goes, and gate after gate lights up. */
export const RESTART = {
  arrivalGoes: [0, 0.22],
  ringsCome: [0.1, 0.3],
  headComes: [0.24, 0.42],
  gatesLight: [0.32, 0.94],
  gateNamed: [0.6, 0.75]
} as const satisfies Record<string, Cue>;
