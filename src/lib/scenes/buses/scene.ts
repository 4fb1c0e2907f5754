import geography from 'virtual:geography';
import { crowdGrid } from '../kit/crowd';
import { frame, type Frame } from '../kit/frame';
import { dotPath, dots, group, line, path, rect, ringPath, round, type Mark } from '../kit/marks';
import { easeMove, mix, span, timeline } from '../kit/motion';
import { noise } from '../kit/noise';
import { counted, splitFigure } from '../kit/numerals';
import type { Scene, SceneEdition } from '../kit/scene';
import { below, text } from '../kit/text';
import { peopleField } from './field';
import { cameraOf, drawMap, type Camera } from './map';
import { corridor, straightKm } from './route';
import { BUS_WIDTH, busLength, loads, rowsFor, seat } from './seats';
import { words } from './words';

export type Edition = SceneEdition<(typeof words.labels)[number], (typeof words.figures)[number]>;
type Point = [number, number];

const at = timeline({ floor: 0, leave: 0, places: 0, board: 0, depart: 0, arrive: 0, restart: 0 }, [
  ['floor', { floor: 1 }],
  ['places', { leave: 1, places: 1 }],
  ['board', { board: 1 }],
  ['depart', { depart: 1 }],
  ['arrive', { arrive: 1 }],
  ['restart', { restart: 1 }]
]);
export type BusState = ReturnType<typeof at>;

const route = corridor(geography);
const qingyuan = geography.places.find(({ kind }) => kind === 'dest')!;
/** How far down the corridor the first bus is when the step of the drive ends, as a share of its length. */
const HALFWAY = 0.77;

/** Jinlu's shop floor: everyone on its staff, those from Hubei turning hollow. Not the people on the buses. */
function floor(f: Frame, s: BusState, { figures, labels }: Edition): Mark[] {
  const staff = Math.round(figures['jinlu-staff'].value);
  const missing = Math.round(figures['jinlu-hubei'].value);
  const area = f.portrait
    ? {
        x: f.margin,
        y: 70,
        width: f.width - f.margin * 2,
        height: f.height - 70 - 150 * Math.min(1, f.height / 557)
      }
    : { x: f.plot.x, y: f.height * 0.13, width: f.plot.width, height: f.height * 0.5 };
  const columns = Math.max(1, Math.round(Math.sqrt((staff * area.width) / area.height)));
  const pitch = Math.min(area.width / columns, area.height / Math.ceil(staff / columns));
  const radius = pitch * 0.34;
  const grid = crowdGrid(staff, columns, pitch, area.x + pitch / 2, area.y + pitch / 2);
  const away = new Set([...grid.keys()].sort((a, b) => noise(a) - noise(b)).slice(0, missing));
  const gone = easeMove(span(s.floor, 0.1, 0.7));
  const shown = 1 - span(s.leave, 0, 0.3);
  const bottom = area.y + Math.ceil(staff / columns) * pitch;
  const number = text({
    key: 'missing-number',
    text: figures['jinlu-hubei'].text,
    x: area.x,
    y: bottom + f.type.figure2 * 1.0,
    size: f.type.figure2,
    face: 'figure',
    fill: 'cold-text',
    opacity: span(s.floor, 0.4, 0.7),
    figure: 'jinlu-hubei'
  });
  const x = area.x + number.box.width + f.type.label * 0.9;
  const head = text({
    key: 'missing',
    text: labels.missing,
    x,
    y: number.y - f.type.figure2 * 0.42,
    size: f.type.note2,
    face: 'head',
    fill: 'cold-text',
    width: area.x + area.width - x,
    opacity: span(s.floor, 0.45, 0.75)
  });
  const all = text({
    key: 'staff',
    text: labels.staff,
    x,
    y: below(head, f.type.label * 1.55),
    size: f.type.label,
    width: area.x + area.width - x,
    fill: 'ink-2',
    opacity: span(s.floor, 0.55, 0.85)
  });
  return [
    group('floor', [
      dots('present', grid.filter((_, i) => !away.has(i)), radius, 'ink-2', { figure: 'jinlu-staff' }),
      dots('leaving', grid.filter((_, i) => away.has(i)), radius, 'ink-2', { opacity: 1 - gone }),
      path({ key: 'missing-rings', d: ringPath(grid.filter((_, i) => away.has(i)), radius * 0.9), fill: 'none', stroke: 'cold-text', strokeWidth: f.stroke.outline, opacity: gone, figure: 'jinlu-hubei' }),
      number, head, all,
      text({ key: 'staff-note', text: labels['staff-note'], x: area.x, y: Math.max(below(all, f.type.label * 2), number.y + f.type.label * 2), size: f.type.label, width: area.width, fill: 'ink-2', opacity: f.height < 450 && f.portrait ? 0 : span(s.floor, 0.7, 1) })
    ], { opacity: shown })
  ]; // prettier-ignore
}

