import type { Place } from '../../../geography/project';
import type { SceneLayout } from '../../_kit/layout';
import { line, type Box, type Mark, type TextMark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { project, type Camera } from './camera';
import { HALO, nameSize, TO_BASELINE } from '../layout';
import { hubei, placeOf, type Edition, type Point } from '../state';

/** Where a name may stand: to which side of its ring, and how far. */
type Side = readonly [dx: number, dy: number, far?: number];
const E: Side = [1, 0];
const W: Side = [-1, 0];
const N: Side = [0, -1];
const S: Side = [0, 1];
const NE: Side = [0.8, -0.75];
const SE: Side = [0.8, 0.75];
const NW: Side = [-0.8, -0.75];
const SW: Side = [-0.8, 0.75];
const far = ([dx, dy]: Side, steps: number): Side => [dx, dy, steps];
/** How far a name may stand off, with a leader to it. */
const STEPS = [1.3, 2.4, 3.6];
const ASIDE = [NE, N, NW, SE, S, SW];
const ANY: readonly Side[] = [
  ...[E, W, N, S, NE, SE, NW, SW],
  ...STEPS.flatMap((steps) => ASIDE.map((side) => far(side, steps)))
];

/** The crowded ones first, each with the sides that leave room for its neighbours. */
const FIRST: readonly (readonly [string, readonly Side[]])[] = [
  ['Huanggang', [NE, far(NE, 2.2)]],
  ['Huangshi', [E, SE]],
  ['Ezhou', [SW, W, far(SW, 2.4), far(S, 2.4)]],
  ['Wuhan', [N, NE, NW]],
  ['Xiaogan', [N, NW, W]],
  ['Xianning', [E, S, SE]],
  ['Xiantao', [SE, S, far(S, 2)]],
  ['Tianmen', [N, NW]],
  ['Qianjiang', [S, SW]],
  ['Jingzhou', [SW, S, W]],
  ['Yichang', [SW, S, W]],
  ['Jingmen', [W, NW]],
  ['Shennongjia', [E, S]],
  ['Enshi', [E, S]]
];
const ORDER = [
  ...FIRST.map(([name]) => placeOf(name)),
  ...hubei.filter(({ en }) => !FIRST.some(([name]) => name === en))
];

/** Room between names along a line, over that between lines. */
const ALONG = 3;

/** @param room px between them, and more along a line, where names would read as one */
const overlaps = (a: Box, b: Box, room: number) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) - room * ALONG &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y) - room;

export interface Names {
  names: TextMark[];
  leaders: Mark[];
  /** Every place has its name. */
  complete: boolean;
}

/** Px under the bar and to the sides that names may take. */
const STAGE = { top: 60, left: 30, edge: 3 };
/** Room between names, px. */
const BETWEEN = 2;

/** Of a name from its ring: px, and the rest over the gap or the name's size. */
const OFF = { ring: 4, step: 0.55, level: 1.1, slanted: 0.7, upright: 0.42 };

/** A name beside its ring. */
function nameAt(
  layout: SceneLayout,
  camera: Camera,
  locale: Edition['locale'],
  place: Place,
  side: Side
): TextMark {
  const [dx, dy, steps = 0] = side;
  const size = nameSize(layout);
  const [x, y] = project(camera, place.x, place.y);
  const gap = layout.dot.place + OFF.ring + steps * size * OFF.step;
  const upright = dx === 0;
  const aside = dx * gap * (dy === 0 ? OFF.level : OFF.slanted);
  const down = dy * (upright ? gap + size * OFF.upright : gap / 2 + size * OFF.step);
  return text({
    key: `name-${place.en}`,
    text: place[locale],
    x: x + aside,
    y: y + size * TO_BASELINE + down,
    size,
    anchor: upright ? 'middle' : dx > 0 ? 'start' : 'end',
    halo: HALO
  });
}

const inside = (a: Box, b: Box) =>
  a.x >= b.x && a.x + a.width <= b.x + b.width && a.y >= b.y && a.y + a.height <= b.y + b.height;

/** Names of Hubei's places, each on the first side where it touches no ring and no other name. */
export function placeNames(
  layout: SceneLayout,
  camera: Camera,
  { locale }: Edition,
  reserved: readonly Box[] = []
): Names {
  const radius = layout.dot.place;
  const left = layout.stacked ? STAGE.edge : layout.plot.x - STAGE.left;
  const stage: Box = {
    x: left,
    y: STAGE.top,
    width: layout.width - STAGE.edge - left,
    height: layout.height - STAGE.top
  };
  const rings = hubei.map(({ x, y }): Box => {
    const [px, py] = project(camera, x, y);
    return { x: px - radius - 1, y: py - radius - 1, width: radius * 2 + 2, height: radius * 2 + 2 };
  });
  const names: TextMark[] = [];
  const leaders: Mark[] = [];
  const free = (box: Box) =>
    inside(box, stage) &&
    !rings.some((ring) => overlaps(ring, box, 0)) &&
    !names.some((other) => overlaps(other.box, box, BETWEEN)) &&
    !reserved.some((other) => overlaps(other, box, BETWEEN));
  for (const place of ORDER) {
    const wanted = [...(FIRST.find(([name]) => name === place.en)?.[1] ?? []), ...ANY];
    const side = wanted.find((one) => free(nameAt(layout, camera, locale, place, one).box));
    if (!side) continue;
    const name = nameAt(layout, camera, locale, place, side);
    names.push(name);
    if (side[2]) leaders.push(leader(place, camera, name, radius, layout.stroke.leader));
  }
  return { names, leaders, complete: names.length === hubei.length };
}

/** From a ring to the nearest point of its name. */
function leader(place: Place, camera: Camera, { box }: TextMark, radius: number, width: number): Mark {
  const from = project(camera, place.x, place.y);
  const to: Point = [
    Math.min(Math.max(from[0], box.x), box.x + box.width),
    from[1] < box.y ? box.y - 1 : box.y + box.height + 1
  ];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return line(`leader-${place.en}`, [from[0] + ux * radius, from[1] + uy * radius], to, 'ink-2', width);
}
