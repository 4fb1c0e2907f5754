import { line as polyline } from 'd3-shape';
import geography from 'virtual:geography';
import type { Frame } from '../kit/frame';
import { group, path, ringPath, type Box, type Mark } from '../kit/marks';
import { memoize } from '../kit/memoize';
import { span } from '../kit/motion';
import { text } from '../kit/text';
import { project, type Camera } from './camera';
import { placeNames } from './names';
import { hubei, route, sizeKey, type BusState, type Edition } from './state';

/** The rivers of Hubei; those farther south come when the camera does. */
const NORTH = new Set(['yangtze', 'han']);
/** Lakes north of this line of the plane belong to Hubei's picture. */
const SOUTH_OF = 500;
const northern = (d: string) => Number(/^M[\d.]+,([\d.]+)/.exec(d)?.[1]) < SOUTH_OF;
const lakes = [
  geography.lakes.filter(({ d }) => northern(d)),
  geography.lakes.filter(({ d }) => !northern(d))
].map((list) => list.map(({ d }) => d).join(''));
const corridor = polyline().digits(1)(route.points as [number, number][]) ?? '';

/** Where a river's name stands, on the plane, beside its water. */
const RIVERS = [
  ['yangtze', 196, 262], ['han', 408, 66], ['xiang', 452, 932], ['yuan', 172, 776], ['gan', 764, 856]
] as const; // prettier-ignore
const WIDE_RIVERS: Record<string, readonly [number, number]> = { han: [536, 214] };

/** The rivers' far west would run under the words: they begin at this x of the plane. */
const WEST = 112;
const eastward = (d: string) => d.split(/(?=M)/).map((run) => { const points = run.slice(1).split('L').filter((point) => Number(point.split(',')[0]) >= WEST); return points.length > 1 ? `M${points.join('L')}` : ''; }).join(''); // prettier-ignore
const rivers = geography.rivers.map(({ id, d }) => ({ id, d, short: eastward(d) }));

/** Hubei as the camera begins. 0 before and after. */
export const closeShown = (s: BusState) => span(s.places, 0.22, 0.5) * (1 - span(s.board, 0.04, 0.3));
/** The whole way while it is driven. */
export const wayShown = (s: BusState) => span(s.depart, 0.03, 0.13) * (1 - span(s.arrive, 0.53, 0.6));

const rings = memoize(
  (radius: number) =>
    ringPath(
      hubei.map(({ x, y }): [number, number] => [x, y]),
      radius
    ),
  (radius) => radius.toFixed(2)
);
export const namesOf = memoize(
  placeNames,
  (f, camera, { locale }) => `${sizeKey(f)} ${camera.scale} ${locale}`
);

/** On the way no name stands where the buses come together. */
const wayNamesOf = memoize(
  (f: Frame, way: Camera, edition: Edition) => {
    const room = f.height * 0.028;
    const road = [0, 10, 20, 30, 45, 60, 80, 100].map((along): Box => {
      const { x: px, y: py } = route.at(along);
      const [x, y] = project(way, px, py);
      return { x: x - room, y: y - room * 0.5, width: room * 2, height: room };
    });
    return placeNames(f, way, edition, road);
  },
  (f, _way, { locale }) => `${sizeKey(f)} ${locale}`
);

/** Rivers, lakes, the places of Hubei as identical rings, and the corridor: schematic, no boundary anywhere. */
export function land(f: Frame, s: BusState, camera: Camera, pan: number): Mark {
  const [close, way] = [closeShown(s), wayShown(s)];
  const px = (width: number) => Math.round((width / camera.scale) * 100) / 100;
  const width = (river: string) => px(river === 'yangtze' ? (f.portrait ? 1.9 : 2.6) : f.portrait ? 1 : 1.3);
  return group(
    'land',
    [
      path({ key: 'lakes-north', d: lakes[0]!, fill: 'cold-tint' }),
      path({ key: 'lakes-south', d: lakes[1]!, fill: 'cold-tint', opacity: way }),
      ...rivers.map(({ id, d, short }) => path({ key: `river-${id}`, d: f.portrait ? d : short, fill: 'none', stroke: 'river', strokeWidth: width(id), opacity: NORTH.has(id) ? 1 : way })),
      path({ key: 'corridor', d: corridor, fill: 'none', stroke: 'ink', strokeWidth: px(f.portrait ? 1.1 : 1.6), cap: 'round', opacity: span(s.depart, 0.1, 0.2) * 0.8 }),
      path({ key: 'places', d: rings(f.dot.place / camera.scale), fill: 'ground', stroke: 'ink', strokeWidth: px(f.stroke.outline), figure: 'hubei-places' })
    ],
    {
      transform: `translate(${Math.round(camera.x * 10) / 10},${Math.round((camera.y + pan) * 10) / 10}) scale(${Math.round(camera.scale * 10000) / 10000})`,
      opacity: Math.max(close, way)
    }
  ); // prettier-ignore
}

/** Names of places while the camera is close: all of them, or on a narrow screen none, for all are alike. */
export function closeNames(f: Frame, s: BusState, camera: Camera, edition: Edition): Mark[] {
  const { names, leaders, complete } = namesOf(f, camera, edition);
  if ((f.portrait || f.height < 480) && !complete) return [];
  const opacity = closeShown(s) * span(s.places, 0.4, 0.7);
  return [group('names-close', [...leaders, ...names], { opacity })];
}

/** Names of places on the whole map, where it has room for them. */
export function wayNames(f: Frame, s: BusState, way: Camera, edition: Edition): Mark[] {
  if (f.portrait || f.height < 640) return [];
  const { names, leaders } = wayNamesOf(f, way, edition);
  return [
    group('names-way', [...leaders, ...names], { opacity: wayShown(s) * span(s.depart, 0.15, 0.24) * 0.85 })
  ];
}

/** The rivers' names in the colour of water. */
export function riverNames(
  f: Frame,
  s: BusState,
  close: Camera,
  way: Camera,
  pan: number,
  edition: Edition
): Mark[] {
  if (f.height < 450) return [];
  const named = (key: string, camera: Camera, ids: readonly string[]) =>
    RIVERS.filter(([id]) => ids.includes(id))
      .map(([id, ...spot]) => {
        const [px, py] = (f.portrait ? undefined : WIDE_RIVERS[id]) ?? spot;
        const [x, y] = project(camera, px, py);
        return text({ key: `${key}-${id}`, text: edition.labels[id], x, y, size: f.portrait ? Math.max(12, f.type.label * 0.92) : f.type.label, fill: 'cold-text', halo: 3 }); // prettier-ignore
      })
      .filter(({ box }) => box.x > 2 && box.x + box.width < f.width - 2);
  const screenY = (y: number) => y + pan;
  const marks: Mark[] = [];
  if (closeShown(s) > 0) marks.push(group('rivers-close', named('river-close', close, ['yangtze', 'han']), { opacity: closeShown(s) })); // prettier-ignore
  if (wayShown(s) > 0) {
    const all = named('river-way', way, RIVERS.map(([id]) => id).filter((id) => id !== 'gan' || !f.portrait)).map((mark) =>
      f.portrait ? { ...mark, opacity: span(screenY(mark.y), 110, 130) * (1 - span(screenY(mark.y), f.height - 120, f.height - 104)) } : mark
    ); // prettier-ignore
    marks.push(group('rivers-way', all, { transform: `translate(0,${Math.round(pan * 10) / 10})`, opacity: wayShown(s) * span(s.depart, 0.15, 0.24) })); // prettier-ignore
  }
  return marks;
}
