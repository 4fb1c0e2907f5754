import { dots, round } from '../../../marks/marks';
import { ringPath, type PathData } from '../../../marks/path-data';

/** Seats of a bus: rows of two and one with an aisle between, in units of a seat. */
const COLUMNS = [0, 1, 2.35];
const MIDDLE = 1.175;
/** Of the aisle, from the bus's middle. */
export const AISLE = 0.5;
export const BUS_WIDTH = 4.35;
/** Radius of someone seated, and of a seat left free. */
export const SEATED = 0.4;
const FREE = 0.26;
/** Of a body: room before the first row and behind the last, corners at the front and at the back, its windscreen. */
const BODY = { ends: 1.6, front: 0.95, back: 0.5, screen: { inset: 0.75, depth: 0.45 }, forward: 0.1 };

/** How many sit in each bus when people are spread as evenly as whole people can be: an average, not a printed load. */
export function loads(people: number, buses: number): number[] {
  const least = Math.floor(people / buses);
  return Array.from({ length: buses }, (_, bus) => least + (bus < people - least * buses ? 1 : 0));
}

/** Rows that seat the fullest bus. */
export const rowsFor = (people: number, buses: number) =>
  Math.ceil(Math.ceil(people / buses) / COLUMNS.length);
export const busLength = (rows: number) => rows + BODY.ends;

/** The seat of passenger `index`, from the bus's centre, front row first, in units of a seat. */
export function seat(index: number, rows: number): [number, number] {
  const row = Math.floor(index / COLUMNS.length);
  return [COLUMNS[index % COLUMNS.length]! - MIDDLE, (rows - 1) / 2 - row - BODY.forward];
}

function bodyPath(rows: number): PathData {
  const [w, l] = [BUS_WIDTH / 2, busLength(rows) / 2];
  const { front, back, screen } = BODY;
  const rear: PathData = [
    ['M', round(back - w), -l],
    ['H', round(w - back)],
    ['Q', w, -l, w, back - l],
    ['V', round(l - front)]
  ];
  const nose: PathData = [
    ['Q', w, l, round(w - front), l],
    ['H', round(front - w)],
    ['Q', -w, l, -w, round(l - front)]
  ];
  const closing: PathData = [['V', back - l], ['Q', -w, -l, round(back - w), -l], ['Z']];
  const glass: PathData = [
    ['M', round(screen.inset - w), round(l - screen.depth)],
    ['H', round(w - screen.inset)]
  ];
  return [...rear, ...nose, ...closing, ...glass];
}

/** Shapes of a bus, in units of a seat: body with its windscreen, those seated, seats left free, all seats. */
export function busShape(load: number, rows: number) {
  const all = Math.max(load, rows * COLUMNS.length);
  const seats = Array.from({ length: all }, (_, i) => seat(i, rows));
  return {
    body: bodyPath(rows),
    people: dots('people', seats.slice(0, load), SEATED, 'warm', { figure: 'bus-people' }),
    free: ringPath(seats.slice(load), FREE),
    seats: ringPath(seats, FREE)
  };
}
