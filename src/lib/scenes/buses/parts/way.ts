import { isTight } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, span } from '../../_kit/motion';
import { dots, group, line, type Mark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { firstFrom } from '../../../util/search';
import { ARRIVE, DEPART } from '../cues';
import { HALO, pick, TO_BASELINE } from '../layout';
import { placeOf, qingyuan, route, type BusState, type Edition } from '../state';
import { project, type Camera } from './camera';
import { riverName, type River } from './labels';
import { southShown } from './map';
import { BUS_WIDTH } from './seats';

/** Cities along the way south. */
const CITIES = ['Yueyang', 'Changsha', 'Hengyang', 'Chenzhou', 'Shaoguan'] as const;
/** Where the way passes each: its length there. */
const passes = CITIES.map((name) => {
  const { y } = placeOf(name);
  const along = firstFrom(0, Math.ceil(route.length), (length) => route.at(length).y >= y);
  return { name, along, x: route.at(along).x, y };
});
/** Rivers that are named beside it; the Gan only on a phone: elsewhere the counter stands there. */
const WATER: { stacked: readonly River[]; beside: readonly River[] } = {
  stacked: ['xiang', 'gan'],
  beside: ['xiang', 'yuan']
};

/** Px from the edge of the convoy to a city's tick, and the tick. */
const TICK = { convoy: 1.15, off: 6, stacked: 7, beside: 14, gap: 5 };
/** Length of route before and after a city on which its name comes forward, and falls back. */
const LIT = { before: 30, at: 30, after: 190, back: 320 };
/** How much larger a name is while it is passed. */
const FORWARD = 1.2;
/** In labels, over the stage's foot: under the counter, and where no river is named. */
const ROOM = { counter: 4, waters: 9 };
/** Names come and go at the stage's edges over this share of its height. */
const EDGE = 0.13;
const edgeOf = (layout: SceneLayout) => layout.height * EDGE;

/** 0 to 1: whether a height of the stage is one where names are read. */
const seenAt = (layout: SceneLayout, y: number, foot: number) =>
  span(y, BAR, BAR + edgeOf(layout)) * (1 - span(y, foot - edgeOf(layout), foot));

/**
 * Names at the left of the way; each comes forward as the first bus passes, and falls back.
 * @param unit of a bus, px a seat
 */
function cities(
  layout: SceneLayout,
  camera: Camera,
  lead: number,
  unit: number,
  { locale }: Edition
): Mark[] {
  const off = unit * BUS_WIDTH * TICK.convoy + TICK.off;
  const tick = pick(layout, TICK);
  const foot =
    layout.height -
    (layout.stacked ? layout.type.figure1 + layout.type.label * ROOM.counter : layout.type.label);
  return passes.flatMap(({ name, along, x: px, y: py }): Mark[] => {
    const [x, y] = project(camera, px, py);
    const shown = seenAt(layout, y, foot);
    const lit =
      span(lead, along - LIT.before, along + LIT.at) * (1 - span(lead, along + LIT.after, along + LIT.back));
    const common = {
      text: placeOf(name)[locale],
      x: x - off - tick - TICK.gap,
      anchor: 'end',
      halo: HALO,
      passing: true
    } as const;
    const [small, large] = [layout.type.label, layout.type.label * FORWARD];
    const stroke = layout.stroke.leader * (1 + lit / 2);
    return [
      line(`tick-${name}`, [x - off - tick, y], [x - off, y], lit > 0.5 ? 'warm' : 'ink-2', stroke, {
        opacity: shown
      }),
      text({
        key: `city-${name}`,
        ...common,
        y: y + small * TO_BASELINE,
        size: small,
        fill: 'ink-2',
        opacity: shown * (1 - lit)
      }),
      text({
        key: `passed-${name}`,
        ...common,
        y: y + large * TO_BASELINE,
        size: large,
        face: 'head',
        opacity: shown * lit
      })
    ];
  });
}

/** The rivers that the way runs beside; by their names only where there is room. */
function waters(layout: SceneLayout, camera: Camera, edition: Edition): Mark[] {
  if (isTight(layout)) return [];
  return (layout.stacked ? WATER.stacked : WATER.beside).map((id): Mark => {
    const name = { ...riverName(layout, camera, id, edition), passing: true };
    const [left, right] = [name.box.x - (layout.stacked ? 0 : layout.plot.x), layout.width - name.box.x];
    const aside = span(Math.min(left, right - name.box.width), 0, edgeOf(layout));
    return {
      ...name,
      opacity: aside * seenAt(layout, name.y, layout.height - layout.type.label * ROOM.waters)
    };
  });
}

/** Of the town at the end: its point, px, and its name; and where on the way stands that it is schematic. */
const TOWN = {
  radius: { stacked: 5, beside: 7 },
  name: { stacked: 1.2, beside: 1 },
  gap: 8,
  schematicAt: 0.93
};

/** Qingyuan at the end of the way. */
function destination(layout: SceneLayout, camera: Camera, { labels, locale }: Edition): Mark[] {
  const [x, y] = project(camera, qingyuan.x, qingyuan.y);
  const radius = pick(layout, TOWN.radius);
  const shown = 1 - span(y, layout.height - edgeOf(layout), layout.height);
  const size = layout.type.note2 * pick(layout, TOWN.name);
  const onWay = route.at(route.length * TOWN.schematicAt);
  const [rx, ry] = project(camera, onWay.x, onWay.y);
  const seen = 1 - span(ry, layout.height - edgeOf(layout), layout.height);
  return [
    dots('qingyuan', [[x, y]], radius, 'ink', { opacity: shown }),
    text({
      key: 'name-Qingyuan',
      text: qingyuan[locale],
      x: x + radius + TOWN.gap,
      y: y + size * TO_BASELINE,
      size,
      face: 'head',
      halo: HALO,
      opacity: shown,
      passing: true
    }),
    text({
      key: 'route',
      text: labels.route,
      x: rx + TOWN.gap * 1.5,
      y: ry + layout.type.label * TO_BASELINE,
      size: layout.type.label,
      fill: 'ink-2',
      halo: HALO,
      opacity: seen,
      passing: true
    })
  ];
}

/** Everything that is named on the way south. */
export function wayNames(
  layout: SceneLayout,
  s: BusState,
  camera: Camera,
  lead: number,
  unit: number,
  edition: Edition
): Mark[] {
  const shown = southShown(s);
  const named = during(s.depart, DEPART.wordsCome) * (1 - during(s.arrive, ARRIVE.wordsGo));
  return [
    group('waters', waters(layout, camera, edition), { opacity: shown * named }),
    group('cities', cities(layout, camera, lead, unit, edition), { opacity: shown * named }),
    group('destination', destination(layout, camera, edition), { opacity: shown })
  ];
}
