import { type Box } from '../../../marks/marks';
import { polyline, type PathData } from '../../../marks/path-data';
import type { Point } from '../state';
import { placesFor, STROKES } from './cry-dots';
import { BOX, CHARACTERS } from './cry-strokes';

/** Between characters and between lines, over a character's side. */
const BETWEEN = { characters: 0.14, lines: 0.13 };
/** One line is kept unless two make the characters larger than this. */
const WORTH_BREAKING = 1.05;
/** Radius of a dot over the pitch. */
const DOT = 0.34;
/** And over a character's side, where there are few people. */
const LARGEST = 0.06;
/** The first line's characters where there are two: 我们, then 回来啦. */
const FIRST_LINE = 2;

export interface Cry {
  dots: Point[];
  radius: number;
  /** The strokes as lines. */
  lines: PathData;
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
  const top = area.y + Math.max(0, area.height - height) / 2;
  const corner = (i: number): Point => {
    const line = lineOf(i);
    const start = middle ? (width - wide(line)) / 2 : 0;
    const place = line === 0 ? i : i - FIRST_LINE;
    return [left + start + place * step, top + line * em * (1 + BETWEEN.lines)];
  };
  const placed = (character: number, [x, y]: Point): Point => {
    const [cx, cy] = corner(character);
    return [cx + (x / BOX) * em, cy + (y / BOX) * em];
  };
  const { spots, pitch } = placesFor(people);
  const lines = STROKES.flatMap(({ character, stroke }) =>
    polyline(stroke.map((point) => placed(character, point)))
  );
  return {
    dots: spots.map(({ character, at }) => placed(character, at)),
    radius: Math.min((pitch / BOX) * em * DOT, em * LARGEST),
    lines,
    box: { x: left, y: top, width, height },
    em
  };
}
