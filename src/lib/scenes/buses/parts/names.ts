import type { Place } from '../../../geography/project';
import type { SceneLayout } from '../../_kit/layout';
import { line, type Box, type Mark, type TextMark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { project, type Camera } from './camera';
import { hubei, type Edition, type Point } from '../state';

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
const ANY: readonly Side[] = [E, W, N, S, NE, SE, NW, SW, ...[1.3, 2.4, 3.6].flatMap((steps) => [NE, N, NW, SE, S, SW].map((side) => far(side, steps)))]; // prettier-ignore

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
const ORDER = [...FIRST.map(([name]) => hubei.find(({ en }) => en === name)!), ...hubei.filter(({ en }) => !FIRST.some(([name]) => name === en))]; // prettier-ignore

/** @param room px between them, and three times that along a line, where names would read as one */
const overlaps = (a: Box, b: Box, room: number) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) - room * 3 &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y) - room;

export interface Names {
  names: TextMark[];
  leaders: Mark[];
  /** Every place has its name. */
  complete: boolean;
}

/** Names of Hubei's places, each on the first side where it touches no ring and no other name. */
export function placeNames(
  f: SceneLayout,
  camera: Camera,
  { locale }: Edition,
  reserved: readonly Box[] = []
): Names {
  const size = f.stacked ? Math.max(12, f.type.label * 0.95) : f.type.label;
  const radius = f.dot.place;
  const stage: Box = { x: f.stacked ? 3 : f.plot.x - 30, y: 60, width: f.width - (f.stacked ? 6 : f.plot.x - 22), height: f.height - 60 }; // prettier-ignore
  const rings = hubei.map(({ x, y }): Box => {
    const [px, py] = project(camera, x, y);
    return { x: px - radius - 1, y: py - radius - 1, width: radius * 2 + 2, height: radius * 2 + 2 };
  });
  const names: TextMark[] = [];
  const leaders: Mark[] = [];
  const set = (place: Place, [dx, dy, steps = 0]: Side): TextMark => {
    const [x, y] = project(camera, place.x, place.y);
    const gap = radius + 4 + steps * size * 0.55;
    const upright = Math.abs(dx) < 0.1;
    return text({
      key: `name-${place.en}`,
      text: place[locale],
      x: x + dx * gap * (dy === 0 ? 1.1 : 0.7),
      y:
        y +
        size * (locale === 'zh' ? 0.38 : 0.34) +
        dy * (upright ? gap + size * 0.42 : gap * 0.5 + size * 0.55),
      size,
      anchor: upright ? 'middle' : dx > 0 ? 'start' : 'end',
      halo: 3
    });
  };
  for (const place of ORDER) {
    const wanted = [...(FIRST.find(([name]) => name === place.en)?.[1] ?? []), ...ANY];
    for (const side of wanted) {
      const name = set(place, side);
      const { box } = name;
      const inside = box.x >= stage.x && box.x + box.width <= stage.x + stage.width && box.y >= stage.y && box.y + box.height <= stage.y + stage.height; // prettier-ignore
      if (!inside) continue;
      if (rings.some((ring) => overlaps(ring, box, 0)) || names.some((other) => overlaps(other.box, box, 2)) || reserved.some((other) => overlaps(other, box, 2))) continue; // prettier-ignore
      names.push(name);
      if (side[2]) leaders.push(leader(place, camera, name, radius, f.stroke.leader));
      break;
    }
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
  const start: Point = [from[0] + ((to[0] - from[0]) / length) * radius, from[1] + ((to[1] - from[1]) / length) * radius]; // prettier-ignore
  return line(`leader-${place.en}`, start, to, 'ink-2', width);
}
