import { isTight as low } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { group, type Box, type Mark, type TextMark } from '../../../marks/marks';
import { drawnKey, memoize } from '../../../util/memoize';
import { span } from '../../_kit/motion';
import { text } from '../../../marks/text';
import { closeCamera, project, wayCamera, type Camera } from './camera';
import { closeShown, wayShown } from './map';
import { placeNames } from './names';
import { route, type BusState, type Edition } from '../state';

/** Where a river's name stands, on the plane, beside its water. */
const RIVERS = [
  ['yangtze', 196, 262], ['han', 532, 216], ['xiang', 452, 932], ['yuan', 172, 776], ['gan', 764, 856]
] as const; // prettier-ignore
type River = (typeof RIVERS)[number][0];

function rivers(f: SceneLayout, camera: Camera, ids: readonly River[], { labels }: Edition): TextMark[] {
  const size = f.stacked ? Math.max(12, f.type.label * 0.92) : f.type.label;
  return RIVERS.filter(([id]) => ids.includes(id)).map(([id, px, py]) => {
    const [x, y] = project(camera, px, py);
    return text({ key: `river-name-${id}`, text: labels[id], x, y, size, fill: 'cold-text', halo: 3 });
  });
}

/** Names on the close map. Those of places: all of them, or on a narrow screen none, for all are alike. */
export const closeLabels = memoize((f: SceneLayout, edition: Edition) => {
  const camera = closeCamera(f);
  const water = low(f) ? [] : rivers(f, camera, ['yangtze', 'han'], edition);
  const { names, leaders, complete } = placeNames(f, camera, edition, water.map(({ box }) => box)); // prettier-ignore
  const kept = complete || (!f.stacked && f.height >= 480);
  return { water, names: kept ? names : [], leaders: kept ? leaders : [] };
}, drawnKey);

/** Names on the map of the way: those of places where it has room, none where the buses come together. */
const wayLabels = memoize((f: SceneLayout, edition: Edition) => {
  const way = wayCamera(f);
  // On a phone the statement about the people stands by the Gan, and buses leave over the Han.
  const water = low(f) ? [] : rivers(f, way, f.stacked ? ['yangtze', 'xiang', 'yuan'] : ['yangtze', 'han', 'xiang', 'yuan', 'gan'], edition); // prettier-ignore
  if (f.stacked || f.height < 640) return { water, names: [], leaders: [] };
  const room = f.height * 0.028;
  const road = [0, 10, 20, 30, 45, 60, 80, 100].map((along): Box => {
    const at = route.at(along);
    const [x, y] = project(way, at.x, at.y);
    return { x: x - room, y: y - room * 0.5, width: room * 2, height: room };
  });
  return { water, ...placeNames(f, way, edition, [...road, ...water.map(({ box }) => box)]) };
}, drawnKey);

export function closeNames(f: SceneLayout, s: BusState, edition: Edition): Mark[] {
  const { water, names, leaders } = closeLabels(f, edition);
  const shown = closeShown(s);
  return [
    group('rivers-close', water, { opacity: shown }),
    group('names-close', [...leaders, ...names], { opacity: shown * span(s.places, 0.4, 0.7) })
  ];
}

export function wayNames(f: SceneLayout, s: BusState, pan: number, edition: Edition): Mark[] {
  const { water, names, leaders } = wayLabels(f, edition);
  const shown = wayShown(s) * span(s.depart, 0.15, 0.24);
  // On a phone they pass under the row of waiting buses and behind the counter: there they are not read.
  const passing = ({ y }: TextMark) =>
    span(y + pan, 110, 130) * (1 - span(y + pan, f.height - 120, f.height - 104));
  const seen = f.stacked ? water.map((mark) => ({ ...mark, opacity: passing(mark) })) : water;
  return [
    group('rivers-way', seen, { transform: `translate(0,${Math.round(pan * 10) / 10})`, opacity: shown }),
    group('names-way', [...leaders, ...names], { opacity: shown * 0.85 })
  ];
}
