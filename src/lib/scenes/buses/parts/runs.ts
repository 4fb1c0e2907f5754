import { polyline, type PathData } from '../../../marks/path-data';
import type { Point } from '../../../marks/marks';

/** What of a river's runs lies where it is shown; a point alone is no line. */
export const runsWhere = (runs: readonly (readonly Point[])[], shown: (point: Point) => boolean): PathData =>
  runs
    .map((run) => run.filter(shown))
    .filter((run) => run.length > 1)
    .flatMap((run) => polyline(run));
