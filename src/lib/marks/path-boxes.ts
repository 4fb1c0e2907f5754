import { boxAround } from './flatten';
import type { Box, Point } from './marks';
import type { PathData } from './path-data';

/**
 * Boxes of the parts of path data, one for each move of the pen. Control points count, so a curve's box may be a little
 * wide.
 */
export function pathBoxes(d: PathData): Box[] {
  const parts: Point[][] = [];
  let [x, y] = [0, 0];
  const reach = (...points: Point[]) => {
    if (parts.length === 0) parts.push([]);
    parts.at(-1)!.push(...points);
    [x, y] = points.at(-1)!;
  };
  for (const command of d)
    switch (command[0]) {
      case 'M':
        parts.push([]);
        reach([command[1], command[2]]);
        break;
      case 'L':
        reach([command[1], command[2]]);
        break;
      case 'l': {
        const [, ...steps] = command;
        for (let i = 0; i < steps.length; i += 2) reach([x + steps[i]!, y + steps[i + 1]!]);
        break;
      }
      case 'H':
        reach([command[1], y]);
        break;
      case 'h':
        reach([x + command[1], y]);
        break;
      case 'V':
        reach([x, command[1]]);
        break;
      case 'v':
        reach([x, y + command[1]]);
        break;
      case 'Q':
        reach([command[1], command[2]], [command[3], command[4]]);
        break;
      case 'C':
        reach([command[1], command[2]], [command[3], command[4]], [command[5], command[6]]);
        break;
      case 'A':
      case 'a': {
        const [name, , ry, , , , toX, toY] = command;
        const end: Point = name === 'A' ? [toX, toY] : [x + toX, y + toY];
        // Half an arc of a ring reaches as far to its sides as its radius.
        reach([end[0], end[1] - ry], [end[0], end[1] + ry], end);
        break;
      }
    }
  return parts.map(boxAround);
}
