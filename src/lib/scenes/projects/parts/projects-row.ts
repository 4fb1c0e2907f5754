import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, inTurn, mix, placeAmong } from '../../_kit/motion';
import { dots, type Mark, path, type Point, round } from '../../../marks/marks';
import type { PathCommand, PathData } from '../../../marks/path-data';
import { PLAN, REST } from '../cues';
import { paceInk } from '../pace';
import type { PlanLayout } from './plan-layout';
import { risenAt } from './plan-lines';
import type { Edition, ProjectState } from '../scene';

/** Radius of a dot where there are too many for dots side by side, px: then they lie over one another. */
const LEAST_DOT = 1;
/** Of the room that a dot has. */
const DOT = 0.32;
/** A dot floats so many radii over the money. */
const OVER = 1.9;
/** The ring that closes around a project: someone answers for it. */
const RING = 1.6;
const IN_TURN = 0.3;

const row = (count: number, { x, width }: { x: number; width: number }): number[] =>
  Array.from({ length: count }, (_, i) => x + (width * (i + 0.5)) / count);

/** An arc from the top of a circle, clockwise. */
function arc([x, y]: Point, radius: number, share: number): PathData {
  if (share <= 0) return [];
  const at = (part: number): Point => {
    const turn = 2 * Math.PI * part;
    return [round(x + radius * Math.sin(turn)), round(y - radius * Math.cos(turn))];
  };
  const r = round(radius);
  const to = (part: number): PathCommand => ['A', r, r, 0, 0, 1, ...at(part)];
  return [['M', ...at(0)], to(Math.min(share, 0.5)), ...(share > 0.5 ? [to(share)] : [])];
}

/** The projects, a dot each, float on the money; a ring closes around each, for the one who answers for it. */
export function projectsRow(
  layout: SceneLayout,
  state: ProjectState,
  { figures }: Edition,
  plan: PlanLayout
): Mark[] {
  const count = (id: 'city-projects' | 'prov-projects' | 'six-projects') => figures[id].value;
  const [all, provincial, six] = [count('city-projects'), count('prov-projects'), count('six-projects')];
  const apart = Math.min(
    plan.right.width / Math.max(1, six),
    plan.left.width / Math.max(1, provincial),
    plan.width / Math.max(1, all)
  );
  const radius = Math.min(layout.dot.few, Math.max(LEAST_DOT, apart * DOT));
  const moved = easeMove(during(state.rest, REST.parts));
  const leaves = easeMove(during(state.rest, REST.moves));
  const before = row(all, plan);
  const after = [...row(provincial, plan.left), ...row(six, plan.right)];
  const height = (i: number) => {
    const own = i < provincial ? plan.provincial : plan.six;
    // The interval's upper edge is what a dot of the six floats on.
    const edge = i < provincial ? plan.y(own) : Math.min(plan.y(own), plan.band.y);
    const part = (before[i]! - plan.x) / plan.width;
    return mix(plan.y(plan.all * risenAt(state.plan, part)), edge, leaves) - radius * OVER;
  };
  const points = before.map((x, i): Point => [mix(x, after[i] ?? x, moved), height(i)]);
  const cools = during(state.rest, REST.cools);
  const shown = during(state.plan, PLAN.projects);
  const told = state.rest < 0.5;
  const [first, others] = [points.slice(0, provincial), points.slice(provincial)];
  const inkOf = (share: number) => paceInk(share, plan.pace);
  const sum = inkOf(plan.all);
  // As the money under them: in the sum's ink until they have their own.
  const flock = (part: 'prov' | 'six', place: Point[], own: typeof sum): Mark[] => {
    const id = `${part}-projects` as const;
    const key = `dots-${part}`;
    if (own === sum)
      return [dots(key, place, radius, own, { opacity: shown, figure: told ? 'city-projects' : id })];
    return [
      dots(`${key}-sum`, place, radius, sum, {
        opacity: shown * (1 - cools),
        ...(told ? { figure: 'city-projects' } : {})
      }),
      dots(key, place, radius, own, { opacity: cools, ...(told ? {} : { figure: id }) })
    ];
  };
  return [
    path({
      key: 'leaders',
      d: points.flatMap((point, i) =>
        arc(point, radius * RING, inTurn(state.plan, PLAN.leaders, placeAmong(i, points.length), IN_TURN))
      ),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: layout.stroke.outline,
      opacity: shown * (1 - during(state.rest, REST.sumGoes))
    }),
    ...flock('prov', first, inkOf(plan.provincial)),
    ...flock('six', others, inkOf(plan.six))
  ];
}
