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
const SMALL = { width: 390, height: 320 } as const;
const LARGE = { width: 1440, height: 900 } as const;
const PROJECTOR = 1.35;
/** What a phone narrower than that shrinks to at the most. */
const LEAST_SHRUNK = 0.82;
/** How far labels follow enlarged text: they live in a picture whose size is the screen's. Notes follow less. */
const ENLARGED = { label: 1.25, note1: 1.1, note2: 1.15 } as const;

/** Of the stage's width, with the least and the most in px. */
interface Share {
  of: number;
  least: number;
  most: number;
}
const MARGIN: Record<'stacked' | 'beside', Share> = {
  stacked: { of: 0.041, least: 12, most: 40 },
  beside: { of: 0.05, least: 24, most: 96 }
};
const COLUMN: Share = { of: 0.285, least: 190, most: 540 };
const GUTTER: Share = { of: 0.035, least: 18, most: 64 };
/** Kept free under the drawing: px, or of the height. */
const FOOT = { stacked: 12, beside: { of: 0.05, least: 20 } } as const;

/** From the smallest stage to the largest, px. */
type Range = readonly [small: number, large: number];
/** Labels: a tablet is held farther off than a phone, and a projector, so many labels wide, read across a room. */
const LABEL = { stacked: [13, 20], beside: [13, 15.5], least: 12, room: { most: 22, across: 93 } } as const;
const TYPE = {
  figure1: [92, 190],
  figure2: [54, 112],
  figure3: [32, 84],
  figure4: [15, 30],
  note1: [16, 44],
  note2: [14.5, 26],
  source: [12, 12.5]
} as const satisfies Record<string, Range>;
/** Smaller than this they cannot be read, px. */
const LEAST = { figure4: 13, note1: 14, note2: 13, source: 12 } as const;
const HAIR = 0.75;
const STROKE = { outline: [1.2, 1.7], datum: [1.2, 1.8] } as const satisfies Record<string, Range>;
const DOT = {
  crowd: [1.95, 4.75],
  seat: [1.26, 1.85],
  few: [5.5, 13],
  place: [3.4, 4.6]
} as const satisfies Record<string, Range>;

const shareOf = (width: number, { of, least, most }: Share) => clamp(width * of, least, most);

/** How far a stage has grown from the smallest to the largest, 0 to 1, or a little over on a projector. */
function grownAt(width: number, height: number, stacked: boolean): number {
  const across = (width - SMALL.width) / (LARGE.width - SMALL.width);
  const up = (height - SMALL.height) / (LARGE.height - SMALL.height);
  return stacked ? clamp(across) : clamp(Math.min(across, up), 0, PROJECTOR);
}

/** The measures of a stage. */
export function sceneLayout({ width, height, layout, textScale = 1 }: StageSize): SceneLayout {
  const stacked = layout === 'stacked';
  const grown = grownAt(width, height, stacked);
  const small = stacked ? clamp(width / SMALL.width, LEAST_SHRUNK, 1) : 1;
  const enlarged = clamp(textScale, 1, ENLARGED.label);
  const size = ([low, high]: Range) => mix(low, high, grown) * small;
  const beside = Math.max(size(LABEL.beside), Math.min(LABEL.room.most, width / LABEL.room.across));
  const label = Math.max(LABEL.least, (stacked ? size(LABEL.stacked) : beside) * enlarged);
  const margin = Math.round(shareOf(width, stacked ? MARGIN.stacked : MARGIN.beside));
  const columnWidth = stacked ? 0 : shareOf(width, COLUMN);
  const gutter = stacked ? 0 : shareOf(width, GUTTER);
  const left = stacked ? margin : margin + columnWidth + gutter;
  const foot = stacked ? FOOT.stacked : Math.max(FOOT.beside.least, height * FOOT.beside.of);
  return {
    width,
    height,
    stacked,
    margin,
    column: { x: margin, y: BAR, width: columnWidth, height: height - BAR },
    plot: { x: left, y: BAR, width: width - left - margin, height: height - BAR - foot },
    type: {
      figure1: size(TYPE.figure1),
      figure2: size(TYPE.figure2),
      figure3: size(TYPE.figure3),
      figure4: Math.max(LEAST.figure4, size(TYPE.figure4)),
      note1: Math.max(LEAST.note1, size(TYPE.note1) * Math.min(enlarged, ENLARGED.note1)),
      note2: Math.max(LEAST.note2, size(TYPE.note2) * Math.min(enlarged, ENLARGED.note2)),
      label,
      source: Math.max(LEAST.source, size(TYPE.source) * enlarged)
    },
    stroke: {
      hair: HAIR,
      leader: 1,
      outline: size(STROKE.outline),
      datum: size(STROKE.datum)
    },
    dot: {
      crowd: size(DOT.crowd),
      seat: size(DOT.seat),
      few: size(DOT.few),
      place: size(DOT.place)
    }
  };
}
