import { BAR, type SceneLayout } from '../../_kit/layout';
import { line, path, round, type Box, type Mark } from '../../../marks/marks';
import { span } from '../../_kit/motion';
import { counted } from '../../_kit/numerals';
import { isCompact, isShort, isTight } from '../../_kit/density';
import { below, fitSize, text } from '../../../marks/text';
import geography from 'virtual:geography';
import { project, type Camera } from './camera';
import type { Bus } from './convoy';
import { closeShown, wayShown } from './map';
import { straightKm } from './route';
import { BUS_WIDTH } from './seats';
import { aside, hubei, qingyuan, type BusState, type Edition, type Point } from '../state';

/** An arrow down: the way that Guangdong lies. */
const southward = (key: string, x: number, from: number, to: number, width: number, opacity: number) =>
  path({ key, d: `M${round(x)},${round(from)}V${round(to)}M${round(x - 6)},${round(to - 8)}L${round(x)},${round(to)}L${round(x + 6)},${round(to - 8)}`, fill: 'none', stroke: 'ink', strokeWidth: width, opacity }); // prettier-ignore

/** What the close map says in words, and the band that it leaves for people. */
export function placesSaid(
  f: SceneLayout,
  s: BusState,
  close: Camera,
  { labels }: Edition
): { marks: Mark[]; room: Box } {
  const opacity = closeShown(s) * span(s.places, 0.45, 0.75);
  const later = closeShown(s) * span(s.places, 0.65, 0.95);
  const [, south] = project(close, 0, Math.max(...hubei.map(({ y }) => y)));
  const low = isTight(f);
  if (f.stacked) {
    const width = f.width - f.margin * 2;
    const head = text({ key: 'places-head', text: labels.places, x: f.margin, y: low ? 68 : 78, size: f.type.note1, face: 'head', opacity, figure: 'hubei-places' }); // prettier-ignore
    const note = text({ key: 'places-note', text: labels['places-note'], x: f.margin, y: below(head, f.type.note1 * 1.6), size: f.type.note1 * (low ? 1 : 1.35), face: 'head', fill: 'cold-text', width, opacity, figure: 'bus-places' }); // prettier-ignore
    const people = text({ key: 'people', text: labels.people, x: f.margin, y: Math.min(south + (f.height - south) * 0.42, f.height - f.type.note1 * 4.2), size: f.type.note1 * 1.12, face: 'head', fill: 'warm-text', halo: 3, opacity, figure: 'bus-people' }); // prettier-ignore
    const top = below(people, f.type.note1 * 0.9);
    const distance = text({ key: 'distance', text: labels.distance, x: f.margin + 24, y: top + f.type.note1 * 1.3, size: f.type.note1 * (low ? 1 : 1.2), face: 'head', width: width - 24, opacity: later, figure: 'km-nearest' }); // prettier-ignore
    return {
      marks: [head, note, people, southward('south', f.margin + 7, top, f.height - 10, f.stroke.datum, later), distance],
      room: { x: 4, y: note.box.y + note.box.height + 8, width: f.width - 8, height: people.box.y - note.box.y - note.box.height - 16 }
    }; // prettier-ignore
  }
  const x = f.plot.x + 14;
  const foot = f.height - (isShort(f) ? 18 : f.height * 0.055);
  const people = text({ key: 'people', text: labels.people, x, y: foot, size: f.type.note2, face: 'head', fill: 'warm-text', opacity, figure: 'bus-people' }); // prettier-ignore
  const wide = f.plot.width * 0.66;
  const oneLine = fitSize(labels['places-note'], wide - 1, f.type.note1 * 1.05, 'head');
  const note = text({ key: 'places-note', text: labels['places-note'], x, y: foot - f.type.note2 * 2, from: 'bottom', size: oneLine > f.type.note1 * 0.9 ? oneLine : f.type.note1, face: 'head', fill: 'cold-text', width: wide, opacity, figure: 'bus-places' }); // prettier-ignore
  const head = text({ key: 'places-head', text: labels.places, x, y: note.box.y - f.type.note2 * 0.55, size: f.type.note2, face: 'head', opacity, figure: 'hubei-places' }); // prettier-ignore
  const right = f.plot.x + f.plot.width * 0.71;
  const distance = text({ key: 'distance', text: labels.distance, x: right + 22, y: head.y, size: f.type.note2, face: 'head', width: f.width - f.margin - right - 22, opacity: later, figure: 'km-nearest' }); // prettier-ignore
  const top = Math.max(south + (f.height - south) * 0.2, head.y - f.type.note2 * 1.4);
  return {
    marks: [head, note, people, ...(low ? [] : [southward('south', right, top, f.height - 8, f.stroke.datum * 1.2, later), distance])],
    room: { x: f.plot.x - 24, y: 60, width: f.width - f.plot.x + 24 - f.margin * 0.4, height: head.box.y - 76 }
  }; // prettier-ignore
}

