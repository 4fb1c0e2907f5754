import type { SceneLayout } from '../../_kit/layout';
import { easeMove, easeRise, inTurn, mix, placeAmong } from '../../_kit/motion';
import { round, type Box } from '../../../marks/marks';
import { boxPath, type PathData } from '../../../marks/path-data';
import { PLAN } from '../cues';
import type { PlanLayout } from './plan-layout';

/** Yuan that a line stands for, as a square did before; in a larger plan ten times as many, or a hundred. */
const LINE = 1e7;
const MOST_LINES = 300;
const TEN = 10;
/** Of the space that a line has: its width where its money is done. */
const DONE = 0.56;
/** Squares to a row, before they are stretched to lines, and the space between two. */
const COLUMNS = { stacked: 13, wide: 17 };
const SQUARE = 0.86;
const IN_TURN = { stretch: 0.5, fill: 0.7 };

const yuanPerLine = (plan: number) =>
  LINE * TEN ** Math.max(0, Math.ceil(Math.log10(plan / LINE / MOST_LINES)));

/** One line of the plan: where it stands, what of it is money, and its place in the whole plan. */
export interface PlanLine {
  x: number;
  width: number;
  /** Of ten million: the last line of a part may be less. */
  share: number;
  i: number;
}

/** The lines of a part of the plan, a unit of money each. @param before lines that stand before it in the whole plan */
export function linesOf(area: Box, money: number, plan: number, before: number): PlanLine[] {
  if (money <= 0) return [];
  const units = money / yuanPerLine(plan);
  const pitch = area.width / units;
  return Array.from({ length: Math.ceil(units) }, (_, i) => {
    const share = Math.min(1, units - i);
    return { x: area.x + i * pitch, width: pitch * share, share, i: i + before };
  });
}

/** The squares of money that the lines were: one by one they stretch to the height of the year's plan. */
export function stretched(
  layout: SceneLayout,
  plan: PlanLayout,
  lines: readonly PlanLine[],
  total: number,
  progress: number
): PathData {
  const rows = Math.ceil(total / (layout.stacked ? COLUMNS.stacked : COLUMNS.wide));
  const columns = Math.max(1, Math.ceil(total / Math.max(1, rows)));
  const room = plan.ground - plan.ceiling;
  const pitch = Math.min(layout.plot.width / columns, room / Math.max(1, rows));
  return lines.flatMap(({ x, share, i }) => {
    const t = easeMove(inTurn(progress, PLAN.stretch, placeAmong(i, total), IN_TURN.stretch));
    // Square under square, so that none has far to go to its line.
    const [column, row] = [Math.floor(i / rows), i % rows];
    const left = mix(plan.x + column * pitch, x, t);
    const width = mix(pitch * SQUARE * share, 0, t);
    const top = mix(plan.ground - (rows - row) * pitch, plan.top, t);
    const height = mix(pitch * SQUARE, plan.ground - plan.top, t);
    return boxPath({ x: left, y: top, width, height });
  });
}

/** What of the lines is done, from the ground up: a line grows thick where its money is. @param height px */
export function done(
  plan: PlanLayout,
  lines: readonly PlanLine[],
  total: number,
  progress: number,
  height: number
): PathData {
  return lines.flatMap(({ x, width, i }): PathData => {
    const grown = height * easeRise(inTurn(progress, PLAN.fills, placeAmong(i, total), IN_TURN.fill));
    const thick = round(width * DONE);
    return [
      ['M', round(x), round(plan.ground)],
      ['v', round(-grown)],
      ['h', thick],
      ['v', round(grown)],
      ['Z']
    ];
  });
}

/** How far the money has risen at a part of the plan's width, 0 to 1. */
export const risenAt = (progress: number, part: number) =>
  easeRise(inTurn(progress, PLAN.fills, placeAmong(part, 2), IN_TURN.fill));
