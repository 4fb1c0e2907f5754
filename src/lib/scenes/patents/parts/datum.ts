import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, mix } from '../../_kit/motion';
import { line, type Mark } from '../../../marks/marks';
import { GRANTED, PRIZE, QUEUE } from '../cues';
import { leftEdge } from '../layout';
import type { Edition, PatentState } from '../scene';
import { bandsLine } from './granted';
import { meniscusOf } from './standing';
import { counterOf } from './queue';

/** The chapter’s one line: a meniscus in a vessel, then the line between filed and granted, then the counter. */
export function datum(layout: SceneLayout, state: PatentState, edition: Edition): Mark {
  const meniscus = meniscusOf(layout, edition);
  const counter = counterOf(layout, edition);
  const spread = easeMove(during(state.prize, PRIZE.meniscus));
  const moved = easeMove(during(state.granted, GRANTED.lineMoves));
  const risen = easeMove(during(state.queue, QUEUE.counterRises));
  const y = mix(mix(meniscus.y, bandsLine(layout, edition), moved), counter.bar, risen);
  return line(
    'line',
    [mix(meniscus.x, leftEdge(layout), spread), y],
    [mix(meniscus.x, layout.width, spread), y],
    'ink',
    mix(layout.stroke.datum, counter.thick, risen),
    { opacity: Math.min(1, spread * 2) }
  );
}
