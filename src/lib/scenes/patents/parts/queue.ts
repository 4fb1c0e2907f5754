import type { SceneLayout } from '../../_kit/layout';
import { during, easeRise, mix } from '../../_kit/motion';
import { group, line, type Mark } from '../../../marks/marks';
import { drawnKey, memoize } from '../../../util/memoize';
import { QUEUE } from '../cues';
import { leftEdge } from '../layout';
import type { Edition, PatentState } from '../scene';
import { approved } from './approved';
import { lane } from './lanes';
import { queueLayout } from './queue-layout';
import { ringRow } from './rings';

const placesOf = memoize(queueLayout, drawnKey);

/** The counter’s middle and thickness, px. */
export const counterOf = (layout: SceneLayout, edition: Edition) => placesOf(layout, edition);

const DASH = '7 5';

/** Places are states: beyond the counter approved, before it applied, behind the start line intended. */
export function queue(layout: SceneLayout, state: PatentState, edition: Edition): Mark[] {
  const progress = state.queue;
  const places = placesOf(layout, edition);
  const left = leftEdge(layout);
  const drawn = easeRise(during(progress, QUEUE.startLine));
  return [
    line(
      'start',
      [left, places.start],
      [mix(left, layout.width, drawn), places.start],
      'cold',
      layout.stroke.outline,
      { dash: DASH, opacity: drawn }
    ),
    group(
      'intending',
      places.rows.flatMap((stand) => ringRow(stand, places, layout, edition)),
      {
        opacity: during(progress, QUEUE.ringsStand)
      }
    ),
    group(
      'applied',
      places.lanes.flatMap((stand) => lane(stand, places, progress, edition))
    ),
    group('approved', approved(layout, places, progress, edition))
  ];
}
