import { sceneLayout, type SceneLayout } from '../_kit/layout';
import { dots, rect, type Box, type Mark } from '../../marks/marks';
import { drawnKey, memoize } from '../../util/memoize';
import { easeMove, mix, span } from '../_kit/motion';
import { noise } from '../../util/noise';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene } from '../_kit/scene';
import { arrival, crowdRadius, gotOff } from './parts/arrival';
import { between, closeCamera, panOf, project, wayCamera, type Camera } from './parts/camera';
import { cities, destination } from './parts/cities';
import { convoyAt, drawBus, glow, leadOf } from './parts/convoy';
import { peopleField } from './parts/field';
import { floor } from './parts/floor';
import { closeLabels, closeNames, wayNames } from './parts/labels';
import { land, wayShown } from './parts/map';
import { restarted } from './parts/restart';
import { BUS_WIDTH, loads, rowsFor, SEATED } from './parts/seats';
import { at, qingyuan, route, type BusState, type Edition, type Point } from './state';
import { counter, loadsSaid, placesSaid, waySaid } from './parts/statements';
import { manifest } from './manifest';
import { rankGap, seatsOf, smallUnit, yardOf } from './parts/yard';

/** People where they are spread over the province, and the seat that each will take: neighbours stay neighbours. */
const crowdOf = memoize(
  (f: SceneLayout, edition: Edition, close: Camera, room: Box, load: number[], rows: number) => {
    const people = edition.figures['bus-people'].value;
    const { names, water } = closeLabels(f, edition);
    const radius = fieldRadius(close);
    const boxes = [...names, ...water].map(({ box }) => box);
    const field = peopleField(people, {
      camera: close,
      ring: f.dot.place,
      radius,
      reserved: boxes,
      band: room,
      stage: f
    });
    const { bays } = yardOf(f, load.length, rows);
    const seats = bays.flatMap((bay, i) => seatsOf(bay, load[i]!, rows));
    const across = (points: readonly Point[]) => [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
    const target = across(seats);
    const pairs = across(field.places).map((start, i): [Point, Point] => [start, target[i]!]);
    return { pairs, radius: field.radius };
  },
  drawnKey
);
const fieldRadius = (close: Camera) => Math.max(1.55, close.scale * 3.05);

/** The crowd spread over Hubei, then gathering into its seats. */
function crowd({ pairs, radius: spread }: ReturnType<typeof crowdOf>, s: BusState, seatRadius: number): Mark {
  const moved = pairs.map(([[x, y], [sx, sy]], i): Point => {
    const start = 0.08 + noise(i) * 0.3;
    const t = easeMove(span(s.board, start, start + 0.5));
    return [mix(x, sx, t), mix(y, sy, t)];
  });
  const radius = mix(spread, seatRadius, easeMove(span(s.board, 0.2, 0.85)));
  return dots('crowd', moved, radius, 'warm', {
    opacity: span(s.places, 0.35, 0.8) * (1 - span(s.board, 0.92, 1)),
    figure: 'bus-people'
  });
}

/** Chapter 2: the buses that brought workers and families back from Hubei. Route and loads are schematic. */
export const buses: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'depart',
  mapSteps: ['places', 'depart'],
  textPosition: (step) => (step === 'depart' ? 'middle' : 'upper'),
  dwellScreens: (step) => (step === 'depart' ? 2 : step === 'arrive' ? 1 : 0),
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = sceneLayout(size);
    const [all, count] = [edition.figures['bus-people'].value, edition.figures.buses.value];
    const rows = rowsFor(all, count);
    const load = loads(all, count);
    const marks: Mark[] = [];
    if (s.places < 1) marks.push(...floor(f, s, edition));
    const [close, way] = [closeCamera(f), wayCamera(f)];
    const lead = leadOf(f, s, count, rows);
    const pan = panOf(f, way, route.at(Math.max(0, lead)).y);
    const camera = between(close, way, easeMove(span(s.depart, 0, 0.16)));
    const convoy = convoyAt(f, s, way, pan, count, rows);
    const off = gotOff(convoy.buses, load, rankGap(f, count, rows));
    const yard = yardOf(f, count, rows);
    const unit = smallUnit(f, count, rows);
    if (s.places > 0 && s.arrive < 1) marks.push(land(f, s, camera, pan));
    // The panned map passes behind the bar's words: there it steps back.
    if (f.stacked && wayShown(s) > 0) marks.push(rect({ key: 'under-bar', x: 0, y: 0, width: f.width, height: 52, fill: 'ground', opacity: wayShown(s) * 0.88 })); // prettier-ignore
    if (s.places > 0 && s.board < 1) {
      const said = placesSaid(f, s, close, edition);
      const people = crowdOf(f, edition, close, said.room, load, rows);
      marks.push(...closeNames(f, s, edition), ...said.marks);
      if (s.board > 0) marks.push(...convoy.buses.map((bus, i) => drawBus(bus, i, load[i]!, rows, outline(f), span(s.board, 0.12, 0.4), span(s.board, 0.88, 0.95)))); // prettier-ignore
      marks.push(crowd(people, s, yard.bays[0]!.unit * SEATED));
    }
    if (wayShown(s) > 0)
      marks.push(
        ...counter(f, s, way, convoy.head, edition),
        ...wayNames(f, s, pan, edition),
        cities(f, s, way, pan, lead, unit, edition),
        ...destination(
          f,
          s,
          way,
          pan,
          convoy.head,
          Math.max(crowdRadius(f, off, all), unit * BUS_WIDTH * span(s.arrive, 0, 0.1)),
          edition
        ),
        ...waySaid(f, s, convoy.buses[Math.max(0, Math.floor(count / 4) * 2 - 1)]!, edition)
      );
    if (s.board >= 1 && s.arrive < 1) {
      marks.push(glow(f, convoy, 0.34));
      marks.push(...convoy.buses.map((bus, i) => drawBus(bus, i, load[i]!, rows, outline(f), 1, 1)));
    }
    marks.push(...loadsSaid(f, s, yard.free, edition));
    if (s.arrive > 0 && s.restart < 1) {
      const [qx, qy] = project(way, qingyuan.x, qingyuan.y);
      marks.push(...arrival(f, s, edition, [qx, qy + pan], off));
    }
    if (s.restart > 0) marks.push(...restarted(f, s, edition));
    return pictureOf(f, marks);
  }
};

const outline = (f: SceneLayout) => (f.stacked ? 0.9 : 1.3);
