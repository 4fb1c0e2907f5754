import type { SceneLayout } from '../../_kit/layout';
import { shadows } from '../../_kit/sun';
import { group, path, round, type Mark } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { affine, type Transform } from '../../../marks/transforms';
import { during, easeMove, span } from '../../_kit/motion';
import { below, fitSize, text } from '../../../marks/text';
import { COUNTER, PLAQUE } from '../cues';
import { boardOf, lintelOf, nameSize, noteSize, topOf, type Board, type Ledge } from '../layout';
import type { Edition, ReliefState } from '../state';
import { brushed, strokeLength, UNITS, type Stroke } from './brush';
import { INSCRIPTION } from './inscription';
import { face, faceAt, faceOutline, onFace, type Face } from './ledge';

/** Between two strokes the brush is lifted for as long as it writes this much, in hundredths of a square. */
const LIFT = 14;

/** The chapter in the order of the sun. */
const CHAPTER = 3;

interface Timed {
  stroke: Stroke;
  whole: PathData;
  /** When the brush sets down and when it lifts, as shares of the inscription. */
  from: number;
  to: number;
}

/** Of the inscription; once it is written it is the same object, so that nothing need look into it again. */
interface Character {
  strokes: Timed[];
  whole: PathData;
}

/** Every character, its strokes with their turns. */
function inTurn(): Character[][] {
  const lengths = INSCRIPTION.flat(2).map(strokeLength);
  const all = lengths.reduce((sum, length) => sum + length + LIFT, -LIFT);
  let written = 0;
  return INSCRIPTION.map((row) =>
    row.map((character) => {
      const strokes = character.map((stroke) => {
        const from = written / all;
        const to = (written + strokeLength(stroke)) / all;
        written += strokeLength(stroke) + LIFT;
        return { stroke, whole: brushed(stroke, 1), from, to };
      });
      return { strokes, whole: strokes.flatMap(({ whole }) => whole) };
    })
  );
}
let timed: Character[][] | undefined;

/** One character as far as it is written. */
const asWritten = ({ strokes, whole }: Character, written: number): PathData =>
  written >= strokes.at(-1)!.to
    ? whole
    : strokes.flatMap(({ stroke, whole, from, to }) =>
        written >= to ? whole : brushed(stroke, span(written, from, to))
      );

/** Line carved along the edge, over a character's side. */
const RIM = { inset: 0.13, width: 0.014 };

/** A scale is written to this part of one. */
const PRECISION = 1e5;

/** Lays a character's square on the face, leaning as the face does there. */
function laid(board: Board, seen: Face, row: number, column: number): Transform {
  const [left, top] = [board.border + column * board.pitch, board.border + row * board.pitch];
  const across = [left, left + board.em].map((x) => x / board.width) as [number, number];
  const up = [top, top + board.em].map((y) => 1 - y / board.height) as [number, number];
  const middle = (up[0] + up[1]) / 2;
  const [from, to] = [onFace(seen, across[0], middle), onFace(seen, across[1], middle)];
  const centre = (across[0] + across[1]) / 2;
  const [head, foot] = [onFace(seen, centre, up[0]), onFace(seen, centre, up[1])];
  const per = (length: number) => Math.round((length / UNITS) * PRECISION) / PRECISION;
  const skew = (foot[0] - head[0]) / 2;
  return affine([
    per(to[0] - from[0]),
    0,
    per(2 * skew),
    per(foot[1] - head[1]),
    round(from[0] - skew),
    round(head[1])
  ]);
}

function inscription(board: Board, seen: Face, written: number): Mark[] {
  timed ??= inTurn();
  const inset = board.em * RIM.inset;
  const rim = faceOutline(seen, [inset / board.width, inset / board.height]);
  return [
    path({ key: 'rim', d: rim, fill: 'none', stroke: 'lit', strokeWidth: board.em * RIM.width }),
    ...timed.flatMap((row, r) =>
      row.map((character, c) =>
        group(`character-${r}-${c}`, [path({ key: 'ink', d: asWritten(character, written), fill: 'lit' })], {
          transform: [laid(board, seen, r, c)]
        })
      )
    )
  ];
}

