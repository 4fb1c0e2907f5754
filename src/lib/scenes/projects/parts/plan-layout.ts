import { BAR, type SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import type { Box } from '../../../marks/marks';
import { clamp, easeMove, span } from '../../_kit/motion';
import type { Edition, ProjectState } from '../scene';

/** An even pace puts half the plan at mid-year: a calendar's share, not a figure of the source. */
export const MID_YEAR = 0.5;

/** Where the plan's bars stand: width is planned money, height the share done, so area is money spent. */
export interface PlanLayout {
  /** A stage too low for notes inside the slabs. */
  short: boolean;
  /** So little room beside the slabs that words are few and small: a phone on its side, a slide. */
  narrow: boolean;
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
  /** Shares done, 0 to 1. */
  all: number;
  provincial: number;
  six: number;
  /** Where the six may stand, by the rounding of the printed figures. */
  band: Box;
  /** From a slab's edge to what is written in it. */
  pad: number;
}

export function planLayout(
  f: SceneLayout,
  s: ProjectState,
  { figures }: Edition,
  ground: number
): PlanLayout {
  const short = isShort(f);
  const narrow = !f.stacked && (short || f.width < 760);
  const side = f.stacked ? 0 : narrow ? f.plot.width * 0.23 : Math.min(220, f.plot.width * 0.19);
  const { x } = f.plot;
  const width = f.plot.width - side;
  const ceiling = f.stacked
    ? 58 + f.type.label * 2
    : narrow
      ? Math.max(BAR + 6, f.height * 0.105)
      : f.height * 0.105;
  const [all, provincial, six] = [figures['city-share'].value, figures['prov-share'].value, figures['six-share'].value].map((percent) => percent / 100) as [number, number, number]; // prettier-ignore
  // More than the year's plan is taller than the plan: then all is drawn to a smaller scale.
  const highest = Math.max(1, all, provincial, six);
  const full = (ground - ceiling) / highest;
  const top = ground - full;
  const y = (share: number) => ground - full * share;
  const [city, prov, share] = [figures['city-plan'].value, figures['prov-plan'].value, figures['six-share']];
  const gap = (f.stacked ? 6 : 14) * easeMove(span(s.provincial, 0.05, 0.55));
  const provWidth = (width - gap) * (prov / city);
  const right: Box = { x: x + provWidth + gap, y: top, width: width - gap - provWidth, height: full };
  // The interval may be wider than the picture: it is drawn as far as that reaches.
  const [low, high] = [share.low, share.high].map((bound) => clamp((bound ?? share.value) / 100, 0, highest)) as [number, number]; // prettier-ignore
  return {
    short, narrow, x, width, top, ceiling, ground, y, right,
    left: { x, y: top, width: provWidth, height: full },
    all, provincial, six,
    band: { x: right.x, y: y(high), width: right.width, height: y(low) - y(high) },
    pad: f.stacked ? 10 : Math.max(12, f.plot.width * 0.03)
  }; // prettier-ignore
}
