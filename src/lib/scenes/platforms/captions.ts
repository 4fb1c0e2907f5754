import type { Frame } from '../kit/frame';
import { path, round, type Mark } from '../kit/marks';
import { mix, span } from '../kit/motion';
import { NATIONAL, skyline, type Skyline, type Tower } from '../kit/skyline';
import { fitSize, text } from '../kit/text';
import { named, raised, together, type Edition, type State } from './state';

const isShort = (f: Frame) => f.height < 450;
const labelSize = (f: Frame) =>
  isShort(f) ? 12 : f.portrait ? (f.width < 600 ? 12 : f.type.label) : Math.max(15.5, f.type.label);

/** A tower's name under it, wrapped for the towers' final width: with one group there is room for it in full. */
function nameOf(
  f: Frame,
  tower: Tower,
  alone: boolean,
  labels: Edition['labels'],
  ground: number,
  room: number
) {
  const size = labelSize(f) * (alone && !isShort(f) ? 1.08 : 1);
  const short = !alone && (f.portrait || f.width < 1200);
  return text({
    key: `${alone ? 'alone' : 'name'}-${tower.id}`,
    text: labels[short ? (`${tower.id}-short` as const) : tower.id],
    x: tower.x + tower.width / 2,
    y: ground + size * 1.42,
    size,
    anchor: 'middle',
    width: room + (f.portrait && !alone ? 3 : -4)
  });
}

/** Counts over the towers, names under them, and a bracket for each group. */
export function captions(f: Frame, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const t = together(s);
  const count = (id: Tower['id']) => figures[id].value;
  const rests = [skyline(f, count, 0), skyline(f, count, 1)] as const;
  const aloneShown = 1 - span(s.provincial, 0, 0.16);
  const bothShown = span(s.provincial, 0.4, 0.56);
  const size = mix(f.type.figure2, f.type.figure3, t);
  const counts = sky.towers.map((tower, index) =>
    text({
      key: `count-${tower.id}`,
      text: figures[tower.id].text,
      x: tower.x + tower.width / 2,
      y: sky.ground - raised(tower, index, s) * sky.storey - size * 0.2,
      size: fitSize(figures[tower.id].text, tower.width, size, 'figure'),
      face: 'figure',
      anchor: 'middle',
      opacity: named(tower, index, s),
      figure: tower.id
    })
  );
  if (isShort(f)) return [...counts, ...brackets(f, sky, s, labels, sky.ground + 14)];
  const names = [true, false].map((alone) =>
    sky.towers.flatMap((tower, index) => {
      const rest = rests[alone ? 0 : 1].towers[index]!;
      if (alone && tower.provincial) return [];
      const mark = nameOf(f, tower, alone, labels, sky.ground, rest.width);
      const shown = tower.provincial ? named(tower, index, s) : named(tower, index, s) * (alone ? aloneShown : bothShown);
      return [{ ...mark, opacity: shown }];
    })
  ); // prettier-ignore
  const foot = (marks: (typeof names)[number]) =>
    Math.max(...marks.map(({ box }) => box.y + box.height)) + (f.portrait ? 10 : 16);
  return [
    ...counts,
    ...names.flat().filter(({ opacity }) => opacity > 0),
    ...brackets(f, sky, s, labels, mix(foot(names[0]!), foot(names[1]!), t))
  ];
}

function brackets(f: Frame, sky: Skyline, s: State, labels: Edition['labels'], y: number): Mark[] {
  const size = isShort(f) ? 13 : f.portrait ? Math.max(14, f.type.note2 * 0.95) : f.type.note2;
  const draw = (key: 'national' | 'provincial', from: Tower, to: Tower, opacity: number): Mark[] => [
    path({ key: `bracket-${key}`, d: `M${round(from.x)},${round(y - 6)}v6H${round(to.x + to.width)}v-6`, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.leader, opacity }),
    text({ key: `group-${key}`, text: labels[`group-${key}`], x: from.x, y: y + size * 1.2, size, face: 'head', opacity })
  ]; // prettier-ignore
  const last = NATIONAL.length - 1;
  return [
    ...draw('national', sky.towers[0]!, sky.towers[last]!, span(s.national, 0.6, 0.9)),
    ...draw('provincial', sky.towers[last + 1]!, sky.towers.at(-1)!, span(s.provincial, 0.6, 0.9))
  ];
}
