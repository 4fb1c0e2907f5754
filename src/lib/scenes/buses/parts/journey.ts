import type { SceneLayout } from '../../_kit/layout';
import { during, span } from '../../_kit/motion';
import { line, path, round, type Mark } from '../../../marks/marks';
import { ringPath } from '../../../marks/path-data';
import { rotate, scale, translate } from '../../../marks/transforms';
import { text } from '../../../marks/text';
import { BOARD, PLACES } from '../cues';
import { digits, HALO, pick, TO_BASELINE } from '../layout';
import { guangzhou, qingyuan, route, type BusState, type Edition, type Point } from '../state';
import { project, type Camera } from './camera';
import { smallUnit } from './convoy';
import { busLength, busShape } from './seats';

/** Empty buses on their way north: their size over that on the whole map, and from one to the next over a length. */
const EMPTY = { size: 0.62, apart: 1.5 };
/** Share of the route over which they come out of Qingyuan, and over which they spread into Hubei. */
const ENDS = 0.07;
/** Radius of a town's point, px, from it to its name, that name over a note, and the line between. */
const TOWN = { radius: { stacked: 5, beside: 7 }, gap: 8, name: 1.2, dash: '1 4' };
/** Degrees: they face the other way than the route. */
const TURNED = 180;

/** Share of the way that the first empty bus has come. */
export const travelledNorth = (s: BusState) => Math.min(1, during(s.places, PLACES.busesDrive) * FILE);
/** The whole file passes by the time the first bus would have driven this many times the way. */
const FILE = 1.35;

/** A file of empty buses from Qingyuan to Hubei, and none of it from or to a particular place. */
export function goingNorth(
  layout: SceneLayout,
  s: BusState,
  camera: Camera,
  count: number,
  rows: number
): Mark[] {
  const shown = during(s.places, PLACES.homeComes) * (1 - during(s.board, BOARD.mapGoes));
  const driven = during(s.places, PLACES.busesDrive) * FILE * route.length;
  if (shown <= 0 || driven <= 0) return [];
  const unit = smallUnit(layout, count, rows) * EMPTY.size;
  const gap = Math.min(
    (unit * busLength(rows) * EMPTY.apart) / camera.scale,
    ((FILE - 1) * route.length) / count
  );
  const { body } = busShape(0, rows);
  const half = route.length * ENDS;
  return Array.from({ length: count }, (_, i): Mark => {
    const along = driven - i * gap;
    const { x, y, heading } = route.at(route.length - along);
    const [px, py] = project(camera, x, y);
    const [first, last] = [span(along, 0, half), 1 - span(along, route.length - half, route.length)];
    return {
      kind: 'group',
      key: `north-${i}`,
      transform: [translate(round(px), round(py)), rotate(round(heading + TURNED)), scale(digits(unit, 1))],
      opacity: shown * Math.min(first, last),
      children: [
        path({
          key: 'body',
          d: body,
          fill: 'ground',
          stroke: 'warm',
          strokeWidth: digits(layout.stroke.outline / unit, 2),
          figure: 'buses'
        })
      ]
    };
  });
}

/** Where the journey begins: Qingyuan, Guangzhou, and the distance between them. */
export function home(layout: SceneLayout, s: BusState, camera: Camera, { labels, locale }: Edition): Mark[] {
  const shown = during(s.places, PLACES.homeComes) * (1 - during(s.places, PLACES.homeGoes));
  if (shown <= 0) return [];
  const from = project(camera, qingyuan.x, qingyuan.y);
  const to = project(camera, guangzhou.x, guangzhou.y);
  const radius = pick(layout, TOWN.radius);
  const size = layout.type.note2;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const name = (key: string, words: string, [x, y]: Point, small: boolean) =>
    text({
      key,
      text: words,
      x: x + radius + TOWN.gap,
      y: y + size * TO_BASELINE,
      size: small ? layout.type.label : size * TOWN.name,
      face: small ? 'label' : 'head',
      halo: HALO,
      opacity: shown,
      passing: true
    });
  const ring = {
    d: ringPath([to], radius),
    fill: 'ground',
    stroke: 'ink',
    strokeWidth: layout.stroke.outline
  } as const;
  return [
    line('home-line', from, to, 'ink', layout.stroke.leader, {
      dash: TOWN.dash,
      cap: 'round',
      opacity: shown
    }),
    path({ key: 'home-qingyuan', d: ringPath([from], radius), fill: 'warm', opacity: shown }),
    path({ key: 'home-guangzhou', ...ring, opacity: shown }),
    name('home-name', qingyuan[locale], from, false),
    name('home-south', guangzhou[locale], to, true),
    { ...name('home-km', labels.guangzhou, middle, true), figure: 'km-guangzhou' }
  ];
}
