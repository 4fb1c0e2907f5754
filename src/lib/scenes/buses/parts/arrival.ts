import { crowdGrid } from '../../_kit/crowd';
import type { SceneLayout } from '../../_kit/layout';
import { isShort, isTight } from '../../_kit/density';
import { dots, path, round, type Mark } from '../../../marks/marks';
import { drawnKey, memoize } from '../../../util/memoize';
import { easeMove, mix, span } from '../../_kit/motion';
import { bestFrom } from '../../../util/search';
import { below, fitSize, text } from '../../../marks/text';
import type { Bus } from './convoy';
import { route, type BusState, type Edition, type Point } from '../state';

/** Ninety firms are nine rows of ten: the row after them is the one that "more than" leaves open. */
const COLUMNS = 10;
/** As many firms stand in rows of ten; more in rows of several tens, as large as the stage allows. */
const IN_TENS = 150;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Four people in a firm's square, a fifth in its middle: where people are spread evenly. */
const SPOTS: readonly Point[] = [[0.29, 0.29], [0.71, 0.71], [0.71, 0.29], [0.29, 0.71], [0.5, 0.5], [0.5, 0.1]]; // prettier-ignore

/** As much of a firm's square as a person's dot is wide, by half; less where more share the square. */
const DOT = 0.105;
const DENSE_DOT = 0.35;

/** Where so many people stand in a firm's square, shares of its side; and the radius of their dots. */
function spotsFor(people: number): { spots: readonly Point[]; dot: number } {
  if (people <= SPOTS.length) return { spots: SPOTS, dot: DOT };
  const across = Math.ceil(Math.sqrt(people));
  const spots = crowdGrid(people, across, 1 / across, 0.5 / across, 0.5 / across);
  return { spots, dot: Math.min(DOT, DENSE_DOT / across) };
}

const columnsFor = (firms: number, pitchAt: (columns: number) => number) =>
  firms <= IN_TENS
    ? COLUMNS
    : COLUMNS * bestFrom(1, Math.ceil(firms / COLUMNS), (tens) => pitchAt(tens * COLUMNS));

/** How many have got off, the last of them by a part: each bus empties as it pulls in. */
export const gotOff = (buses: readonly Bus[], load: readonly number[], gap: number) =>
  buses.reduce((sum, { along }, i) => sum + load[i]! * span(along, route.length - gap * 0.1, route.length + gap * 0.5), 0); // prettier-ignore

/** Radius of everyone's crowd over the stage's height, at the most: more people stand closer, and none below the edge. */
const CROWD = { stacked: 0.18, landscape: 0.11 };
const spacing = (f: SceneLayout, people: number) =>
  Math.min(
    f.stacked ? Math.max(1.9, f.width / 150) : Math.max(1.5, f.height / 250),
    (f.height * (f.stacked ? CROWD.stacked : CROWD.landscape)) / Math.sqrt(people)
  );
/** Radius of the crowd that has got off, px. @param people how many will have at last */
export const crowdRadius = (f: SceneLayout, count: number, people: number) =>
  spacing(f, people) * Math.sqrt(count);

interface Layout {
  time: Mark;
  said: Mark[];
  closed: string;
  open: string;
  spots: Point[];
  radius: number;
}

