import { sum } from 'd3';
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
/** The first pitch that is tried, over the one that would take everyone if no strokes met; and how, and how often, it narrows. */
const FIRST = 1.25;
const NARROWER = 0.8;
const NARROWED = 24;
/** How often the pitch is halved towards the one that takes everyone. */
const TRIALS = 7;
/** Cells in a row of a character's box in which spots are looked up, at the most. */
const MOST_CELLS = 256;

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

export const STROKES = CHARACTERS.flatMap((strokes, character) =>
  strokes.map((stroke) => ({ character, stroke, length: lengthOf(stroke) }))
);

/**
 * Spots laid so far, by cells no narrower than the room that a spot needs: whoever is near stands in a neighbouring one.
 */
class Laid {
  readonly spots: Spot[] = [];
  readonly #room: number;
  readonly #cell: number;
  /** Cells in a row of a character's box, with one more at each end, and in all of them. */
  readonly #row: number;
  /** By cell, the number of the spot that was laid there last, counted from 1; and by spot, of the one before it. */
  readonly #last: Int32Array;
  readonly #before: number[] = [0];
  constructor(room: number) {
    this.#room = room;
    this.#cell = Math.max(room, BOX / MOST_CELLS);
    this.#row = Math.floor(BOX / this.#cell) + 3;
    this.#last = new Int32Array(CHARACTERS.length * this.#row ** 2);
  }
  #isFree(cell: number, x: number, y: number): boolean {
    for (let spot = this.#last[cell]!; spot > 0; spot = this.#before[spot]!) {
      const [px, py] = this.spots[spot - 1]!.at;
      if (Math.hypot(px - x, py - y) < this.#room) return false;
    }
    return true;
  }
  add(character: number, at: Point) {
    const [x, y] = at;
    const [column, line] = [Math.floor(x / this.#cell) + 1, Math.floor(y / this.#cell) + 1];
    const own = (character * this.#row + line) * this.#row + column;
    for (let row = own - this.#row; row <= own + this.#row; row += this.#row)
      for (let cell = row - 1; cell <= row + 1; cell++) if (!this.#isFree(cell, x, y)) return;
    this.spots.push({ character, at });
    this.#before.push(this.#last[own]!);
    this.#last[own] = this.spots.length;
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
export const placesFor = memoize(
  (people: number) => {
    let wide = (sum(STROKES, ({ length }) => length) / people) * FIRST;
    let narrow = wide;
    let best = lay(narrow);
    for (let i = 0; i < NARROWED && best.length < people; i++) {
      wide = narrow;
      best = lay((narrow *= NARROWER));
    }
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