interface Bus {
  x: number;
  y: number;
  /** Px a seat. */
  unit: number;
  angle: number;
  opacity: number;
}

/** The car park in which the buses fill. */
function parked(f: Frame, count: number, rows: number): Bus[] {
  const area = f.portrait
    ? { x: f.margin, y: 112, width: f.width - f.margin * 2, height: f.height - 124 }
    : { x: f.plot.x, y: f.height * 0.2, width: f.plot.width, height: f.height * 0.72 };
  let best = { unit: 0, columns: 1 };
  for (let columns = 1; columns <= count; columns++) {
    const lines = Math.ceil(count / columns);
    const unit = Math.min(
      area.width / columns / (BUS_WIDTH * 1.28),
      area.height / lines / (busLength(rows) * 1.1)
    );
    if (unit > best.unit) best = { unit, columns };
  }
  const stepX = Math.min(area.width / best.columns, best.unit * BUS_WIDTH * 1.6);
  const stepY = best.unit * busLength(rows) * 1.1;
  return Array.from({ length: count }, (_, i) => ({
    x: area.x + stepX * ((i % best.columns) + 0.5), y: area.y + stepY * (Math.floor(i / best.columns) + 0.5), unit: best.unit, angle: 0, opacity: 1
  })); // prettier-ignore
}

/** Each bus leaves its place in turn, joins the corridor and drives south in two files; scrubbing back drives it back. */
function convoy(
  f: Frame,
  s: BusState,
  camera: Camera,
  count: number,
  rows: number
): { buses: Bus[]; head: Point; driven: number } {
  const gap = (HALFWAY * route.length * 0.92) / Math.ceil(count / 2);
  const join = route.length * 0.22;
  const lead = mix(
    mix(-join, HALFWAY * route.length, s.depart),
    route.length + Math.ceil(count / 2) * gap,
    span(s.arrive, 0, 0.5)
  );
  const small = Math.max(f.portrait ? 2.1 : 2.6, (gap * 0.9 * camera.scale) / busLength(rows));
  const park = parked(f, count, rows);
  const buses = park.map((start, i): Bus => {
    const along = lead - Math.floor(i / 2) * gap - (i % 2) * gap * 0.35;
    const joined = easeMove(span(along, -join, 0));
    const point = route.at(along);
    const side = (i % 2 ? 1 : -1) * small * BUS_WIDTH * 0.56;
    const turn = (point.heading * Math.PI) / 180;
    const [x, y] = camera.project(point.x, point.y);
    return {
      x: mix(start.x, x + Math.cos(turn) * side, joined), y: mix(start.y, y + Math.sin(turn) * side, joined),
      unit: mix(start.unit, small, joined), angle: point.heading * joined, opacity: 1 - span(along, route.length, route.length + gap * 0.9)
    }; // prettier-ignore
  });
  const front = route.at(Math.max(0, lead));
  return { buses, head: [front.x, front.y], driven: lead };
}

/** Where a bus's passengers are on the stage. */
function seated({ x, y, unit, angle }: Bus, count: number, rows: number): Point[] {
  const turn = (angle * Math.PI) / 180;
  return Array.from({ length: count }, (_, i) => {
    const [sx, sy] = seat(i, rows);
    return [
      x + (sx * Math.cos(turn) - sy * Math.sin(turn)) * unit,
      y + (sx * Math.sin(turn) + sy * Math.cos(turn)) * unit
    ];
  });
}

function drawBus(
  bus: Bus,
  index: number,
  load: number,
  rows: number,
  stroke: number,
  outline: number,
  filled: number
): Mark {
  const [width, length] = [BUS_WIDTH, busLength(rows)];
  const passengers = Array.from({ length: load }, (_, i) => seat(i, rows));
  const free = Array.from({ length: rows * 3 - load }, (_, i) => seat(load + i, rows));
  return group(
    `bus-${index}`,
    [
      rect({ key: 'body', x: -width / 2, y: -length / 2, width, height: length, radius: 0.7, fill: 'ground', stroke: 'warm', strokeWidth: stroke / bus.unit, opacity: outline, figure: 'buses' }),
      path({ key: 'free', d: ringPath(free, 0.24), fill: 'none', stroke: 'line', strokeWidth: 0.1, opacity: outline }),
      { kind: 'dots', key: 'people', d: dotPath(passengers), radius: 0.36, fill: 'warm', opacity: filled, figure: 'bus-people' }
    ],
    { transform: `translate(${round(bus.x)},${round(bus.y)}) rotate(${round(bus.angle)}) scale(${Math.round(bus.unit * 100) / 100})`, opacity: bus.opacity }
  ); // prettier-ignore
}

