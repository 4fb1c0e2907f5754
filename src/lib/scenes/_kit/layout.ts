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

/** Sizes grow from a 390 px phone to a 1440 × 900 laptop, and a little further on a projector. */
export function sceneLayout({ width, height, layout, textScale = 1 }: StageSize): SceneLayout {
  const stacked = layout === 'stacked';
  const grown = stacked
    ? clamp((width - 390) / 1050)
    : clamp(Math.min((width - 390) / 1050, (height - 320) / 580), 0, 1.35);
  const small = stacked ? clamp(width / 390, 0.82, 1) : 1;
  // Labels follow enlarged text a part of the way: they live in a picture whose size is the screen's.
  const enlarged = clamp(textScale, 1, 1.25);
  const of = (low: number, high: number) => mix(low, high, grown) * small;
  // A tablet is held farther off than a phone, and a projector read from across a room: labels grow with both.
  const label = Math.max(
    12,
    (stacked ? of(13, 20) : Math.max(of(13, 15.5), Math.min(22, width / 93))) * enlarged
  );
  const margin = Math.round(stacked ? clamp(width * 0.041, 12, 40) : clamp(width * 0.05, 24, 96));
  const columnWidth = stacked ? 0 : clamp(width * 0.285, 190, 540);
  const gutter = stacked ? 0 : clamp(width * 0.035, 18, 64);
  const left = stacked ? margin : margin + columnWidth + gutter;
  return {
    width,
    height,
    stacked,
    margin,
    column: { x: margin, y: BAR, width: columnWidth, height: height - BAR },
    plot: {
      x: left,
      y: BAR,
      width: width - left - margin,
      height: height - BAR - (stacked ? 12 : Math.max(20, height * 0.05))
    },
    type: {
      figure1: of(92, 190), figure2: of(54, 112), figure3: of(32, 84), figure4: Math.max(13, of(15, 30)),
      note1: Math.max(14, of(16, 44) * Math.min(enlarged, 1.1)), note2: Math.max(13, of(14.5, 26) * Math.min(enlarged, 1.15)), label, source: Math.max(12, of(12, 12.5) * enlarged)
    }, // prettier-ignore
    stroke: { hair: 0.75, leader: 1, outline: of(1.2, 1.7), datum: of(1.2, 1.8) },
    dot: { crowd: of(1.95, 4.75), seat: of(1.26, 1.85), few: of(5.5, 13), place: of(3.4, 4.6) }
  };
}
