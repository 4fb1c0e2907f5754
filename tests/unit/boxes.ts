import { boxOnStage, type FlatMark } from '../../src/lib/marks/flatten';
import type { Box } from '../../src/lib/marks/marks';

/** The box of a label on the stage, px. */
export function labelOnStage({ mark, matrix }: FlatMark): Box {
  if (mark.kind !== 'text') throw new Error('only text has a box');
  return boxOnStage(mark.box, matrix);
}