interface FirmGrid {
  boxes: { x: number; y: number; side: number }[];
  /** The row is open: more than ninety. */
  open: { x: number; y: number; side: number }[];
  people: Point[];
  bottom: number;
}

/** The firms as open squares, the people spread over them evenly: how many each got is not printed. */
function firmGrid(f: Frame, firms: number, most: number, people: number): FirmGrid {
  const area = f.portrait
    ? { x: f.margin, y: 136, width: f.width - f.margin * 2, height: f.height - 160 }
    : { x: f.plot.x, y: f.height * 0.3, width: f.plot.width, height: f.height * 0.6 };
  const columns = Math.max(1, Math.round(Math.sqrt((most * area.width) / area.height)));
  const pitch = Math.min(area.width / columns, area.height / Math.ceil(most / columns));
  const side = pitch * 0.8;
  const cells = crowdGrid(most, columns, pitch, area.x, area.y).map(([x, y]) => ({ x, y, side }));
  const boxes = cells.slice(0, firms);
  const spots: Point[] = [
    [0.3, 0.3],
    [0.7, 0.7],
    [0.7, 0.3],
    [0.3, 0.7],
    [0.5, 0.5],
    [0.5, 0.15]
  ];
  const placed = Array.from({ length: people }, (_, i): Point => {
    const cell = boxes[i % firms]!;
    const [u, v] = spots[Math.floor(i / firms) % spots.length]!;
    return [cell.x + u * side, cell.y + v * side];
  });
  return {
    boxes,
    open: cells.slice(firms),
    people: placed,
    bottom: area.y + Math.ceil(most / columns) * pitch
  };
}

const squares = (cells: FirmGrid['boxes']) =>
  cells
    .map(({ x, y, side }) => `M${round(x)},${round(y)}h${round(side)}v${round(side)}h${round(-side)}z`)
    .join('');

/** People get off where each bus arrives, and stream to the firms. */
function arrival(f: Frame, s: BusState, edition: Edition, camera: Camera): Mark[] {
  const { figures, labels } = edition;
  const people = figures['bus-people'].value;
  const firms = figures['bus-firms'].value;
  const grid = firmGrid(
    f,
    firms,
    Math.max(firms + 1, Math.round(figures['bus-firms'].high ?? firms)),
    people
  );
  const [qx, qy] = camera.project(qingyuan.x, qingyuan.y);
  const radius = f.portrait ? 1.9 : Math.min(4.4, (grid.boxes[0]?.side ?? 20) * 0.1);
  const positions = grid.people.map(([x, y], i): Point => {
    const start = 0.3 + (i / people) * 0.4;
    const t = easeMove(span(s.arrive, start, start + 0.3));
    return [mix(qx + (noise(i) - 0.5) * 10, x, t), mix(qy + (noise(i + 999) - 0.5) * 10, y, t)];
  });
  const shown = span(s.arrive, 0.45, 0.7) * (1 - span(s.restart, 0, 0.3));
  const x = f.portrait ? f.margin : f.plot.x;
  const top = f.portrait ? 80 : f.height * 0.14;
  const head = text({
    key: 'firms',
    text: labels.firms,
    x,
    y: top,
    size: f.portrait ? f.type.note1 * 1.1 : f.type.note1 * 0.8,
    face: 'head',
    fill: 'ink',
    width: f.portrait ? f.width - f.margin * 2 : f.plot.width * 0.8,
    opacity: shown
  });
  return [
    path({ key: 'firm-boxes', d: squares(grid.boxes), fill: 'none', stroke: 'ink', strokeWidth: f.stroke.leader, opacity: shown, figure: 'bus-firms' }),
    path({ key: 'firm-open', d: squares(grid.open), fill: 'none', stroke: 'ink-2', strokeWidth: f.stroke.leader, dash: '2 3', opacity: shown * 0.8 }),
    dots('getting-off', positions, radius, 'warm', { opacity: span(s.arrive, 0.22, 0.42) * (1 - span(s.restart, 0.05, 0.35)), figure: 'bus-people' }),
    head,
    text({ key: 'firms-note', text: labels['firms-note'], x, y: below(head, f.type.label * 1.5), size: f.type.label, width: f.portrait ? f.width - f.margin * 2 : f.plot.width * 0.75, fill: 'ink', opacity: shown })
  ]; // prettier-ignore
}

