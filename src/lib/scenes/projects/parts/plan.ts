import type { SceneLayout } from '../../_kit/layout';
import {
  dots,
  group,
  hatchPath,
  line,
  path,
  rect,
  ringPath,
  round,
  type Box,
  type Mark
} from '../../../marks/marks';
import { easeMove, easeRise, mix, span } from '../../_kit/motion';
import { MID_YEAR, planLayout } from './plan-layout';
import { planWords } from './plan-words';
import type { Edition, ProjectState } from '../scene';

/** Yuan that a hairline stands for; in a larger plan ten times as many, or a hundred. */
const HAIRLINE = 1e7;
const MOST_HAIRLINES = 300;

const yuanPerHairline = (plan: number) =>
  HAIRLINE * 10 ** Math.max(0, Math.ceil(Math.log10(plan / HAIRLINE / MOST_HAIRLINES)));

function hairlines(area: Box, plan: number, yuan: number): string {
  if (plan <= 0) return '';
  const count = Math.floor(plan / yuan);
  return Array.from(
    { length: count + 1 },
    (_, i) => `M${round(area.x + (area.width * i * yuan) / plan)},${round(area.y)}v${round(area.height)}`
  ).join('');
}

/** Radius of a dot in a slab too narrow for dots side by side, px: then they lie over one another. */
const LEAST_DOT = 1;

const row = (count: number, area: { x: number; width: number }, y: number) =>
  Array.from({ length: count }, (_, i): [number, number] => [area.x + (area.width * (i + 0.5)) / count, y]);

/** One slab of spent money; it splits in two to scale, and the smaller part is found by taking away the larger. */
export function planBars(f: SceneLayout, s: ProjectState, edition: Edition, ground: number): Mark[] {
  const { figures } = edition;
  const plan = planLayout(f, s, edition, ground);
  const { x, width, top, left, right, y, all, provincial, six, band } = plan;
  const [city, prov] = [figures['city-plan'].value, figures['prov-plan'].value];
  const grown = easeMove(span(s.plan, 0.1, 0.7));
  const leftTop = y(mix(all * grown, provincial, easeMove(span(s.provincial, 0.35, 0.8))));
  // What is left is not known until the arithmetic is done: its slab goes, and climbs from nothing.
  const known = 1 - span(s.provincial, 0.1, 0.45);
  const rightTop = y(six * easeRise(span(s.rest, 0.1, 0.65)));
  const asked = span(s.provincial, 0.5, 0.8);
  const banded = span(s.rest, 0.55, 0.8);
  const solid = span(s.rest, 0.5, 0.75);
  const count = (id: 'city-projects' | 'prov-projects' | 'six-projects') => figures[id].value;
  const apart = Math.min(
    right.width / Math.max(1, count('six-projects')),
    left.width / Math.max(1, count('prov-projects')),
    width / Math.max(1, count('city-projects'))
  );
  const radius = Math.min(f.dot.few, Math.max(LEAST_DOT, apart * 0.38));
  const yuan = yuanPerHairline(city);
  const over = (edge: number) => edge - radius * 1.75;
  const mid = y(MID_YEAR);
  const sixDots = row(count('six-projects'), right, mix(y(MID_YEAR / 2), over(band.y), easeMove(span(s.rest, 0.1, 0.65)))); // prettier-ignore
  const drawn = span(s.plan, 0, 0.3);
  const inSlab = span(s.plan, 0.5, 0.8);
  const marks: Mark[] = [
    path({ key: 'hair-left', d: hairlines(left, prov, yuan), fill: 'none', stroke: 'line', strokeWidth: f.stroke.hair, opacity: 0.55 * drawn, figure: s.provincial < 0.5 ? 'city-plan' : 'prov-plan' }),
    path({ key: 'hair-right', d: hairlines(right, city - prov, yuan), fill: 'none', stroke: 'line', strokeWidth: f.stroke.hair, opacity: 0.55 * drawn, figure: s.provincial < 0.5 ? 'city-plan' : 'six-plan' }),
    line('plan-left', [left.x, top], [left.x + left.width, top], 'ink-2', f.stroke.outline),
    line('plan-right', [right.x, top], [right.x + right.width, top], 'ink-2', f.stroke.outline),
    rect({ key: 'slab-left', x: left.x, y: leftTop, width: left.width + (s.provincial < 0.05 ? 0.5 : 0), height: ground - leftTop, fill: 'warm', figure: s.provincial < 0.5 ? 'city-share' : 'prov-share' }),
    rect({ key: 'slab-right', x: right.x, y: y(all * grown), width: right.width, height: ground - y(all * grown), fill: 'warm', opacity: known, figure: 'city-share' }),
    rect({ key: 'slab-six', x: right.x, y: rightTop, width: right.width, height: ground - rightTop, fill: 'cold', opacity: span(s.rest, 0.08, 0.14), figure: 'six-share' }),
    rect({ key: 'band-ground', ...band, fill: 'ground', opacity: banded }),
    path({ key: 'band', d: hatchPath(band, f.stacked ? 3.6 : 5.5), fill: 'none', stroke: 'cold', strokeWidth: f.stacked ? 1.3 : 2.2, opacity: banded, figure: 'six-share' }),
    rect({ key: 'band-edge', ...band, fill: 'none', stroke: 'cold', strokeWidth: f.stroke.outline, opacity: banded }),
    dots('dots-all', row(count('city-projects'), { x, width }, over(y(all * grown))), radius, 'warm', { opacity: (1 - span(s.provincial, 0, 0.35)) * span(s.plan, 0.4, 0.7), figure: 'city-projects' }),
    dots('dots-prov', row(count('prov-projects'), left, over(leftTop)), radius, 'warm', { opacity: span(s.provincial, 0.3, 0.65), figure: 'prov-projects' }),
    path({ key: 'rings-six', d: ringPath(sixDots, radius - f.stroke.outline / 2), fill: 'ground', stroke: 'cold', strokeWidth: f.stroke.outline, opacity: asked * (1 - span(s.rest, 0.6, 0.9)), figure: 'six-projects' }),
    dots('dots-six', sixDots, radius, 'cold', { opacity: solid, figure: 'six-projects' }),
    line('all', [left.x + left.width, y(all)], [x + width + (f.stacked ? 0 : 12), y(all)], 'ink', f.stroke.datum, { dash: '2 4', opacity: asked }),
    line('all-slab', [left.x, y(all)], [left.x + left.width, y(all)], 'on-warm', f.stroke.datum, { dash: '2 4', opacity: asked }),
    line('mid', [f.stacked ? 0 : plan.narrow ? Math.max(x - 40, f.column.x + f.column.width + 8) : x - 40, mid], [f.width, mid], 'ink', f.stroke.datum, { opacity: drawn }),
    line('mid-slab', [left.x, mid], [left.x + left.width, mid], 'on-warm', f.stroke.datum, { opacity: inSlab }),
    line('mid-slab-right', [right.x, mid], [right.x + right.width, mid], 'on-warm', f.stroke.datum, { opacity: inSlab * known }),
    ...planWords(f, s, edition, plan)
  ]; // prettier-ignore
  return [group('plan', marks, { opacity: 1 - span(s.floorspace, 0, 0.3) })];
}