const layoutOf = memoize((f: SceneLayout, { figures, labels, locale }: Edition): Layout => {
  const people = figures['bus-people'].value;
  const firms = figures['bus-firms'].value;
  const most = Math.max(firms + 1, Math.round(figures['bus-firms'].high ?? firms));
  const rowsOf = (columns: number) => Math.ceil(most / columns) - 0.16;
  const left = f.stacked ? f.margin : f.plot.x;
  const width = f.stacked ? f.width - f.margin * 2 : f.plot.width;
  const low = isShort(f);
  const size = fitSize(labels.time, width, f.stacked ? f.type.figure2 * (low ? 0.6 : 1) : f.type.figure3 * 1.35, 'head'); // prettier-ignore
  const top = f.stacked ? 62 : Math.max(60, f.height * 0.085);
  const time = text({ key: 'time', text: labels.time, x: left, y: top + size * (locale === 'zh' ? 0.9 : 0.78), size, face: 'head', figure: 'arrival' }); // prettier-ignore
  const said: Mark[] = [];
  let gridTop: number;
  let pitchAt: (columns: number) => number;
  if (f.stacked ? f.width < f.height : isTight(f) && !low) {
    const head = text({ key: 'firms', text: labels.firms, x: left, y: time.y + f.type.note1 * 1.75, size: f.type.note1 * 1.1, face: 'head', fill: 'warm-text', width, figure: 'bus-firms' }); // prettier-ignore
    const note = text({ key: 'firms-note', text: labels['firms-note'], x: left, y: below(head, f.type.label * 1.5), size: f.type.label, width }); // prettier-ignore
    said.push(head, ...(low ? [] : [note]));
    const last = low ? head : note;
    gridTop = last.box.y + last.box.height + 12;
    const foot = f.stacked ? f.height - 8 : f.height * 0.955;
    pitchAt = (columns) => Math.min(width / (columns - 0.16), (foot - gridTop) / rowsOf(columns));
  } else {
    gridTop = time.y + Math.max(18, f.height * 0.05);
    pitchAt = (columns) => Math.min((width * 0.77) / columns, (f.height * 0.955 - gridTop) / rowsOf(columns));
    const columns = columnsFor(most, pitchAt);
    const pitch = pitchAt(columns);
    const x = left + pitch * columns + f.type.label;
    const room = left + width - x;
    const head = text({ key: 'firms', text: labels.firms, x, y: gridTop + f.type.note2 * 0.8, size: f.type.note2, face: 'head', fill: 'warm-text', width: room, figure: 'bus-firms' }); // prettier-ignore
    const note = text({ key: 'firms-note', text: labels['firms-note'], x, y: gridTop + pitch * rowsOf(columns) - 3, from: 'bottom', size: f.type.label, width: room }); // prettier-ignore
    said.push(head, ...(note.box.y > head.box.y + head.box.height + 8 ? [note] : []));
  }
  const columns = columnsFor(most, pitchAt);
  const pitch = pitchAt(columns);
  const side = pitch * 0.84;
  const cells = crowdGrid(most, columns, pitch, left, gridTop);
  const { spots, dot } = spotsFor(Math.ceil(people / firms));
  const squares = (list: readonly Point[]) =>
    list.map(([x, y]) => `M${round(x)},${round(y)}h${round(side)}v${round(side)}h${round(-side)}z`).join('');
  return {
    time,
    said,
    closed: squares(cells.slice(0, firms)),
    open: squares(cells.slice(firms)),
    spots: Array.from({ length: people }, (_, i): Point => {
      const [x, y] = cells[i % firms]!;
      const [u, v] = spots[Math.floor(i / firms)]!;
      return [x + u * side, y + v * side];
    }),
    radius: side * dot
  };
}, drawnKey);

const faded = <M extends Mark>(mark: M, opacity: number): M => ({ ...mark, opacity });

/**
 * People get off at Qingyuan, a sunflower that each newcomer pushes outwards; when the map has gone, they stream to the
 * firms. @param from where Qingyuan is on the stage @param count how many have got off
 */
export function arrival(f: SceneLayout, s: BusState, edition: Edition, from: Point, count: number): Mark[] {
  const { time, said, closed, open, spots, radius } = layoutOf(f, edition);
  const gone = 1 - span(s.restart, 0, 0.26);
  const small = spacing(f, spots.length) * 0.72;
  const streaming = span(s.arrive, 0.6, 0.97);
  const here = Math.min(spots.length, Math.ceil(count));
  const positions = spots.slice(0, here).map(([x, y], i): Point => {
    const reach = crowdRadius(f, Math.max(0, count - i), spots.length);
    const [ax, ay] = [from[0] + Math.cos(i * GOLDEN) * reach, from[1] + Math.sin(i * GOLDEN) * reach];
    const start = (i / spots.length) * 0.5;
    const t = easeMove(span(streaming, start, start + 0.5));
    // A slight bow, so that the stream spreads like one.
    const bow = Math.sin(Math.PI * t) * (x - ax) * 0.16;
    return [mix(ax, x, t) - bow, mix(ay, y, t)];
  });
  const drawn = span(s.arrive, 0.6, 0.74) * gone;
  return [
    path({ key: 'firm-boxes', d: closed, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.leader, opacity: drawn * 0.75, figure: 'bus-firms' }),
    path({ key: 'firm-open', d: open, fill: 'none', stroke: 'ink-2', strokeWidth: f.stroke.leader, dash: '2 3', opacity: drawn, figure: 'bus-firms' }),
    ...(here > 0 ? [dots('getting-off', positions, mix(small, radius, easeMove(streaming)), 'warm', { opacity: gone * span(count, 0, Math.min(60, spots.length)), figure: 'bus-people' })] : []),
    faded(time, span(s.arrive, 0.58, 0.68) * gone),
    ...said.map((mark) => faded(mark, span(s.arrive, 0.7, 0.84) * gone))
  ]; // prettier-ignore
}
