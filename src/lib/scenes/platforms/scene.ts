import { drawnKey, memoize } from '../../util/memoize';
import { pictureOf } from '../../marks/keep-on-stage';
import { line, path, type Mark } from '../../marks/marks';
import { BAR, sceneLayout, type SceneLayout } from '../_kit/layout';
import { mix } from '../_kit/motion';
import type { Scene } from '../_kit/scene';
import {
  lights,
  NATIONAL,
  PROVINCIAL,
  skyline,
  type Kind,
  type Lights,
  type Skyline,
  type Tower
} from '../_kit/skyline';
import { shadows } from '../_kit/sun';
import { streetGround } from './layout';
import { manifest } from './manifest';
import { drawCaptions } from './parts/captions';
import { drawNational, risenBy } from './parts/national';
import { drawPage } from './parts/page';
import { drawPageWords } from './parts/page-words';
import { drawParts, drawTotal } from './parts/parts-of-tower';
import { drawProvincial, landed } from './parts/provincial';
import { drawSky } from './parts/sky';
import { drawStreet } from './parts/street';
import { drawCounter, drawOut, drawWindows, lotsOf } from './parts/windows';
import { alone, at, dusk, groundAt, lookedDown, type Edition, type State } from './state';

/** The chapter that the sun is in, and px under the ground that shadows may take: of the lone tower, and of all. */
const CHAPTER = 6;
const SHADE = { alone: 58, together: 12 };

/** Where the windows are at dusk: the same for a size and its counts, so computed once and kept. */
const nightOf = memoize(
  (layout: SceneLayout, { figures }: Edition): { lit: Lights; lots: ReturnType<typeof lotsOf> } => {
    const lit = lights(
      skyline(layout, (id) => figures[id].value),
      figures.talent.value
    );
    return { lit, lots: lotsOf(lit) };
  },
  drawnKey
);

/**
 * The towers as the camera sees them. While it looks down their heads leave the stage, but of closed storeys only the
 * doctoral workstations' may: storeys are lower where that needs it.
 */
function skylineAt(layout: SceneLayout, s: State, { figures }: Edition): Skyline {
  const count = (id: Kind) => figures[id].value;
  const view = { alone: alone(s), ground: groundAt(layout, s) };
  const sky = skyline(layout, count, view);
  const [, ...lower] = PROVINCIAL;
  const closed = NATIONAL.filter((id) => id !== 'national-unlisted').reduce((sum, id) => sum + count(id), 0);
  const room = streetGround(layout) - BAR - sky.storey;
  const fits = Math.min(sky.storey, room / Math.max(1, closed, ...lower.map(count)));
  return skyline(layout, count, { ...view, most: mix(sky.storey, fits, lookedDown(s)) });
}

type Towers = Record<'national' | 'provincial', readonly Tower[]>;

/** Shadows of the towers as high as they have risen. */
function drawShadows(sky: Skyline, s: State, { national, provincial }: Towers): Mark {
  const of = ({ x, width }: Tower, storeys: number) => {
    const height = storeys * sky.storey;
    return { x, width, height, y: sky.ground - height };
  };
  const things = [
    of(national[0]!, risenBy(national, s)),
    ...provincial.map((tower) => of(tower, landed(provincial, tower, s)))
  ];
  return shadows('shadows', things, CHAPTER, mix(SHADE.together, SHADE.alone, alone(s)), 1 - dusk(s));
}

/** The ground line. Beside the words it runs on only while it is under them. */
function drawGround({ stacked, plot, column, width, stroke }: SceneLayout, y: number, s: State): Mark[] {
  const from = stacked ? 0 : (plot.x + column.x + column.width) / 2;
  const opacity = 1 - lookedDown(s);
  return [
    line('ground', [from, y], [width, y], 'ink', stroke.datum),
    ...(stacked || opacity === 0
      ? []
      : [line('ground-left', [0, y], [from, y], 'ink', stroke.datum, { opacity })])
  ];
}

/** Bands in which the towers fade out under the bar, and the height of one, px. */
const FADE = { bands: 6, band: 7 };

/** What stands higher than the stage fades out under the bar, where the chapter's name is. */
function drawBar({ stacked, width }: SceneLayout, s: State): Mark[] {
  const seen = Math.min(1, lookedDown(s) * 2);
  if (!stacked || seen === 0) return [];
  return Array.from({ length: FADE.bands }, (_, i) => {
    const bottom = BAR + FADE.band * (FADE.bands - 1 - i);
    const opacity = seen / (FADE.bands - i);
    return path({
      key: `bar-${i}`,
      d: [['M', 0, 0], ['H', width], ['V', bottom], ['H', 0], ['Z']],
      fill: 'ground',
      opacity
    });
  });
}

/** Chapter 6: an agreement, the platforms as towers of a storey each, the street before them, and its lights. */
export const platforms: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'provincial',
  textPosition: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const layout = sceneLayout(size);
    const { lit, lots } = nightOf(layout, edition);
    const sky = skylineAt(layout, s, edition);
    const towers: Towers = {
      national: sky.towers.filter(({ provincial }) => !provincial),
      provincial: sky.towers.filter(({ provincial }) => provincial)
    };
    return pictureOf(layout, [
      ...(s.talent > 0 ? drawSky(layout, sky, s) : []),
      drawShadows(sky, s, towers),
      ...drawPage(layout, s, edition),
      ...drawPageWords(layout, s, edition),
      ...(s.incubators > 0 && s.talent < 1 ? drawStreet(layout, s, edition) : []),
      ...drawNational(layout, sky, s, towers.national, lit.lamp),
      ...drawProvincial(layout, sky, s, towers.provincial, lit.lamp),
      ...drawOut(sky, lit.lamp, s),
      ...drawWindows(lots, lit.radius, s),
      ...drawGround(layout, sky.ground, s),
      ...drawParts(layout, sky, s, towers.national, edition),
      ...drawTotal(layout, sky, s, towers.national, edition),
      ...drawCaptions(layout, sky, s, towers, edition),
      ...drawCounter(layout, sky, s, edition),
      ...drawBar(layout, s)
    ]);
  }
};
