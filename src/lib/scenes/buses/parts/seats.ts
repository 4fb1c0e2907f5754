import { dotPath, ringPath, round } from '../../../marks/marks';

/** Seats of a bus: rows of two and one with an aisle between, in units of a seat. */
const COLUMNS = [0, 1, 2.35];
export const BUS_WIDTH = 4.35;
/** Radius of someone seated, and of a seat left free. */
export const SEATED = 0.4;
const FREE = 0.26;

/** How many sit in each bus when people are spread as evenly as whole people can be: an average, not a printed load. */
export function loads(people: number, buses: number): number[] {
  const least = Math.floor(people / buses);
  return Array.from({ length: buses }, (_, bus) => least + (bus < people - least * buses ? 1 : 0));
}

/** Rows that seat the fullest bus. */
export const rowsFor = (people: number, buses: number) =>
  Math.ceil(Math.ceil(people / buses) / COLUMNS.length);
export const busLength = (rows: number) => rows + 1.6;

/** The seat of passenger `index`, from the bus's centre, front row first, in units of a seat. */
export function seat(index: number, rows: number): [number, number] {
  const row = Math.floor(index / COLUMNS.length);
  return [COLUMNS[index % COLUMNS.length]! - 1.175, (rows - 1) / 2 - row - 0.1];
}

/** Path data of a bus, in units of a seat: body with its windscreen, those seated, seats left free. */
export function busShape(load: number, rows: number): { body: string; people: string; free: string } {
  const [w, l] = [BUS_WIDTH / 2, busLength(rows) / 2];
  const [front, back] = [0.95, 0.5];
  const seats = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => seat(from + i, rows));
  const body =
    `M${round(back - w)},${-l}H${round(w - back)}Q${w},${-l} ${w},${back - l}V${round(l - front)}Q${w},${l} ${round(w - front)},${l}` +
    `H${round(front - w)}Q${-w},${l} ${-w},${round(l - front)}V${back - l}Q${-w},${-l} ${round(back - w)},${-l}z` +
    `M${round(0.75 - w)},${round(l - 0.45)}H${round(w - 0.75)}`;
  return { body, people: dotPath(seats(0, load)), free: ringPath(seats(load, rows * COLUMNS.length), FREE) };
}