/** All firms above designated size light up: firms, not capacity and not staff. */
function restarted(f: Frame, s: BusState, { figures, labels }: Edition): Mark[] {
  const count = figures['firms-158'].value;
  const { number, unit } = splitFigure(figures['restart-rate'].bare);
  const x = f.portrait ? f.margin : f.plot.x;
  const size = f.portrait ? f.type.figure1 : f.type.figure1 * 1.1;
  const top = f.portrait ? 70 : f.height * 0.14;
  const shown = span(s.restart, 0.3, 0.6);
  const numeral = text({
    key: 'rate',
    text: number,
    x,
    y: top + size * 0.75,
    size,
    face: 'figure',
    opacity: shown,
    figure: 'restart-rate'
  });
  const width = f.portrait ? f.width - f.margin * 2 : f.plot.width;
  const head = text({
    key: 'restarted',
    text: labels.restarted,
    x,
    y: numeral.y + f.type.note2 * 1.7,
    size: f.type.note2,
    face: 'head',
    width,
    opacity: shown
  });
  const columns = f.portrait ? 20 : 26;
  const gridTop = below(head, f.type.label * 1.6);
  const pitch = Math.min(
    width / columns,
    (f.height * (f.portrait ? 0.97 : 0.86) - gridTop - f.type.label * 3.4) / Math.ceil(count / columns)
  );
  const grid = crowdGrid(count, columns, pitch, x + pitch / 2, gridTop + pitch / 2);
  const lit = span(s.restart, 0.45, 0.95) * count;
  const bands = 6;
  const note = gridTop + Math.ceil(count / columns) * pitch + f.type.label * 1.5;
  return [
    numeral,
    text({ key: 'rate-unit', text: unit, x: x + numeral.box.width + 6, y: numeral.y, size: size * 0.5, face: 'figure', opacity: shown }),
    head,
    path({ key: 'firm-rings', d: ringPath(grid, pitch * 0.32), fill: 'none', stroke: 'line', strokeWidth: f.stroke.leader, opacity: shown }),
    ...Array.from({ length: bands }, (_, band) => {
      const from = Math.round((band * count) / bands);
      const to = Math.round(((band + 1) * count) / bands);
      return dots(`lit-${band}`, grid.slice(from, to), pitch * 0.36, 'warm', { opacity: span(lit, from, to), figure: 'firms-158' });
    }),
    text({ key: 'restarted-note', text: labels['restarted-note'], x, y: note, size: f.type.label, width, fill: 'ink', opacity: span(s.restart, 0.6, 0.9) })
  ]; // prettier-ignore
}

/** Labels of the people before they board, and of the buses while they fill. */
function crowdLabels(f: Frame, s: BusState, { labels }: Edition): Mark[] {
  const x = f.portrait ? f.margin : f.plot.x;
  const loadsShown = span(s.board, 0.5, 0.8) * (1 - span(s.depart, 0, 0.2));
  const head = text({
    key: 'loads',
    text: labels.loads,
    x,
    y: f.portrait ? 78 : f.height * 0.1,
    size: f.portrait ? f.type.note1 : f.type.note1 * 0.72,
    face: 'head',
    fill: 'warm-text',
    opacity: loadsShown,
    width: f.portrait ? f.width - f.margin * 2 : f.plot.width * 0.8
  });
  return [
    head,
    text({
      key: 'loads-note',
      text: labels['loads-note'],
      x,
      y: below(head, f.type.label * 1.5),
      size: f.type.label,
      fill: 'ink-2',
      opacity: loadsShown,
      width: f.portrait ? f.width - f.margin * 2 : f.plot.width * 0.75
    })
  ];
}

/** The counter: straight-line km from the first bus to Qingyuan. */
function counter(f: Frame, s: BusState, head: Point, { labels, locale }: Edition): Mark[] {
  const shown = span(s.depart, 0.66, 0.8) * (1 - span(s.arrive, 0.25, 0.45));
  const km = straightKm(geography, head, [qingyuan.x, qingyuan.y]);
  const size = f.portrait ? f.type.figure1 * 0.76 : f.type.figure1 * 0.84;
  const x = f.portrait ? f.margin : f.width - f.margin - Math.min(f.width * 0.175, 330);
  const short = !f.portrait && f.height < 500;
  const y = f.portrait ? f.height - 58 : f.height * (short ? 0.7 : 0.83);
  return [
    text({ key: 'km', text: counted(km, locale), x, y, size, face: 'figure', opacity: shown }),
    text({
      key: 'counter',
      text: labels.counter,
      x,
      y: y + f.type.label * 1.7,
      size: f.portrait ? f.type.label : f.type.label * 1.15,
      width: f.portrait ? f.width * 0.46 : f.width - f.margin - x,
      fill: 'ink',
      halo: f.portrait ? 0 : 0,
      opacity: shown
    })
  ];
}

