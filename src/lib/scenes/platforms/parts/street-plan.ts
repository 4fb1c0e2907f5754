import type { SceneLayout } from '../../_kit/layout';
import { streetGround } from '../layout';
import type { Plate } from './ground-plane';

/** Rows of the street, from the towers towards the reader, in shares of the room under the ground. */
const ROWS = { incubators: [0.06, 0.25], institutes: [0.31, 0.63], making: [0.69, 0.96] } as const;
type Row = keyof typeof ROWS;

/** Between plates, in shares of the plot's width. */
const GAP = 0.022;
/** How much is seen of the plate after the last: the list goes on. */
const GOES_ON = 0.3;
/** The park's share of its row. */
const PARK = 0.56;

function plate(layout: SceneLayout, row: Row, from: number, to: number): Plate {
  const { x, width } = layout.plot;
  const room = layout.height - streetGround(layout);
  const [far, near] = ROWS[row];
  const gap = to < 1 ? width * GAP : 0;
  return { left: x + width * from, right: x + width * to - gap, far: room * far, near: room * near };
}

/** Equal plates beside one another. @param more what is seen of a further one */
const rowOf = (layout: SceneLayout, row: Row, count: number, more = 0): Plate[] =>
  Array.from({ length: count }, (_, i) => plate(layout, row, i / (count + more), (i + 1) / (count + more)));

export const incubatorPlates = (layout: SceneLayout, count: number) =>
  rowOf(layout, 'incubators', count, GOES_ON);
/** Where the list goes on. */
export const furtherPlate = (layout: SceneLayout, count: number) =>
  plate(layout, 'incubators', count / (count + GOES_ON), 1);
export const institutePlates = (layout: SceneLayout, count: number) => rowOf(layout, 'institutes', count);
export const parkPlate = (layout: SceneLayout) => plate(layout, 'making', 0, PARK);
/** The plot that the four parties agreed on. */
export const institutePlate = (layout: SceneLayout) => plate(layout, 'making', PARK, 1);
