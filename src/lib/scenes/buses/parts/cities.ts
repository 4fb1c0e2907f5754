import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { dots, group, line, type Mark } from '../../../marks/marks';
import { span } from '../../_kit/motion';
import { firstFrom } from '../../../util/search';
import { text } from '../../../marks/text';
import { project, type Camera } from './camera';
import { wayShown } from './map';
import { BUS_WIDTH } from './seats';
import { placeOf, qingyuan, route, type BusState, type Edition, type Point } from '../state';

/** Cities of the corridor and the side on which their names stand clear; on a phone the right is for statements. */
const CITIES = [
  ['Yueyang', -1, -1],
  ['Changsha', 1, -1],
  ['Hengyang', -1, -1],
  ['Chenzhou', -1, -1],
  ['Shaoguan', 1, 1]
] as const;

/** Where the corridor passes a city: its length there, and its x at the city's height. */
const passes = CITIES.map(([name]) => {
  const { y } = placeOf(name);
  const along = firstFrom(0, Math.ceil(route.length), (length) => route.at(length).y >= y);
  return { along, x: route.at(along).x, y };
});

const moved = (pan: number) => ({ transform: `translate(0,${Math.round(pan * 10) / 10})` });

/** Names beside the corridor; each comes forward as the first bus passes. */
export function cities(
  f: SceneLayout,
  s: BusState,
  way: Camera,
  pan: number,
  lead: number,
  unit: number,
  { locale }: Edition
): Mark {
  // prettier-ignore
  const edge = unit * BUS_WIDTH * 1.14 + (f.stacked ? 5 : 8);
  const tick = f.stacked ? 6 : 12;
  const children = CITIES.flatMap(([name, wide, narrow], i): Mark[] => {
    const side = f.stacked ? narrow : wide;
    const { along, x: px, y: py } = passes[i]!;
    const [x, y] = project(way, px, py);
    const screenY = y + pan;
    const foot = side < 0 ? f.height - 128 : f.height - 52;
    const shown = f.stacked ? span(screenY, 100, 122) * (1 - span(screenY, foot, foot + 18)) : 1;
    const lit = span(lead, along - 16, along + 70);
    const common = { text: placeOf(name)[locale], x: x + side * (edge + tick + 4), anchor: side < 0 ? ('end' as const) : ('start' as const), halo: 3 }; // prettier-ignore
    const [small, large] = [f.type.label, f.type.label * 1.22];
    return [
      line(`tick-${name}`, [x + side * edge, y], [x + side * (edge + tick), y], lit > 0.5 ? 'warm' : 'ink-2', f.stroke.leader + lit * 0.6, { opacity: shown }),
      text({ key: `city-${name}`, ...common, y: y + small * 0.36, size: small, fill: 'ink-2', opacity: shown * (1 - span(lit, 0, 0.5)) }),
      text({ key: `passed-${name}`, ...common, y: y + large * 0.36, size: large, face: 'head', opacity: shown * span(lit, 0.4, 1) })
    ]; // prettier-ignore
  });
  return group('cities', children, { ...moved(pan), opacity: wayShown(s) * span(s.depart, 0.13, 0.22) });
}

/** Qingyuan, the straight line to it, and the word that the route is schematic. @param radius that its name keeps clear of */
export function destination(
  f: SceneLayout,
  s: BusState,
  way: Camera,
  pan: number,
  head: Point,
  radius: number,
  { labels, locale }: Edition
): Mark[] {
  // prettier-ignore
  const [ex, ey] = project(way, qingyuan.x, qingyuan.y);
  const [hx, hy] = project(way, head[0], head[1]);
  const shown = wayShown(s);
  const seen = f.stacked ? 1 - span(ey + pan, f.height - 30, f.height - 12) : 1;
  const said = span(s.depart, 0.13, 0.22) * (1 - span(s.arrive, 0, 0.08));
  const size = f.type.label;
  const dot = f.stacked ? 5 : 7;
  const straightY = ey - 135 * way.scale;
  const straightX = hx + ((ex - hx) * (straightY - hy)) / (ey - hy || 1);
  const onRoute = route.at(route.length - 86);
  const [rx, ry] = project(way, onRoute.x, onRoute.y);
  const children: Mark[] = [
    line('straight', [hx, hy], [ex, ey], 'ink', f.stroke.leader, { dash: '1 4', cap: 'round', opacity: said }),
    dots('qingyuan', [[ex, ey]], dot, 'ink', { opacity: seen }),
    text({ key: 'name-Qingyuan', text: qingyuan[locale], x: ex + dot + 8 + radius, y: ey + f.type.note2 * 0.34, size: f.type.note2, face: 'head', halo: 3, opacity: seen })
  ]; // prettier-ignore
  if (!f.stacked && !isTight(f))
    children.push(
      line('straight-tick', [straightX - 18, straightY], [straightX - 3, straightY], 'ink', f.stroke.hair, { opacity: said }),
      text({ key: 'straight-name', text: labels.straight, x: straightX - 23, y: straightY + size * 0.35, size, anchor: 'end', halo: 3, opacity: said }),
      line('route-tick', [rx + 3, ry], [rx + 30, ry], 'ink', f.stroke.hair, { opacity: said }),
      text({ key: 'route', text: labels.route, x: rx + 35, y: ry + size * 0.35, size, halo: 3, opacity: said })
    ); // prettier-ignore
  const marks: Mark[] = [group('destination', children, { ...moved(pan), opacity: shown })];
  const spot = f.stacked
    ? { x: f.width - f.margin, y: Math.min(f.height - 14, ey + pan - f.type.note2 * 1.5) }
    : { x: ex - dot - 8, y: ey + size * 0.35 };
  if (f.stacked || isTight(f))
    marks.push(
      text({ key: 'route', text: labels.route, ...spot, size, anchor: 'end', opacity: shown * said })
    );
  return marks;
}