/** The yard's heading over it, its caveat where the last row leaves room. */
export function loadsSaid(f: SceneLayout, s: BusState, free: Box, { labels }: Edition): Mark[] {
  const opacity = span(s.board, 0.5, 0.75) * (1 - span(s.depart, 0, 0.05));
  const x = f.stacked ? f.margin : f.plot.x;
  const head = text({ key: 'loads', text: labels.loads, x, y: f.stacked ? 78 : Math.max(f.height * 0.125, 78), size: f.stacked ? f.type.note1 * 1.08 : f.type.note1 * 0.86, face: 'head', fill: 'warm-text', opacity, width: f.stacked ? f.width - f.margin * 2 : f.plot.width, figure: 'people-per-bus' }); // prettier-ignore
  const size = f.stacked ? f.type.label : f.type.label * 1.3;
  const note = text({ key: 'loads-note', text: labels['loads-note'], x: free.x, y: free.y + free.height, from: 'bottom', size, opacity, width: free.width }); // prettier-ignore
  return note.box.height <= free.height && free.width > 60 && note.box.width <= free.width + 1
    ? [head, note]
    : [head];
}

/** Beside the whole map: which places are drawn; and, once the convoy is on its way, who is in it. */
export function waySaid(f: SceneLayout, s: BusState, middle: Bus, { labels }: Edition): Mark[] {
  const low = isTight(f) || (!f.stacked && f.height < 500);
  const people = (low ? 0 : 1) * wayShown(s) * span(s.depart, 0.84, 0.94) * (1 - span(s.arrive, 0, 0.08));
  if (f.stacked) {
    const width = f.width * 0.3;
    const head = text({ key: 'people-way', text: labels.people, x: f.width - f.margin, y: middle.y, anchor: 'end', size: f.type.note1 * 1.05, face: 'head', fill: 'warm-text', halo: 3, width, opacity: people, figure: 'bus-people' }); // prettier-ignore
    return [head, text({ key: 'people-note', text: labels['people-note'], x: head.x, y: below(head, f.type.label * 1.5), anchor: 'end', size: f.type.label, halo: 3, width, opacity: people, figure: 'people-per-bus' })]; // prettier-ignore
  }
  const { x, width } = aside(f);
  const shown = wayShown(s) * span(s.depart, 0.12, 0.2);
  const head = text({ key: 'places-way', text: labels.places, x, y: isCompact(f) ? BAR + f.type.note2 : f.height * 0.125, size: f.type.note2, face: 'head', width, opacity: shown, figure: 'hubei-places' }); // prettier-ignore
  const which = text({ key: 'places-which', text: labels['places-note'], x, y: below(head, f.type.label * 1.75), size: f.type.label * 1.1, width, opacity: shown, figure: 'bus-places' }); // prettier-ignore
  const who = text({ key: 'people-way', text: labels.people, x, y: middle.y + f.type.note2 * 0.35, size: f.type.note2, face: 'head', fill: 'warm-text', width, opacity: people, figure: 'bus-people' }); // prettier-ignore
  const from = middle.x + middle.unit * BUS_WIDTH * 0.55;
  return [
    head,
    ...(low ? [] : [which]),
    line('people-leader', [from, middle.y], [x - 10, middle.y], 'warm', f.stroke.leader, { opacity: people }),
    who,
    ...(low ? [] : [text({ key: 'people-note', text: labels['people-note'], x, y: below(who, f.type.label * 1.75), size: f.type.label * 1.1, width, opacity: people, figure: 'people-per-bus' })])
  ]; // prettier-ignore
}

/** Straight-line km from the first bus to Qingyuan: on a wide screen the figure goes south with it. */
export function counter(
  f: SceneLayout,
  s: BusState,
  way: Camera,
  head: Point,
  { labels, locale }: Edition
): Mark[] {
  const shown = span(s.depart, 0.14, 0.22) * (1 - span(s.arrive, 0.5, 0.56));
  const km = counted(straightKm(geography, head, [qingyuan.x, qingyuan.y]), locale);
  if (f.stacked) {
    const size = f.type.figure1 * (isShort(f) ? 0.7 : 0.9);
    const y = f.height - f.type.label * 3.3;
    return [
      text({ key: 'km', text: km, x: f.margin, y, size, face: 'figure', halo: 4, opacity: shown }),
      text({ key: 'counter', text: labels.counter, x: f.margin, y: y + f.type.label * 1.5, size: f.type.label, width: f.width * 0.47, halo: 3, opacity: shown })
    ]; // prettier-ignore
  }
  const { x, width } = aside(f);
  const [hx, hy] = project(way, head[0], head[1]);
  const size = isTight(f) ? fitSize('888', width, f.type.figure1 * 0.92, 'figure') : f.type.figure1 * 0.92;
  const label = f.type.label * 1.15;
  const caption = text({ key: 'counter', text: labels.counter, x, y: 0, size: label, width, opacity: shown });
  const deep = size * 0.84 + label * 1.75 + caption.box.y + caption.box.height + 14;
  const y = Math.min(hy, f.height - deep);
  const lower = (top: number) => Math.round((top + size * 0.84 + label * 1.75) * 10) / 10;
  // Once the figure can go no lower, the line that ties it to the first bus lets go.
  const tied = shown * (1 - span(hy, f.height - deep, f.height - deep + 24));
  return [
    line('head-line', [hx + 30, y], [f.width - f.margin, y], 'ink', f.stroke.leader, { opacity: tied * 0.75 }),
    text({ key: 'km', text: km, x, y: y + size * 0.84, size, face: 'figure', opacity: shown }),
    { ...caption, y: lower(y), box: { ...caption.box, y: caption.box.y + lower(y) } }
  ]; // prettier-ignore
}
