import type { SceneLayout } from '../../_kit/layout';
import { group, line, path, type Box, type Mark } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { during, easeMove, mix } from '../../_kit/motion';
import { GROWTH, PLAN, REST } from '../cues';
import { hatched } from './hatch';
import { paceInk } from '../pace';
import { planLayout } from './plan-layout';
import { done, linesOf, stretched } from './plan-lines';
import { planWords } from './plan-words';
import { projectsRow } from './projects-row';
import type { Edition, ProjectState } from '../scene';

const PLANNED = 0.6;
const DASH = '2 4';
/** The mid-year line begins so far left of the bars, px: on an upright stage at its edge. */
const MID_FROM = 32;
/** It and the trace of the sum reach into the gutter, px. */
const INTO_GUTTER = 10;

/** The top of the year's plan over a part of it. */
const planned = (layout: SceneLayout, key: string, { x, width }: Box, top: number, opacity: number) =>
  line(key, [x, top], [x + width, top], 'ink-2', layout.stroke.outline, { opacity });

/** A year's plan in lines of money, done from the ground up; then it parts, and one part sinks as the other rises. */
export function planBars(layout: SceneLayout, state: ProjectState, edition: Edition, ground: number): Mark[] {
  const opacity = during(state.plan, PLAN.appears) * (1 - during(state.growth, GROWTH.planGoes));
  if (opacity === 0) return [];
  const { figures } = edition;
  const plan = planLayout(layout, state, edition, ground);
  const { x, width, top, left, right, y } = plan;
  const [city, prov] = [figures['city-plan'].value, figures['prov-plan'].value];
  const first = linesOf(left, prov, city, 0);
  const others = linesOf(right, city - prov, city, first.length);
  const total = first.length + others.length;
  const moved = easeMove(during(state.rest, REST.moves));
  const cools = during(state.rest, REST.cools);
  const height = (own: number) => ground - y(mix(plan.all, own, moved));
  const parted = state.rest > 0.5;
  const lines = (key: string, part: typeof first, figure: 'prov-plan' | 'six-plan') =>
    path({
      key,
      d: stretched(layout, plan, part, total, state.plan),
      fill: 'none',
      stroke: 'ink-2',
      strokeWidth: layout.stroke.hair,
      opacity: during(state.plan, PLAN.squares) * PLANNED,
      figure: parted ? figure : 'city-plan'
    });
  const inkOf = (share: number) => paceInk(share, plan.pace);
  const [sum, ownLeft, ownRight] = [inkOf(plan.all), inkOf(plan.provincial), inkOf(plan.six)];
  // Each part has the sum's ink until it has its own.
  const part = (
    side: 'left' | 'right',
    d: PathData,
    figure: 'prov-share' | 'six-share',
    own: typeof sum
  ): Mark[] => {
    const asked = parted ? figure : 'city-share';
    if (own === sum) return [path({ key: `done-${side}`, d, fill: sum, figure: asked })];
    return [
      path({
        key: `done-${side}`,
        d,
        fill: sum,
        opacity: 1 - cools,
        ...(parted ? {} : { figure: 'city-share' })
      }),
      path({ key: `done-${side}-own`, d, fill: own, opacity: cools, ...(parted ? { figure } : {}) })
    ];
  };
  const frame = during(state.plan, PLAN.frame);
  const trace = during(state.rest, REST.trace);
  const edge = x + width + INTO_GUTTER;
  const midFrom = layout.stacked ? 0 : Math.max(x - MID_FROM, layout.column.x + layout.column.width);
  const marks: Mark[] = [
    lines('hair-left', first, 'prov-plan'),
    lines('hair-right', others, 'six-plan'),
    planned(layout, 'plan-left', left, top, frame),
    planned(layout, 'plan-right', right, top, frame),
    ...part('left', done(plan, first, total, state.plan, height(plan.provincial)), 'prov-share', ownLeft),
    ...part('right', done(plan, others, total, state.plan, height(plan.six)), 'six-share', ownRight),
    // Where the six may stand, by the rounding of the figures that they come from.
    ...hatched(
      layout,
      'band',
      plan.band,
      { figure: 'six-share', ink: ownRight },
      during(state.rest, REST.interval)
    ),
    line('all', [x, y(plan.all)], [edge, y(plan.all)], 'ink', layout.stroke.datum, {
      dash: DASH,
      opacity: trace
    }),
    line('mid', [midFrom, y(plan.pace)], [layout.width, y(plan.pace)], 'ink', layout.stroke.datum, {
      opacity: frame
    }),
    ...projectsRow(layout, state, edition, plan),
    ...planWords(layout, state, edition, plan)
  ];
  return [group('plan', marks, { opacity })];
}
