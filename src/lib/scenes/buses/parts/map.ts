import geography from 'virtual:geography';
import type { SceneLayout } from '../../_kit/layout';
import { group, path, ringPath, type Mark } from '../../../marks/marks';
import { memoize } from '../../../util/memoize';
import { span } from '../../_kit/motion';
import type { Camera } from './camera';
import { hubei, type BusState } from '../state';

/** The rivers of Hubei; those farther south come when the camera does. */
const NORTH = new Set(['yangtze', 'han']);
/** Lakes north of this line of the plane belong to Hubei's picture. */
const SOUTH_OF = 500;
const northern = (d: string) => Number(/^M[\d.]+,([\d.]+)/.exec(d)?.[1]) < SOUTH_OF;
const lakes = [
  geography.lakes.filter(({ d }) => northern(d)),
  geography.lakes.filter(({ d }) => !northern(d))
].map((list) => list.map(({ d }) => d).join(''));

/** The rivers' far west would run under the words: they begin at this x of the plane. */
const WEST = 112;
const eastward = (d: string) => d.split(/(?=M)/).map((run) => { const points = run.slice(1).split('L').filter((point) => Number(point.split(',')[0]) >= WEST); return points.length > 1 ? `M${points.join('L')}` : ''; }).join(''); // prettier-ignore
const rivers = geography.rivers.map(({ id, d }) => ({ id, d, short: eastward(d) }));

/** Hubei as the camera begins. 0 before and after. */
export const closeShown = (s: BusState) => span(s.places, 0.12, 0.4) * (1 - span(s.board, 0, 0.18));
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
/** Rivers, lakes, the places of Hubei as identical rings, and the corridor: schematic, no boundary anywhere. */
export function land(f: SceneLayout, s: BusState, camera: Camera, pan: number): Mark {
  const [close, way] = [closeShown(s), wayShown(s)];
  const px = (width: number) => Math.round((width / camera.scale) * 100) / 100;
  const width = (river: string) => px(river === 'yangtze' ? (f.stacked ? 1.9 : 2.6) : f.stacked ? 1 : 1.3);
  return group(
    'land',
    [
      path({ key: 'lakes-north', d: lakes[0]!, fill: 'cold-tint' }),
      path({ key: 'lakes-south', d: lakes[1]!, fill: 'cold-tint', opacity: way }),
      ...rivers.map(({ id, d, short }) => path({ key: `river-${id}`, d: f.stacked ? d : short, fill: 'none', stroke: 'river', strokeWidth: width(id), opacity: NORTH.has(id) ? 1 : way })),
      path({ key: 'corridor', d: geography.corridor.d, fill: 'none', stroke: 'ink', strokeWidth: px(f.stacked ? 1.1 : 1.6), cap: 'round', opacity: span(s.depart, 0.1, 0.2) * 0.8 }),
      path({ key: 'places', d: rings(f.dot.place / camera.scale), fill: 'ground', stroke: 'ink', strokeWidth: px(f.stroke.outline), figure: 'hubei-places' })
    ],
    {
      transform: `translate(${Math.round(camera.x * 10) / 10},${Math.round((camera.y + pan) * 10) / 10}) scale(${Math.round(camera.scale * 10000) / 10000})`,
      opacity: Math.max(close, way)
    }
  ); // prettier-ignore
}