/** Chapter 2: the buses that brought workers and families back from Hubei. Route and loads are schematic. */
export const buses: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'depart',
  place: (step) => (step === 'depart' ? 'middle' : 'upper'),
  hold: (step) => (step === 'depart' ? 2 : step === 'arrive' ? 1 : 0),
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = frame(size);
    const { figures } = edition;
    const [people, count] = [figures['bus-people'].value, figures.buses.value];
    const rows = rowsFor(people, count);
    const load = loads(people, count);
    const whole = cameraOf(f, geography, undefined);
    const before = convoy(f, s, whole, count, rows);
    const camera = cameraOf(f, geography, before.head[1]);
    const { buses: fleet, head } = convoy(f, s, camera, count, rows);
    const marks: Mark[] = [];
    if (s.leave < 1) marks.push(...floor(f, s, edition));
    if (s.leave > 0 && s.arrive < 1) marks.push(...drawMap(f, s, camera, edition, head, route.points));
    if (s.board > 0 && s.arrive < 1) {
      const outline = span(s.board, 0, 0.3);
      const filled = span(s.board, 0.86, 0.94);
      const glowing = span(s.depart, 0.5, 1) * (1 - span(s.arrive, 0, 0.4));
      const spine = fleet
        .filter((_, i) => i % 2 === 0)
        .map(({ x, y }) => `${round(x)},${round(y)}`)
        .join('L');
      marks.push(
        path({
          key: 'glow',
          d: `M${spine}`,
          fill: 'none',
          stroke: 'warm',
          strokeWidth: f.portrait ? 16 : 30,
          opacity: glowing * 0.3,
          blur: 14,
          cap: 'round'
        })
      );
      marks.push(
        ...fleet.map((bus, i) => drawBus(bus, i, load[i]!, rows, f.portrait ? 0.9 : 1.3, outline, filled))
      );
    }
    if (s.places > 0 && s.board < 1) {
      const field = peopleField(people, geography);
      const seats = fleet.flatMap((bus, i) => seated(bus, load[i]!, rows));
      const radius = f.portrait ? 1.7 : 2.7;
      const seatRadius = (fleet[0]?.unit ?? 1) * 0.36;
      const moved = field.map(([x, y], i): Point => {
        const [px, py] = camera.project(x, y);
        const target = seats[i] ?? [px, py];
        const start = noise(i) * 0.35;
        const t = easeMove(span(s.board, start, start + 0.5));
        return [mix(px, target[0], t), mix(py, target[1], t)];
      });
      const grown = mix(radius, seatRadius, easeMove(span(s.board, 0.2, 0.85)));
      marks.push(
        dots('crowd', moved, grown, 'warm', {
          opacity: span(s.places, 0.4, 0.8) * (1 - span(s.board, 0.9, 1)),
          figure: 'bus-people'
        })
      );
    }
    marks.push(...crowdLabels(f, s, edition));
    if (s.depart > 0 && s.arrive < 1) marks.push(...counter(f, s, head, edition));
    if (s.arrive > 0 && s.restart < 1) marks.push(...arrival(f, s, edition, camera));
    if (s.arrive > 0.5) {
      const shown = span(s.arrive, 0.5, 0.7) * (1 - span(s.restart, 0, 0.25));
      const x = f.portrait ? f.width - f.margin : f.width - f.margin;
      marks.push(
        text({
          key: 'time',
          text: edition.labels.time,
          x,
          y: f.portrait ? f.height - 10 : f.height * 0.955,
          size: f.portrait ? f.type.label : f.type.note2,
          face: 'head',
          anchor: 'end',
          fill: 'ink',
          opacity: shown,
          figure: 'arrival'
        })
      );
    }
    if (s.restart > 0) marks.push(...restarted(f, s, edition));
    marks.push(
      line('datum', [0, f.height - 0.5], [f.width, f.height - 0.5], 'line', f.stroke.hair, { opacity: 0.5 })
    );
    return { width: f.width, height: f.height, marks };
  }
};
