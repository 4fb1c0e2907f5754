import { isCompact, isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { clamp, during, easeMove } from '../../_kit/motion';
import type { Box } from '../../../marks/marks';
import { REST } from '../cues';
import { labelSize, nameSize, topOf } from '../layout';
import { capHeight } from '../../_kit/percent';
import { paceIn } from '../pace';
import type { Edition, ProjectState } from '../scene';

/** Right of the bars, for the names of lines: px on a phone, a share of the plot elsewhere. */
const GUTTER = { phone: 56, stacked: 0.12, wide: 0.17, compact: 0.2, most: 220 };
/** Numbers under the bars, of the stage's height, and lines around them in sizes of type. */
const HERO = { stacked: 0.17, wide: 0.15 };
const LINES = { name: 1.7, note: 1.7, short: 1.5 };
const FROM_FOOT = { stacked: 12, wide: 0.045 };
/** Lines over the bars: the key. */
const KEY = 1.9;
/** Between the two parts, of the bars' width. */
const GAP = 0.02;
const PER_CENT = 0.01;
/** Height of a project over its money, in radii of its dot. */
const PROJECT = 3;

/** Where the plan's bars stand: width is planned money, height the share done, so area is money spent. */
export interface PlanLayout {
  x: number;
  width: number;
  /** Top of the plan, and of what is taller. */
  top: number;
  ceiling: number;
  ground: number;
  /** Of the provincial projects, and of the others. */
  left: Box;
  right: Box;
  /** Height of a share of the plan, px. */
  y: (share: number) => number;
  /** Shares done, 0 to 1: of all, of the provincial projects, of the others. */
  all: number;
  provincial: number;
  six: number;
  /** An even pace puts half the plan at mid-year: a calendar's share, not a figure of the source. */
  pace: number;
  /** Where the six may stand, by the rounding of the figures that they come from. */
  band: Box;
  /** Size of the numbers under the bars. */
  hero: number;
}

const heroSize = ({ stacked, height, type }: SceneLayout) =>
  Math.min(type.figure1, height * (stacked ? HERO.stacked : HERO.wide));

/** Baselines under the ground line, px from it. */
export function rowsUnder(layout: SceneLayout) {
  const lines = isShort(layout) ? LINES.short : LINES.name;
  const name = nameSize(layout) * lines;
  const digits = name + nameSize(layout) / 2;
  const note = digits + capHeight(heroSize(layout)) + labelSize(layout) * LINES.note;
  return { name, digits, note };
}

/** Room under the ground line for what is said of the bars, px. */
export const sharesRoom = (layout: SceneLayout) =>
  rowsUnder(layout).note +
  (layout.stacked ? FROM_FOOT.stacked : layout.height * FROM_FOOT.wide) +
  (layout.stacked && !isShort(layout) ? labelSize(layout) : 0);

function gutterOf(layout: SceneLayout): number {
  const { width } = layout.plot;
  if (layout.stacked) return Math.max(GUTTER.phone, width * GUTTER.stacked);
  return Math.min(GUTTER.most, width * (isCompact(layout) ? GUTTER.compact : GUTTER.wide));
}

export function planLayout(
  layout: SceneLayout,
  { rest }: ProjectState,
  { figures }: Edition,
  ground: number
): PlanLayout {
  const { x } = layout.plot;
  const width = layout.plot.width - gutterOf(layout);
  const ceiling = topOf(layout) + (layout.stacked ? labelSize(layout) * KEY : 0);
  const share = (id: 'city-share' | 'prov-share' | 'six-share') => figures[id].value * PER_CENT;
  const [all, provincial, six] = [share('city-share'), share('prov-share'), share('six-share')];
  // More than the year's plan is taller than the plan, and a project floats over it: then the scale is smaller.
  const highest = Math.max(1, all, provincial, six);
  const room = ground - ceiling;
  const full = Math.min(room, (room - layout.dot.few * PROJECT) / Math.max(all, provincial, six));
  const y = (part: number) => ground - full * part;
  const top = ground - full;
  const gap = width * GAP * easeMove(during(rest, REST.parts));
  const leftWidth = (width - gap) * (figures['prov-plan'].value / figures['city-plan'].value);
  const right: Box = { x: x + leftWidth + gap, y: top, width: width - gap - leftWidth, height: full };
  // The interval may be wider than the picture: it is drawn as far as that reaches.
  const bound = (value: number | undefined) =>
    clamp((value ?? figures['six-share'].value) * PER_CENT, 0, highest);
  const [low, high] = [bound(figures['six-share'].low), bound(figures['six-share'].high)];
  return {
    x,
    width,
    top,
    ceiling,
    ground,
    left: { x, y: top, width: leftWidth, height: full },
    right,
    y,
    all,
    provincial,
    six,
    pace: paceIn(figures),
    band: { x: right.x, y: y(high), width: right.width, height: y(low) - y(high) },
    hero: heroSize(layout)
  };
}
