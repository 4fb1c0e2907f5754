import type { SceneLayout } from '../../_kit/layout';
import { path, round, type Mark } from '../../../marks/marks';
import { easeMove, span } from '../../_kit/motion';
import { text } from '../../../marks/text';
import { COUNTER, ERRANDS, GEAR, LEVERAGE, PLAN, type Cue } from '../cues';
import { LEAST, ledgeOf, mixLedges, type Ledge, type LedgeStep } from '../layout';
import type { ReliefState } from '../state';

const MOVES: readonly (readonly [step: LedgeStep, cue: Cue])[] = [
  ['counter', COUNTER.tips],
  ['gear', GEAR.thins],
  ['errands', ERRANDS.thickens],
  ['plan', PLAN.thins],
  ['leverage', LEVERAGE.shrinks]
];

/** Where the chapter's line is now. */
export const ledgeAt = (layout: SceneLayout, s: ReliefState): Ledge =>
  MOVES.reduce(
    (ledge, [step, [from, to]]) =>
      s[step] > 0 ? mixLedges(ledge, ledgeOf(layout, step), easeMove(span(s[step], from, to))) : ledge,
    ledgeOf(layout, 'plaque')
  );

/** How much narrower the far edge of the top face is at each end, over its height. */
const LEAN = 0.9;
/** The face of a board that lies is seen against the light. */
const LYING = 0.72;

/** The board's face: upright it is the plaque, lying it is the counter's top. @param tipped 0 upright to 1 lying */
export function face(ledge: Ledge, tipped: number, aside: number, lifted: number): Mark {
  const { y, face: height, faceLeft, faceRight } = ledge;
  const lean = height * LEAN * tipped;
  const [left, right] = [faceLeft + aside, faceRight + aside];
  const [foot, head] = [y - lifted, y - height - lifted];
  const d =
    `M${round(left)},${round(foot)}H${round(right)}` +
    `L${round(right - lean)},${round(head)}H${round(left + lean)}Z`;
  return path({ key: 'board', d, fill: 'tower', opacity: 1 - (1 - LYING) * tipped });
}

/** The line itself: thin as a datum, or thick as a counter's front. */
export function front(layout: SceneLayout, { y, left, thick }: Ledge): Mark {
  const d = `M${round(left)},${round(y)}H${round(layout.width)}v${round(thick)}H${round(left)}Z`;
  return path({ key: 'datum', d, fill: 'ink' });
}

/** What is written on a counter's front, over its height. */
const NAME = { size: 0.62, down: 0.72 };

export function frontName(layout: SceneLayout, { y, thick }: Ledge, name: string, opacity: number): Mark {
  const size = Math.max(LEAST, thick * NAME.size);
  const place = { x: layout.plot.x + size / 2, y: y + thick * NAME.down };
  return text({ key: 'front-name', text: name, ...place, size, face: 'head', fill: 'ground', opacity });
}
