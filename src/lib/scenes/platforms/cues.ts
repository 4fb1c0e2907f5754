import type { Cue } from '../_kit/motion';

export const SIGNING = {
  date: [0, 0.1],
  /** The sides of the page, one a party, in the order they are drawn. */
  sides: [
    [0.05, 0.23],
    [0.23, 0.41],
    [0.41, 0.59],
    [0.59, 0.77]
  ],
  pageFills: [0.76, 0.84],
  plotFolds: [0.8, 1],
  instituteNamed: [0.9, 1]
} as const satisfies Record<string, Cue | readonly Cue[]>;

export const NATIONAL = {
  namesLeave: [0, 0.1],
  pageFolds: [0, 0.18],
  cameraLooksUp: [0.04, 0.28],
  storeysRise: [0.04, 0.84],
  /** How long one storey takes. */
  oneStorey: 0.1,
  totalNamed: [0.82, 0.96]
} as const;

export const PROVINCIAL = {
  partsLeave: [0, 0.1],
  towerMovesAside: [0.04, 0.28],
  namesCome: [0.16, 0.34],
  floorsFall: [0.16, 0.66],
  /** How long one floor takes, and what share of that it fades in. */
  oneFloor: 0.2,
  fadesIn: 0.2,
  counted: 0.12
} as const;

export const INCUBATORS = {
  captionsLeave: [0, 0.14],
  cameraLooksDown: [0.04, 0.46],
  incubatorsCome: [0.3, 0.62],
  institutesCome: [0.4, 0.86],
  /** Between one plate and the next of its row. */
  stagger: 0.05,
  parkDrawn: [0.7, 1]
} as const;

export const TALENT = {
  streetNamesLeave: [0, 0.12],
  streetLeaves: [0.1, 0.3],
  cameraLooksUp: [0.02, 0.34],
  duskFalls: [0.1, 0.44],
  lampsShrink: [0.3, 0.44],
  windowsLight: [0.42, 0.94],
  counterComes: [0.4, 0.48]
} as const;
