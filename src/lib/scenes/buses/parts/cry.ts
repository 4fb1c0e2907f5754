import { easeMove } from '../../_kit/motion';
import type { Box } from '../../../marks/marks';
import { memoize } from '../../../util/memoize';
import type { Point } from '../state';
import { BOX, CHARACTERS } from './cry-strokes';

/** A dot of the cry: its character, and its place in that character's box. */
interface Spot {
  character: number;
  at: Point;
}

/** Dots of a stroke that crosses another keep this share of the pitch between them. */
const CLEAR = 0.72;
/** How often the pitch is halved towards the one that takes everyone. */
const TRIALS = 24;

const lengthOf = (stroke: readonly Point[]) =>
  stroke.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - stroke[i]![0], y - stroke[i]![1]), 0);

/** The point of a stroke at a length from its start. */
function pointAt(stroke: readonly Point[], length: number): Point {
  let rest = length;
  for (let i = 1; i < stroke.length; i++) {
    const [[x0, y0], [x1, y1]] = [stroke[i - 1]!, stroke[i]!];
    const part = Math.hypot(x1 - x0, y1 - y0);
    if (rest <= part || i === stroke.length - 1) {
      const t = Math.min(1, rest / part);
      return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
    }
    rest -= part;
  }
  return stroke[0]!;
}

const STROKES = CHARACTERS.flatMap((strokes, character) =>
  strokes.map((stroke) => ({ character, stroke, length: lengthOf(stroke) }))
);

/** Spots laid so far, by cells as wide as the room that a spot needs: whoever is near stands in a neighbouring cell. */
class Laid {
  readonly spots: Spot[] = [];
  readonly #cells = new Map<string, Point[]>();
  readonly #room: number;
  constructor(room: number) {
    this.#room = room;
  }
  #near(character: number, [x, y]: Point): boolean {
    const [column, row] = [Math.floor(x / this.#room), Math.floor(y / this.#room)];
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++) {
        const there = this.#cells.get(`${character} ${i} ${j}`) ?? [];
        if (there.some(([px, py]) => Math.hypot(px - x, py - y) < this.#room)) return true;
      }
    return false;
  }
  add(character: number, at: Point) {
    if (this.#near(character, at)) return;
    const key = `${character} ${Math.floor(at[0] / this.#room)} ${Math.floor(at[1] / this.#room)}`;
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), at]);
    this.spots.push({ character, at });
  }
}

/** All strokes set with dots, from end to end of each, about a pitch apart and no two too close. */
function lay(pitch: number): Spot[] {
  const laid = new Laid(pitch * CLEAR);
  for (const { character, stroke, length } of STROKES) {
    const gaps = Math.max(1, Math.round(length / pitch));
    for (let i = 0; i <= gaps; i++) laid.add(character, pointAt(stroke, (i / gaps) * length));
  }
  return laid.spots;
}

/** As many of the spots as there are people, left out evenly. */
const thinned = (spots: readonly Spot[], people: number) =>
  Array.from({ length: people }, (_, i) => spots[Math.floor((i * spots.length) / people)]!);

/** The widest pitch that has a place for everyone, and those places in the order of writing. */
const placesFor = memoize(
  (people: number) => {
    let [narrow, wide] = [BOX / people, BOX];
    let best = lay(narrow);
    for (let i = 0; i < TRIALS; i++) {
      const pitch = (narrow + wide) / 2;
      const spots = lay(pitch);
      if (spots.length < people) wide = pitch;
      else {
        narrow = pitch;
        if (spots.length <= best.length) best = spots;
        if (spots.length === people) break;
      }
    }
    return { spots: thinned(best, people), pitch: narrow };
  },
  (people) => String(people)
);

/** Between characters and between lines, over a character's side. */
const BETWEEN = { characters: 0.14, lines: 0.13 };
/** One line is kept unless two make the characters larger than this. */
const WORTH_BREAKING = 1.15;
/** Radius of a dot over the pitch. */
const DOT = 0.34;
/** The first line's characters where there are two: 我们, then 回来啦. */
const FIRST_LINE = 2;

export interface Cry {
  dots: Point[];
  radius: number;
  /** Path data of the strokes as lines. */
  lines: string;
  box: Box;
  em: number;
}

const sizeIn = (area: Box, characters: number, lines: number) =>
  Math.min(
    area.width / (characters + (characters - 1) * BETWEEN.characters),
    area.height / (lines + (lines - 1) * BETWEEN.lines)
  );

/** The cry in an area of the stage, in one line or two, whichever is larger. @param middle whether it is centred */
export function layOutCry(area: Box, people: number, middle: boolean): Cry {
  const [one, two] = [sizeIn(area, CHARACTERS.length, 1), sizeIn(area, CHARACTERS.length - FIRST_LINE, 2)];
  const broken = two > one * WORTH_BREAKING;
  const em = Math.max(0, broken ? two : one);
  const step = em * (1 + BETWEEN.characters);
  const lineOf = (i: number) => (broken && i >= FIRST_LINE ? 1 : 0);
  const inLine = broken ? [FIRST_LINE, CHARACTERS.length - FIRST_LINE] : [CHARACTERS.length];
  const wide = (line: number) => inLine[line]! * step - em * BETWEEN.characters;
  const width = Math.max(...inLine.map((_, line) => wide(line)));
  const height = em * (inLine.length + (inLine.length - 1) * BETWEEN.lines);
  const left = middle ? area.x + (area.width - width) / 2 : area.x;
  const corner = (i: number): Point => {
    const line = lineOf(i);
    const start = middle ? (width - wide(line)) / 2 : 0;
    const place = line === 0 ? i : i - FIRST_LINE;
    return [left + start + place * step, area.y + line * em * (1 + BETWEEN.lines)];
  };
  const placed = (character: number, [x, y]: Point): Point => {
    const [cx, cy] = corner(character);
    return [cx + (x / BOX) * em, cy + (y / BOX) * em];
  };
  const { spots, pitch } = placesFor(people);
  const rounded = (point: Point) => point.map((value) => Math.round(value * 10) / 10).join(',');
  const lines = STROKES.map(
    ({ character, stroke }) => `M${stroke.map((point) => rounded(placed(character, point))).join('L')}`
  ).join('');
  return {
    dots: spots.map(({ character, at }) => placed(character, at)),
    radius: Math.min((pitch / BOX) * em * DOT, em / 16),
    lines,
    box: { x: left, y: area.y, width, height },
    em
  };
}

/** On the way from a seat to a stroke, or from a stroke to a firm: out of the straight line a little, as a crowd runs. */
export function running([x0, y0]: Point, [x1, y1]: Point, t: number, bow: number): Point {
  const eased = easeMove(t);
  const aside = Math.sin(Math.PI * t) * bow;
  return [x0 + (x1 - x0) * eased + (y1 - y0) * aside, y0 + (y1 - y0) * eased - (x1 - x0) * aside];
}
