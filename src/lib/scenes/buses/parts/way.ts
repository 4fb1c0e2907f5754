import geography from 'virtual:geography';
import { isShort, isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { span } from '../../_kit/motion';
import { counted } from '../../_kit/numerals';
import { dots, group, line, type Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { firstFrom } from '../../../util/search';
import { ARRIVE, DEPART, during } from '../cues';
import { placeOf, qingyuan, route, type BusState, type Edition } from '../state';
import { project, type Camera } from './camera';
import { riverName, type River } from './labels';
import { southShown } from './map';
import { straightKm } from './route';
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
const TICK = { off: 6, stacked: 7, beside: 14, gap: 5 };
/** Length of route before and after a city on which its name comes forward, and falls back. */
const LIT = { before: 30, at: 30, after: 190, back: 320 };
/** How much larger a name is while it is passed. */
const FORWARD = 1.2;
/** Over how many px names come and go at the stage's edges. */
const EDGE = 26;

/** 0 to 1: whether a height of the stage is one where names are read. */
const seenAt = (layout: SceneLayout, y: number, foot: number) =>
  span(y, layout.type.label * 5, layout.type.label * 5 + EDGE) * (1 - span(y, foot - EDGE, foot));

/** Names at the left of the way; each comes forward as the first bus passes, and falls back. @param unit of a bus, px a seat */
function cities(
  layout: SceneLayout,
  camera: Camera,
  lead: number,
  unit: number,
  { locale }: Edition
): Mark[] {
  const off = unit * BUS_WIDTH * 1.15 + TICK.off;
  const tick = layout.stacked ? TICK.stacked : TICK.beside;
  const foot =
    layout.height - (layout.stacked ? layout.type.figure1 + layout.type.label * 4 : layout.type.label);
  return passes.flatMap(({ name, along, x: px, y: py }): Mark[] => {
    const [x, y] = project(camera, px, py);
    const shown = seenAt(layout, y, foot);
    const lit =
      span(lead, along - LIT.before, along + LIT.at) * (1 - span(lead, along + LIT.after, along + LIT.back));
    const common = {
      text: placeOf(name)[locale],
      x: x - off - tick - TICK.gap,
      anchor: 'end',
      halo: 3,
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
        y: y + small * 0.36,
        size: small,
        fill: 'ink-2',
        opacity: shown * (1 - lit)
      }),
      text({
        key: `passed-${name}`,
        ...common,
        y: y + large * 0.36,
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
    const inside =
      name.box.x > (layout.stacked ? 0 : layout.plot.x) && name.box.x + name.box.width < layout.width;
    return { ...name, opacity: inside ? seenAt(layout, name.y, layout.height - layout.type.label * 9) : 0 };
  });
}

/** Qingyuan at the end of the way. */
function destination(layout: SceneLayout, camera: Camera, { labels, locale }: Edition): Mark[] {
  const [x, y] = project(camera, qingyuan.x, qingyuan.y);
  const radius = layout.stacked ? 5 : 7;
  const shown = 1 - span(y, layout.height - EDGE * 2, layout.height - EDGE / 2);
  const size = layout.type.note2 * (layout.stacked ? 1.2 : 1);
  const onWay = route.at(route.length * 0.93);
  const [rx, ry] = project(camera, onWay.x, onWay.y);
  const seen = 1 - span(ry, layout.height - EDGE * 2, layout.height - EDGE / 2);
  return [
    dots('qingyuan', [[x, y]], radius, 'ink', { opacity: shown }),
    text({
      key: 'name-Qingyuan',
      text: qingyuan[locale],
      x: x + radius + 8,
      y: y + size * 0.34,
      size,
      face: 'head',
      halo: 3,
      opacity: shown,
      passing: true
    }),
    text({
      key: 'route',
      text: labels.route,
      x: rx + 12,
      y: ry + layout.type.label * 0.36,
      size: layout.type.label,
      fill: 'ink-2',
      halo: 3,
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

/** Shares of the stage: where the counter stands, and the room for its words. */
const COUNTER = {
  y: 0.2,
  width: 0.2,
  stackedWidth: 0.42,
  digits: '888',
  short: 0.66,
  stacked: 0.92,
  beside: 0.9
};

/** Straight-line km from the first bus to Qingyuan. */
export function counter(layout: SceneLayout, s: BusState, lead: number, { labels, locale }: Edition): Mark[] {
  const opacity = during(s.depart, DEPART.wordsCome) * (1 - during(s.arrive, ARRIVE.wordsGo));
  const { x: bx, y: by } = route.at(lead);
  const km = counted(straightKm(geography, [bx, by], [qingyuan.x, qingyuan.y]), locale);
  const width = layout.stacked ? layout.width * COUNTER.stackedWidth : layout.width * COUNTER.width;
  const wanted =
    layout.type.figure1 *
    (isShort(layout) ? COUNTER.short : layout.stacked ? COUNTER.stacked : COUNTER.beside);
  const size = fitSize(COUNTER.digits, width, wanted, 'figure');
  const x = layout.stacked ? layout.margin : layout.width - layout.margin - width;
  const label = layout.type.label * (layout.stacked ? 1 : 1.1);
  const said = text({ key: 'counter', text: labels.counter, x, y: 0, size: label, width, halo: 3, opacity });
  const deep = said.box.height + label * 1.2;
  const y = layout.stacked ? layout.height - deep - label * 0.4 : layout.height * COUNTER.y + size * 0.74;
  const top = y + label * 1.7;
  return [
    text({ key: 'km', text: km, x, y, size, face: 'figure', halo: 4, opacity }),
    { ...said, y: Math.round(top * 10) / 10, box: { ...said.box, y: said.box.y + top } }
  ];
}