/** Steps of whoever carries the board, and how high each lifts it over the board's side. */
const STEPS = 3;
const BOB = 0.05;

/** How far the board still is from its place, to the right and up; px. */
function carried(layout: SceneLayout, board: Board, t: number) {
  const way = 1 - easeMove(t);
  return {
    aside: way * (layout.width - board.x),
    lifted: board.em * BOB * way * Math.abs(Math.sin(t * Math.PI * STEPS))
  };
}

/** The window that the plaque is brought to: its frame, and its sign. */
function window(layout: SceneLayout, board: Board, sill: number, { labels }: Edition, shown: number): Mark[] {
  const top = topOf(layout);
  const lintel = lintelOf(layout);
  const [left, right] = [board.x + board.border, board.x + board.width - board.border];
  const d: PathData = [
    ['M', round(left), round(sill)],
    ['V', round(top)],
    ['H', round(right)],
    ['V', round(sill)]
  ];
  const size = Math.min(nameSize(layout), lintel / 2);
  const sign = { x: (left + right) / 2, y: top + lintel / 2 + size / 2, width: right - left };
  return [
    path({
      key: 'window',
      d,
      fill: 'none',
      stroke: 'line',
      strokeWidth: layout.stroke.datum,
      opacity: shown
    }),
    text({ key: 'sign', text: labels.window, anchor: 'middle', face: 'head', size, ...sign, opacity: shown })
  ];
}

/** Room for shadows under the sill, over its distance from the foot. */
const SHADOW = 0.12;
/** The first caption is set larger, and as far below the sill; over its size. */
const CAPTION = { stacked: 1.25, sideBySide: 1.3, under: 1.15, between: 0.7 };

function captions(
  layout: SceneLayout,
  board: Board,
  sill: number,
  { labels }: Edition,
  shown: number
): Mark[] {
  const room = (layout.height - sill) * SHADOW;
  const wanted = nameSize(layout) * (layout.stacked ? CAPTION.stacked : CAPTION.sideBySide);
  const size = fitSize(labels.caption, board.width, wanted, 'head');
  const caption = text({
    key: 'caption',
    text: labels.caption,
    x: board.x,
    y: sill + room + size * CAPTION.under,
    size,
    face: 'head',
    opacity: shown
  });
  const note = noteSize(layout);
  const width = layout.width - board.x - layout.margin;
  const y = below(caption, size * CAPTION.between + note / 2);
  return [
    caption,
    text({
      key: 'caption-note',
      text: labels['caption-note'],
      x: board.x,
      y,
      size: note,
      width,
      fill: 'ink-2',
      opacity: shown
    })
  ];
}

/** The plaque on the sill of the approvals window; tipped over it is the counter. */
export function plaque(layout: SceneLayout, s: ReliefState, edition: Edition, ledge: Ledge): Mark[] {
  const board = boardOf(layout);
  const sill = board.y + board.height;
  const tipped = easeMove(during(s.counter, COUNTER.tips));
  const { aside, lifted } = carried(layout, board, during(s.plaque, PLAQUE.carried));
  const upright = 1 - during(s.counter, COUNTER.captionsGo);
  const standing = { x: board.x + aside, y: board.y, width: board.width, height: board.height };
  const room = (layout.height - sill) * SHADOW;
  const seen = faceAt(ledge, tipped, aside, lifted);
  const written = during(s.plaque, PLAQUE.written);
  const carved = 1 - during(s.counter, COUNTER.inscriptionFades);
  return [
    ...(upright > 0 ? window(layout, board, sill, edition, upright) : []),
    shadows('shadow', [standing], CHAPTER, room, upright),
    ...face(layout, seen, tipped),
    ...(carved > 0 ? [group('inscription', inscription(board, seen, written), { opacity: carved })] : []),
    ...(upright > 0 ? captions(layout, board, sill, edition, upright * during(s.plaque, PLAQUE.said)) : [])
  ];
}
