import { during } from '../../_kit/motion';
import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { group, type Box, type Mark, type TextMark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { drawnKey, memoize } from '../../../util/memoize';
import { BOARD, PLACES } from '../cues';
import { detailSize, HALO, nameSize } from '../layout';
import { hubei, type BusState, type Edition } from '../state';
import { closeCamera, project, type Camera } from './camera';
import { locatorBox } from './locator';
import { placeNames } from './names';
import { slabsOf } from './rates';

/** Where a river's name stands, on the plane, beside its water. */
const RIVERS = {
  yangtze: [196, 262],
  han: [532, 216],
  xiang: [452, 932],
  yuan: [172, 776],
  gan: [764, 856]
} as const;
export type River = keyof typeof RIVERS;

/** A stage lower than this has no room for the names of places, px. */
const LOWEST = 480;

export const riverName = (layout: SceneLayout, camera: Camera, id: River, { labels }: Edition): TextMark => {
  const [px, py] = RIVERS[id];
  const [x, y] = project(camera, px, py);
  const size = nameSize(layout);
  return text({ key: `river-name-${id}`, text: labels[id], x, y, size, fill: 'cold-text', halo: HALO });
};

/** Names on the close map. Those of places: all of them, or on a narrow screen none, for all are alike. */
const closeLabels = memoize((layout: SceneLayout, edition: Edition) => {
  const camera = closeCamera(layout);
  const water = isTight(layout)
    ? []
    : (['yangtze', 'han'] as const).map((id) => riverName(layout, camera, id, edition));
  const locator = locatorBox(layout);
  const taken: Box[] = [
    slabsOf(layout, edition).room,
    ...(locator ? [locator] : []),
    ...water.map(({ box }) => box)
  ];
  const { names, leaders, complete } = placeNames(layout, camera, edition, taken);
  const kept = complete && (layout.stacked || layout.height >= LOWEST);
  return { water, names: kept ? names : [], leaders: kept ? leaders : [] };
}, drawnKey);

/** In labels: from the stage's foot, over the locator's name, and under the map; on a phone left of the way, over the stage's width. */
const SAID = { foot: 1.1, overName: 3.4, below: 4, across: 0.4 };

/** How many of the places the buses went to, at the map's edge. */
function placesSaid(layout: SceneLayout, { labels }: Edition): TextMark {
  const camera = closeCamera(layout);
  const [, south] = project(camera, 0, Math.max(...hubei.map(({ y }) => y)));
  const locator = locatorBox(layout);
  const size = detailSize(layout);
  const x = layout.stacked
    ? layout.margin + (locator ? locator.width + layout.type.label : 0)
    : layout.plot.x + layout.type.label;
  // Over the locator's one name on a phone.
  const foot = layout.height - layout.type.label * (locator ? SAID.overName : SAID.foot);
  const below = Math.min(south + layout.type.label * SAID.below, layout.height - layout.type.label);
  return text({
    key: 'places-said',
    text: labels.places,
    x,
    y: layout.stacked ? foot : below,
    from: 'bottom',
    size,
    width: layout.stacked ? layout.width * SAID.across : layout.plot.width / 2,
    fill: 'warm-text',
    halo: HALO,
    figure: 'bus-places'
  });
}

export function closeNames(layout: SceneLayout, s: BusState, edition: Edition): Mark[] {
  const { water, names, leaders } = closeLabels(layout, edition);
  const gone = 1 - during(s.board, BOARD.mapGoes);
  const shown = during(s.places, PLACES.namesCome) * gone;
  return [
    group('rivers-close', water, { opacity: shown }),
    group('names-close', [...leaders, ...names], { opacity: shown }),
    { ...placesSaid(layout, edition), opacity: during(s.places, PLACES.placesNamed) * gone }
  ];
}
