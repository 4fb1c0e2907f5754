import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, path, rect, round, type Box, type Mark, type TextMark } from '../../../marks/marks';
import { boxPath, type PathData } from '../../../marks/path-data';
import { during, easeRise, inTurn, placeAmong } from '../../_kit/motion';
import { shadows } from '../../_kit/sun';
import { fitSize, text } from '../../../marks/text';
import { noise } from '../../../util/noise';
import { FLOORSPACE, LEASED } from '../cues';
import { labelSize, nameSize, topOf } from '../layout';
import { capHeight } from '../../_kit/percent';
import type { Edition, ProjectState } from '../scene';

/** Bays side by side before a hall takes another storey. */
const MOST_PER_ROW = 40;
const STOREYS = { stacked: 3, wide: 2 };
const TOOTH = { ofBay: 0.5, ofHeight: 0.06 };
/** From a bay's edges to its door. */
const INSET = { x: 0.14, storey: 0.14, bay: 0.2, floor: 0.4 };
const SHUTTER = 0.12;
const BARS = { y: 0.3, stacked: 1.6, wide: 3 };
const DARK = 0.45;
const HERO = { short: 72, stacked: 0.95, wide: 0.82 };
const BESIDE = 0.16;
const MONEY = 1.15;
const UNDER_HERO = { stacked: 16, wide: 34, short: 8 };
/** Room under the datum, of the height, and where the note's baseline is in it. */
const ROOM = { stacked: 0.13, wide: 0.13 };
const SHADOW = 0.5;
const NOTE = 0.82;
/** The chapter of the story, for its sun. */
const SUN = 4.2;
/** Seed of the order in which bays light up. */
const SEED = 18.3;

/** Room under the ground line for the hall's shadow and a note, px. */
export const hallRoom = ({ height, stacked }: SceneLayout) => height * (stacked ? ROOM.stacked : ROOM.wide);

/** A wall under a saw-tooth roof, one tooth a bay: one body, for how many halls there are is not told. */
function wall(box: Box, tooth: number, bays: number): PathData {
  const step = box.width / bays;
  const foot = box.y + box.height;
  const teeth = Array.from({ length: bays }, (_, i): PathData => [
    ['V', round(box.y - tooth)],
    ['L', round(box.x + step * (i + 1)), round(box.y)]
  ]);
  return [['M', round(box.x), round(foot)], ['V', round(box.y)], ...teeth.flat(), ['V', round(foot)], ['Z']];
}

/** Numbers from 0 in an order that looks like chance and is always the same. */
function seededOrder(count: number): number[] {
  const byChance = Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => noise(SEED + a) - noise(SEED + b)
  );
  const order = new Array<number>(count);
  byChance.forEach((bay, turn) => (order[bay] = turn));
  return order;
}

const glazing = ({ x, y, width, height }: Box): PathData => [
  ['M', round(x), round(y + height * BARS.y)],
  ['h', round(width)],
  ['M', round(x + width / 2), round(y)],
  ['v', round(height)]
];

/** How many projects there are, and beside it what they are to invest. */
function words(
  layout: SceneLayout,
  { leased }: ProjectState,
  { figures, labels }: Edition
): [count: TextMark, money: TextMark] {
  const { x, width } = layout.plot;
  const { stacked, type } = layout;
  const told = during(leased, LEASED.told);
  const size = isShort(layout) ? HERO.short : type.figure1 * (stacked ? HERO.stacked : HERO.wide);
  const hero = text({
    key: 'leased-count',
    text: figures['leased-projects'].text,
    x,
    y: topOf(layout) + capHeight(size),
    size,
    face: 'figure',
    fill: 'warm-text',
    opacity: told,
    figure: 'leased-projects'
  });
  const beside = hero.box.x + hero.box.width + size * BESIDE;
  const room = x + width - beside;
  const money = text({
    key: 'leased-money',
    text: labels['leased-money'],
    x: beside,
    y: hero.y,
    from: 'bottom',
    size: nameSize(layout) * MONEY,
    face: 'head',
    width: room,
    opacity: told,
    figure: 'leased-money'
  });
  return [hero, money];
}

/** Projects that moved into halls already standing: a bay's shutter goes up, and there is light. */
export function leased(layout: SceneLayout, state: ProjectState, edition: Edition, ground: number): Mark[] {
  const opacity = during(state.leased, LEASED.appears) * (1 - during(state.floorspace, FLOORSPACE.hallGoes));
  if (opacity === 0) return [];
  const { figures, labels } = edition;
  const count = figures['leased-projects'].value;
  const { x, width } = layout.plot;
  const { stacked } = layout;
  const [hero, money] = words(layout, state, edition);
  const sky = hero.y + (isShort(layout) ? UNDER_HERO.short : stacked ? UNDER_HERO.stacked : UNDER_HERO.wide);
  // A hall of many bays has more storeys, so that none is a slit.
  const storeys = Math.max(stacked ? STOREYS.stacked : STOREYS.wide, Math.ceil(count / MOST_PER_ROW));
  const perRow = Math.max(1, Math.ceil(count / storeys));
  const bay = width / perRow;
  const tooth = Math.min(bay * TOOTH.ofBay, layout.height * TOOTH.ofHeight);
  const eave = sky + tooth;
  const storey = (ground - eave) / storeys;
  const inset = { x: bay * INSET.x, y: Math.min(storey * INSET.storey, bay * INSET.bay) };
  // The storeys stand on the ground line; a bay's door reaches the floor of its storey.
  const bays = Array.from({ length: count }, (_, i): Box => ({
    x: x + bay * (i % perRow) + inset.x,
    y: eave + storey * (storeys - 1 - Math.floor(i / perRow)) + inset.y,
    width: bay - inset.x * 2,
    height: storey - inset.y * (1 + INSET.floor)
  }));
  const order = seededOrder(count);
  const stands = easeRise(during(state.leased, LEASED.hall));
  const doors = during(state.leased, LEASED.doors);
  // What is on its way up is hidden by the ground's own line: the hall is drawn from the ground to where it has got.
  const hall = { x, y: ground - (ground - eave) * stands, width, height: (ground - eave) * stands };
  const lit = bays.map((box, i) => {
    const open = easeRise(inTurn(state.leased, LEASED.shutters, placeAmong(order[i]!, count), SHUTTER));
    return rect({
      key: `bay-${i}`,
      ...box,
      y: box.y + box.height * (1 - open),
      height: box.height * open,
      fill: 'lit',
      figure: 'leased-projects'
    });
  });
  const room = hallRoom(layout);
  const note = text({
    key: 'leased-note',
    text: labels['leased-note'],
    x,
    y: ground + room * NOTE,
    size: fitSize(labels['leased-note'], width, labelSize(layout), 'label'),
    fill: 'ink-2',
    opacity: isShort(layout) ? 0 : during(state.leased, LEASED.told)
  });
  return [
    group(
      'leased',
      [
        shadows('hall-shadow', [hall], SUN, room * SHADOW),
        path({
          key: 'wall',
          d: wall(hall, tooth * stands, perRow),
          fill: 'tower',
          stroke: 'ink',
          strokeWidth: layout.stroke.hair
        }),
        path({ key: 'dark', d: bays.flatMap(boxPath), fill: 'line', opacity: DARK * doors }),
        ...lit,
        path({
          key: 'bars',
          d: bays.flatMap(glazing),
          fill: 'none',
          stroke: 'tower',
          strokeWidth: stacked ? BARS.stacked : BARS.wide,
          opacity: doors
        }),
        hero,
        money,
        note
      ],
      { opacity }
    )
  ];
}
