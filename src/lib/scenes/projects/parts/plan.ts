import type { SceneLayout } from '../../_kit/layout';
import { group, line, path, type Box, type Mark } from '../../../marks/marks';
import { during, easeMove, mix } from '../../_kit/motion';
import { GROWTH, PLAN, REST } from '../cues';
import { hatched } from './hatch';
import { MID_YEAR, planLayout } from './plan-layout';
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
  const right6 = done(plan, others, total, state.plan, height(plan.six));
  const frame = during(state.plan, PLAN.frame);
  const trace = during(state.rest, REST.trace);
  const edge = x + width + INTO_GUTTER;
  const midFrom = layout.stacked ? 0 : Math.max(x - MID_FROM, layout.column.x + layout.column.width);
  const marks: Mark[] = [
    lines('hair-left', first, 'prov-plan'),
    lines('hair-right', others, 'six-plan'),
    planned(layout, 'plan-left', left, top, frame),
    planned(layout, 'plan-right', right, top, frame),
    path({
      key: 'done-left',
      d: done(plan, first, total, state.plan, height(plan.provincial)),
      fill: 'warm',
      figure: parted ? 'prov-share' : 'city-share'
    }),
    path({
      key: 'done-right',
      d: right6,
      fill: 'warm',
      opacity: 1 - cools,
      ...(parted ? {} : { figure: 'city-share' })
    }),
    path({
      key: 'done-six',
      d: right6,
      fill: 'cold',
      opacity: cools,
      ...(parted ? { figure: 'six-share' } : {})
    }),
    // Where the six may stand, by the rounding of the figures that they come from.
    ...hatched(layout, 'band', plan.band, 'six-share', during(state.rest, REST.interval)),
    line('all', [x, y(plan.all)], [edge, y(plan.all)], 'ink', layout.stroke.datum, {
      dash: DASH,
      opacity: trace
    }),
    line('mid', [midFrom, y(MID_YEAR)], [layout.width, y(MID_YEAR)], 'ink', layout.stroke.datum, {
      opacity: frame
    }),
    ...projectsRow(layout, state, edition, plan),
    ...planWords(layout, state, edition, plan)
  ];
  return [group('plan', marks, { opacity })];
}
