import geography from 'virtual:geography';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, span } from '../../_kit/motion';
import { group, path, rect, type Mark, type PathMark } from '../../../marks/marks';
import { polygon, polyline, ringPath, type PathCommand } from '../../../marks/path-data';
import { scale, translate } from '../../../marks/transforms';
import { memoize } from '../../../util/memoize';
import { ARRIVE, BOARD, DEPART, PLACES } from '../cues';
import { digits, pick } from '../layout';
import { hubei, route, type BusState } from '../state';
import type { Camera } from './camera';
import { runsWhere } from './runs';

/** The rivers' far west would run under the words: beside them they begin at this x of the plane. */
const WEST = 112;
/** Widths of lines on the stage, px. */
const WIDTH = {
  yangtze: { stacked: 1.9, beside: 2.6 },
  river: { stacked: 1, beside: 1.3 },
  way: { stacked: 1.4, beside: 2 },
  /** Of a ring that is warm, over one that is not. */
  warm: 1.3
};
/** Of the way's line; it has come by this share of the way. */
const OPACITY = { way: 0.85, comesBy: 0.08 };
const PLACES_OF_SCALE = 4;
/** Of the places, on the plane; and over which share of the stage's height they fade as they leave it. */
const SOUTHMOST = Math.max(...hubei.map(({ y }) => y));
const RINGS_LEAVE = 0.12;

const lakes = geography.lakes.flatMap(({ shores }) => shores.flatMap(polygon));
const rivers = geography.rivers.map(({ id, runs }) => ({
  id,
  whole: runs.flatMap(polyline),
  short: runsWhere(runs, ([x]) => x >= WEST)
}));

/** The way as it is travelled: north from Qingyuan. */
const northward = [...geography.corridor.points]
  .reverse()
  .map(([x, y], i): PathCommand => [i === 0 ? 'M' : 'L', x, y]);

/** The map from the step `places` on, until people have got in. 0 before and after. */
const northShown = (s: BusState) => during(s.places, PLACES.homeComes) * (1 - during(s.board, BOARD.mapGoes));
/** The map while the convoy drives south. */
export const southShown = (s: BusState) =>
  during(s.depart, DEPART.mapComes) * (1 - during(s.arrive, ARRIVE.mapGoes));

const rings = memoize(
  (radius: number) =>
    ringPath(
      hubei.map(({ x, y }): [number, number] => [x, y]),
      radius
    ),
  (radius) => radius.toFixed(2)
);

/** A warm line as far as the buses have come on their way north; the whole way once they are south-bound. */
function wayLine(
  layout: SceneLayout,
  s: BusState,
  travelled: number,
  px: (width: number) => number
): PathMark {
  const whole = s.board > 0 || travelled >= 1;
  return path({
    key: 'way',
    d: northward,
    fill: 'none',
    stroke: 'warm',
    strokeWidth: px(pick(layout, WIDTH.way)),
    cap: 'round',
    opacity: OPACITY.way * Math.min(1, travelled / OPACITY.comesBy),
    ...(whole ? {} : { dash: `${Math.round(travelled * route.length)} ${Math.round(route.length * 2)}` })
  });
}

/**
 * Rivers, lakes, the places of Hubei as identical rings, and the way: schematic, no boundary anywhere.
 * @param travelled share of the way that the buses have come on their way north
 */
export function land(layout: SceneLayout, s: BusState, camera: Camera, travelled: number): Mark {
  const px = (width: number) => digits(width / camera.scale, 2);
  const ring = { d: rings(layout.dot.place / camera.scale), fill: 'ground', figure: 'hubei-places' } as const;
  const outline = px(layout.stroke.outline);
  // They fade as they leave to the north.
  const left = span(camera.y + SOUTHMOST * camera.scale, 0, layout.height * RINGS_LEAVE);
  const come = during(s.places, PLACES.ringsCome) * left;
  const warm = during(s.places, PLACES.ringsWarm);
  const [x, y] = [digits(camera.x, 1), digits(camera.y, 1)];
  return group(
    'land',
    [
      path({ key: 'lakes', d: lakes, fill: 'cold-tint' }),
      ...rivers.map(({ id, whole, short }) =>
        path({
          key: `river-${id}`,
          d: layout.stacked ? whole : short,
          fill: 'none',
          stroke: 'river',
          strokeWidth: px(pick(layout, id === 'yangtze' ? WIDTH.yangtze : WIDTH.river))
        })
      ),
      wayLine(layout, s, travelled, px),
      path({ key: 'places', ...ring, stroke: 'cold-text', strokeWidth: outline, opacity: come * (1 - warm) }),
      path({
        key: 'places-warm',
        ...ring,
        stroke: 'warm',
        strokeWidth: outline * WIDTH.warm,
        opacity: come * warm
      })
    ],
    {
      transform: [translate(x, y), scale(digits(camera.scale, PLACES_OF_SCALE))],
      opacity: Math.max(northShown(s), southShown(s))
    }
  );
}

/** Strips of night over the south while the buses are in the north; they go with the latitude, and with the hour. */
const STRIPS = 14;
const NIGHT = { from: 560, to: 960, deepest: 0.86, edge: 5 };

export function night(layout: SceneLayout, s: BusState, camera: Camera): Mark[] {
  const hour = during(s.depart, DEPART.nightComes) * (1 - during(s.depart, DEPART.nightEnds));
  if (hour <= 0) return [];
  const height = layout.height / STRIPS;
  return Array.from({ length: STRIPS }, (_, i) => {
    const latitude = ((i + 0.5) * height - camera.y) / camera.scale;
    const dark = 1 - Math.min(1, Math.max(0, (latitude - NIGHT.from) / (NIGHT.to - NIGHT.from)));
    // Under the picture the words' ground goes on: there the night has no edge.
    const edge = layout.stacked ? Math.min(1, (STRIPS - 0.5 - i) / NIGHT.edge) : 1;
    const opacity = NIGHT.deepest * hour * (0.5 + dark / 2) * edge;
    return rect({
      key: `night-${i}`,
      x: 0,
      y: i * height,
      width: layout.width,
      height,
      fill: 'ground',
      opacity
    });
  });
}

/** What is left of the map behind the bar's words on a phone, and how it fades out towards them. */
const VEIL = { opacity: 0.9, strips: 6, height: 5 };

/** Map and buses pass behind the bar's words on a phone: there they step back. */
export function underBar(layout: SceneLayout, shown: number): Mark[] {
  if (!layout.stacked || shown <= 0) return [];
  const veil = { x: 0, width: layout.width, fill: 'ground' } as const;
  const strips = Array.from({ length: VEIL.strips }, (_, i) => {
    const opacity = VEIL.opacity * shown * (1 - (i + 1) / (VEIL.strips + 1));
    return rect({ key: `veil-${i}`, ...veil, y: BAR + i * VEIL.height, height: VEIL.height, opacity });
  });
  return [rect({ key: 'under-bar', ...veil, y: 0, height: BAR, opacity: VEIL.opacity * shown }), ...strips];
}
