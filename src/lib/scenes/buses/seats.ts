/** Seats of a bus: rows of two and one with an aisle between, in units of a seat. */
const COLUMNS = [0, 1, 2.35];
export const BUS_WIDTH = 4.35;

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
  return [COLUMNS[index % COLUMNS.length]! - 1.175, (rows - 1) / 2 - row];
}
