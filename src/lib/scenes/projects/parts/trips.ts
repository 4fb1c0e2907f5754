import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { type Box, type Mark, path, type Point, round } from '../../../marks/marks';
import { ringPath, type PathData } from '../../../marks/path-data';
import { during, inTurn, mix, placeAmong, span } from '../../_kit/motion';
import { below, fitSize, text } from '../../../marks/text';
import { COURTING } from '../cues';
import { labelSize, nameSize } from '../layout';
import { capHeight } from '../../_kit/percent';
import { penAt, penPath } from './pen';
import type { Edition, ProjectState } from '../scene';

/** Points of a way there, and as many of the way home. */
const STEPS = 28;
/** Of a loop's outer edge: how far in the way home lies. */
const HOME = 0.56;
/** Each trip takes so much of the time that all have. */
const IN_TURN = 0.56;
/** Share of a trip in which a traveller comes into sight, and goes out of it at home. */
const SETS_OUT = 0.12;
const DOT = { place: 1.3, traveller: 1.5 };
const STROKE = 1.5;
/** Heads of arrows, in shares of a whole trip; their size in radii of a place. */
const HEADS = { there: 0.25, home: 0.77, size: 1.3 };
/** A name stands so many radii beside its place, and as many above it. */
const BESIDE = { x: 4.4, y: 1.4 };
const HALO = 5;
const HERO = { width: 0.5, height: 0.3, name: 1.7 };

/** There along the outer edge and home along the inner one: a loop on one side of the straight line. */
function loop(box: Box, i: number, count: number): Point[] {
  const side = i % 2 === 0 ? -1 : 1;
  const levels = Math.ceil(count / 2);
  const outer = (box.width / 2) * ((Math.floor(i / 2) + 1) / levels);
  const inner = mix(HOME, 1, Math.floor(i / 2) / levels) * outer;
  const [x, foot] = [box.x + box.width / 2, box.y + box.height];
  const way = (bow: number, t: number): Point => [
    x + side * bow * Math.sin(Math.PI * t),
    mix(foot, box.y, t)
  ];
  const there = Array.from({ length: STEPS }, (_, step) => way(outer, step / STEPS));
  const home = Array.from({ length: STEPS + 1 }, (_, step) => way(inner, 1 - step / STEPS));
  return [...there, ...home];
}

/** Which way a loop was gone: an arrow's head half-way there, and one half-way home. */
function heads(points: readonly Point[], travelled: number, size: number): PathData {
  return [HEADS.there, HEADS.home].flatMap((part, i): PathData => {
    if (travelled < part) return [];
    const [x, y] = penAt(points, part);
    const back = i === 0 ? size : -size;
    return [
      ['M', round(x - size), round(y + back)],
      ['L', round(x), round(y)],
      ['L', round(x + size), round(y + back)]
    ];
  });
}

/** Trips to the capital and home again, each a loop of its own: an order of events, no route and no distance. */
export function trips(
  layout: SceneLayout,
  { courting }: ProjectState,
  { figures, labels }: Edition,
  box: Box
): Mark[] {
  const count = figures['beijing-trips'].value;
  const radius = layout.dot.place * DOT.place;
  const [x, foot] = [box.x + box.width / 2, box.y + box.height];
  const places = during(courting, COURTING.places);
  const counted = during(courting, COURTING.counted);
  const loops = Array.from({ length: count }, (_, i): Mark[] => {
    const points = loop(box, i, count);
    const travelled = inTurn(courting, COURTING.trips, placeAmong(i, count), count > 1 ? IN_TURN : 1);
    const away = span(travelled, 0, SETS_OUT) * (1 - span(travelled, 1 - SETS_OUT, 1));
    return [
      path({
        key: `trip-${i}`,
        d: [...penPath(points, travelled), ...heads(points, travelled, layout.dot.place * HEADS.size)],
        fill: 'none',
        stroke: 'warm',
        strokeWidth: layout.stroke.datum * STROKE,
        cap: 'round',
        figure: 'beijing-trips'
      }),
      path({
        key: `traveller-${i}`,
        d: ringPath([penAt(points, travelled)], layout.dot.place * DOT.traveller),
        fill: 'warm',
        opacity: away
      })
    ];
  });
  const name = labelSize(layout);
  const placeName = (key: 'qingyuan' | 'beijing', y: number) =>
    text({
      key,
      text: labels[key],
      x: x + radius * BESIDE.x,
      y,
      size: nameSize(layout),
      face: 'head',
      halo: HALO,
      opacity: places
    });
  const digits = figures['beijing-trips'].bare;
  const room = box.width * HOME;
  const heroSize = fitSize(
    digits,
    room * HERO.width,
    Math.min(layout.type.figure1, box.height * HERO.height),
    'figure'
  );
  const top = box.y + (box.height - capHeight(heroSize) - name * HERO.name) / 2;
  const hero = text({
    key: 'trips-count',
    text: digits,
    x,
    y: top + capHeight(heroSize),
    size: heroSize,
    face: 'figure',
    anchor: 'middle',
    fill: 'warm-text',
    opacity: counted,
    figure: 'beijing-trips'
  });
  const heroName = text({
    key: 'trips',
    text: labels.trips,
    x,
    y: below(hero, name * HERO.name),
    size: isShort(layout) ? name : Math.max(name, nameSize(layout)),
    face: 'head',
    anchor: 'middle',
    width: room,
    halo: HALO,
    opacity: counted
  });
  return [
    ...loops.flat(),
    path({
      key: 'beijing-place',
      d: ringPath([[x, box.y]], radius),
      fill: 'ground',
      stroke: 'ink',
      strokeWidth: layout.stroke.datum,
      opacity: places
    }),
    path({ key: 'qingyuan-place', d: ringPath([[x, foot]], radius), fill: 'ink', opacity: places }),
    placeName('beijing', box.y + radius),
    placeName('qingyuan', foot - radius * BESIDE.y),
    hero,
    heroName
  ];
}
