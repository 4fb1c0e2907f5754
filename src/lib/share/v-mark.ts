import { group, path, type GroupMark } from '../marks/marks';
import { polyline } from '../marks/path-data';
import { scale, translate } from '../marks/transforms';
import { V_SIZE, vSegments } from '../ui/v-segments';

/** Width of a stroke where a chapter is told, and where it is yet to come; in the mark's own units. */
const STROKE = { told: 5, toCome: 1.8 };

/**
 * The mark of the piece in a picture, its top right corner at a point.
 * @param chapters without the cover: a stroke each
 * @param told how many of them are told
 * @param width px
 */
export function vMark(
  chapters: number,
  told: number,
  [right, top]: [number, number],
  width: number
): GroupMark {
  const segments = vSegments(chapters).map(({ points, warm }, index) =>
    path({
      key: `v-${index}`,
      d: polyline(points),
      fill: 'none',
      stroke: index < told ? (warm ? 'warm' : 'cold-text') : 'line',
      strokeWidth: index < told ? STROKE.told : STROKE.toCome
    })
  );
  return group('v', segments, { transform: [translate(right - width, top), scale(width / V_SIZE.width)] });
}
