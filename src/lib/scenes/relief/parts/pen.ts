import type { Box, Point } from '../../../marks/marks';

/** Points of a curve, from a function of 0 to 1. */
export const traced = (parts: number, at: (t: number) => Point): Point[] =>
  Array.from({ length: parts + 1 }, (_, i) => at(i / parts));

/** A box's outline from its upper left corner, with the clock. */
export const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y]
];
