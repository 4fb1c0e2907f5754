import type { SceneLayout } from '../../_kit/layout';
import { path, round, type Mark, type TextMark } from '../../../marks/marks';
import { labelSize } from '../../../marks/label-size';
import { mix, span } from '../../_kit/motion';
import { drawnKey, memoize } from '../../../util/memoize';
import { isCompact, isShort } from '../../_kit/density';
import { NATIONAL, skyline, type Skyline, type Tower } from '../../_kit/skyline';
import { fitSize, text } from '../../../marks/text';
import { named, raised, together, type Edition, type State } from '../state';

const nameSize = (f: SceneLayout) =>
  isShort(f) || (f.stacked && f.width < 600) ? 12 : isCompact(f) ? 13 : labelSize(f);

/** A tower's name under it, wrapped for the towers' final width: with one group there is room for it in full. */
function nameOf(f: SceneLayout, tower: Tower, alone: boolean, labels: Edition['labels'], ground: number) {
  const size = nameSize(f) * (alone && !isShort(f) ? 1.08 : 1);
  const short = !alone && (f.stacked || f.width < 1200);
  return text({
    key: `${alone ? 'alone' : 'name'}-${tower.id}`,
    text: labels[short ? (`${tower.id}-short` as const) : tower.id],
    x: tower.x + tower.width / 2,
    y: ground + size * 1.42,
    size,
    anchor: 'middle',
    width: tower.width + (f.stacked && !alone ? 3 : -4)
  });
}

/** Names under the national towers alone, then under all: wrapped once for a size, for that takes time. */
interface Names {
  alone: TextMark[];
  both: TextMark[];
}

const namesOf = memoize((f: SceneLayout, { labels, figures }: Edition): Names => {
  const [alone, both] = [0, 1].map((together) => {
    const { towers, ground } = skyline(f, (id) => figures[id].value, together);
    return towers.map((tower) => nameOf(f, tower, together === 0, labels, ground));
  });
  return { alone: alone!, both: both! };
}, drawnKey);

const foot = (f: SceneLayout, marks: readonly TextMark[]) =>
  Math.max(...marks.map(({ box }) => box.y + box.height)) + (isCompact(f) ? 9 : f.stacked ? 10 : 16);

/** Counts over the towers, names under them, and a bracket for each group. */
export function captions(f: SceneLayout, sky: Skyline, s: State, edition: Edition): Mark[] {
  const { labels, figures } = edition;
  const t = together(s);
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
  // Too low for the names.
  if (f.stacked && isShort(f)) return [...counts, ...brackets(f, sky, s, labels, sky.ground + 14)];
  const { alone, both } = namesOf(f, edition);
  const fade = { alone: 1 - span(s.provincial, 0, 0.16), both: span(s.provincial, 0.4, 0.56) };
  const names = sky.towers.flatMap((tower, index): Mark[] => {
    const shown = named(tower, index, s);
    if (tower.provincial) return [under(both[index]!, tower, shown)];
    return [under(alone[index]!, tower, shown * fade.alone), under(both[index]!, tower, shown * fade.both)];
  });
  return [
    ...counts,
    ...names.filter(({ opacity }) => opacity !== 0),
    ...brackets(f, sky, s, labels, mix(foot(f, alone), foot(f, both), t))
  ];
}

/** A name that keeps under its tower. */
function under(name: TextMark, tower: Tower, opacity: number): TextMark {
  const x = Math.round((tower.x + tower.width / 2) * 10) / 10;
  return { ...name, x, box: { ...name.box, x: x - name.box.width / 2 }, opacity };
}

function brackets(f: SceneLayout, sky: Skyline, s: State, labels: Edition['labels'], y: number): Mark[] {
  const size = isShort(f) ? 13 : f.stacked ? Math.max(14, f.type.note2 * 0.95) : f.type.note2;
  const draw = (key: 'national' | 'provincial', from: Tower, to: Tower, opacity: number): Mark[] => [
    path({ key: `bracket-${key}`, d: `M${round(from.x)},${round(y - 6)}v6H${round(to.x + to.width)}v-6`, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.leader, opacity }),
    text({ key: `group-${key}`, text: labels[`group-${key}`], x: from.x, y: y + size * 1.2, size, face: 'head', opacity, ...(key === 'national' ? { figure: 'national' } : {}) })
  ]; // prettier-ignore
  const last = NATIONAL.length - 1;
  return [
    ...draw('national', sky.towers[0]!, sky.towers[last]!, span(s.national, 0.6, 0.9)),
    ...draw('provincial', sky.towers[last + 1]!, sky.towers.at(-1)!, span(s.provincial, 0.6, 0.9))
  ];
}
