import type { SceneLayout } from '../../_kit/layout';
import { type Mark, path, type Point, round } from '../../../marks/marks';
import { polygon, type PathData } from '../../../marks/path-data';
import { easeMove, mix, span, type Cue } from '../../_kit/motion';
import { text } from '../../../marks/text';
import { COUNTER, ERRANDS, GEAR, LEVERAGE, PLAN } from '../cues';
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
/** The face of a board that lies is seen against the light, and in the colour of the counter's front. */
const LYING = 0.72;

/** The board's face as it is seen now: upright it is the plaque, lying it is the counter's top. */
export interface Face {
  left: number;
  width: number;
  foot: number;
  height: number;
  /** How far its far edge falls short at each end. */
  lean: number;
}

/** @param tipped 0 upright to 1 lying @param aside px to the right of its place @param lifted px above it */
export const faceAt = (ledge: Ledge, tipped: number, aside: number, lifted: number): Face => ({
  left: ledge.faceLeft + aside,
  width: ledge.faceRight - ledge.faceLeft,
  foot: ledge.y - lifted,
  height: ledge.face,
  lean: ledge.face * LEAN * tipped
});

/** Where a point of the face is seen. @param across from its left edge @param up from its lower edge; 0 to 1 */
export const onFace = ({ left, width, foot, height, lean }: Face, across: number, up: number): Point => [
  left + across * width + lean * up * (1 - 2 * across),
  foot - up * height
];

const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1]
] as const;

/** The outline of the face, or of a frame in it. @param inset from its edges, as shares of its width and height */
export function faceOutline(seen: Face, [insetX, insetY]: Point): PathData {
  const points = CORNERS.map(([across, up]) =>
    onFace(seen, mix(insetX, 1 - insetX, across), mix(insetY, 1 - insetY, up))
  );
  return polygon(points);
}

/** While it tips the board turns from a plaque's dark wood into a counter's top: by day they are one colour. */
export function face(layout: SceneLayout, seen: Face, tipped: number): Mark[] {
  const d = faceOutline(seen, [0, 0]);
  const top = LYING * tipped;
  const board = 1 - (1 - LYING) * tipped;
  const edge = { stroke: 'ink', strokeWidth: layout.stroke.hair } as const;
  return [
    ...(tipped < 1
      ? [path({ key: 'board', d, fill: 'tower', ...edge, opacity: (board - top) / (1 - top) })]
      : []),
    ...(tipped > 0 ? [path({ key: 'top', d, fill: 'ink', opacity: top })] : [])
  ];
}

/** The line itself: thin as a datum, or thick as a counter's front. */
export function front(layout: SceneLayout, { y, left, thick }: Ledge): Mark {
  const d: PathData = [
    ['M', round(left), round(y)],
    ['H', round(layout.width)],
    ['v', round(thick)],
    ['H', round(left)],
    ['Z']
  ];
  return path({ key: 'datum', d, fill: 'ink' });
}

/** What is written on a counter's front, over its height. */
const NAME = { size: 0.62, down: 0.72 };

export function frontName(layout: SceneLayout, { y, thick }: Ledge, name: string, opacity: number): Mark {
  const size = Math.max(LEAST, thick * NAME.size);
  const place = { x: layout.plot.x + size / 2, y: y + thick * NAME.down };
  return text({ key: 'front-name', text: name, ...place, size, face: 'head', fill: 'ground', opacity });
}
