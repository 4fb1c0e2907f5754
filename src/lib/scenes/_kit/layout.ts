import type { StageSize } from './scene';
import type { Box } from '../../marks/marks';
import { clamp, mix } from './motion';

/** Measures of a stage that every scene composes by; lengths in px. */
export interface SceneLayout {
  width: number;
  height: number;
  /** The words stand below. Otherwise they have a column on the left. */
  stacked: boolean;
  /** From the edge to the drawing. */
  margin: number;
  /** The words' column on a wide screen: keep it empty unless the step's place says otherwise. */
  column: Box;
  /** Where to draw: right of the column, or the whole width; clear of the bar with the menu. */
  plot: Box;
  /** Sizes of type. */
  type: {
    figure1: number;
    figure2: number;
    figure3: number;
    figure4: number;
    note1: number;
    note2: number;
    label: number;
    source: number;
  };
  /** Widths of lines. */
  stroke: { hair: number; leader: number; outline: number; datum: number };
  /** Radii of dots: hundreds, seats in a bus, projects and platforms, places on a map. */
  dot: { crowd: number; seat: number; few: number; place: number };
}

/** Height of the bar with language and menu, px: drawings begin under it. */
export const BAR = 56;

/** Sizes grow from this phone to a laptop, and on a wide stage a little further, for a projector; px. */
const SMALL_WIDTH = 390;
const SMALL_HEIGHT = 320;
const LARGE_WIDTH = 1440;
const LARGE_HEIGHT = 900;
const PROJECTOR = 1.35;
/** What a phone narrower than that shrinks to at the most. */
const LEAST_SHRUNK = 0.82;
/** How far labels follow enlarged text: they live in a picture whose size is the screen's. Notes follow less. */
const ENLARGED_LABEL = 1.25;
const ENLARGED_NOTE1 = 1.1;
const ENLARGED_NOTE2 = 1.15;

/** Labels on a wide stage: this many across it, and no larger than that, px. */
const LABELS_ACROSS = 93;
const LABEL_MOST = 22;
/** What is smaller cannot be read: labels, small figures and notes, large notes; px. */
const LEAST = 12;
const LEAST_FIGURE = 13;
const LEAST_NOTE = 14;
const HAIR = 0.75;

/** How far a stage has grown from the smallest to the largest, 0 to 1, or a little over on a projector. */
function grownAt(width: number, height: number, stacked: boolean): number {
  const across = (width - SMALL_WIDTH) / (LARGE_WIDTH - SMALL_WIDTH);
  const up = (height - SMALL_HEIGHT) / (LARGE_HEIGHT - SMALL_HEIGHT);
  return stacked ? clamp(across) : clamp(Math.min(across, up), 0, PROJECTOR);
}

/** The measures of a stage. */
export function sceneLayout({ width, height, layout, textScale = 1 }: StageSize): SceneLayout {
  const stacked = layout === 'stacked';
  const grown = grownAt(width, height, stacked);
  const small = stacked ? clamp(width / SMALL_WIDTH, LEAST_SHRUNK, 1) : 1;
  const enlarged = clamp(textScale, 1, ENLARGED_LABEL);
  /** Between what it is on the smallest stage and on the largest, px. */
  const size = (low: number, high: number) => mix(low, high, grown) * small;
  /** Of the stage's width, px. */
  const share = (of: number, least: number, most: number) => clamp(width * of, least, most);
  const beside = Math.max(size(13, 15.5), Math.min(LABEL_MOST, width / LABELS_ACROSS));
  const label = Math.max(LEAST, (stacked ? size(13, 20) : beside) * enlarged);
  const margin = Math.round(stacked ? share(0.041, 12, 40) : share(0.05, 24, 96));
  const columnWidth = stacked ? 0 : share(0.285, 190, 540);
  const gutter = stacked ? 0 : share(0.035, 18, 64);
  const left = stacked ? margin : margin + columnWidth + gutter;
  const foot = stacked ? 12 : Math.max(20, height * 0.05);
  return {
    width,
    height,
    stacked,
    margin,
    column: { x: margin, y: BAR, width: columnWidth, height: height - BAR },
    plot: { x: left, y: BAR, width: width - left - margin, height: height - BAR - foot },
    type: {
      figure1: size(92, 190),
      figure2: size(54, 112),
      figure3: size(32, 84),
      figure4: Math.max(LEAST_FIGURE, size(15, 30)),
      note1: Math.max(LEAST_NOTE, size(16, 44) * Math.min(enlarged, ENLARGED_NOTE1)),
      note2: Math.max(LEAST_FIGURE, size(14.5, 26) * Math.min(enlarged, ENLARGED_NOTE2)),
      label,
      source: Math.max(LEAST, size(12, 12.5) * enlarged)
    },
    stroke: {
      hair: HAIR,
      leader: 1,
      outline: size(1.2, 1.7),
      datum: size(1.2, 1.8)
    },
    dot: {
      crowd: size(1.95, 4.75),
      seat: size(1.26, 1.85),
      few: size(5.5, 13),
      place: size(3.4, 4.6)
    }
  };
}
