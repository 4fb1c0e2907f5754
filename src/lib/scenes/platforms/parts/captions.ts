import type { SceneLayout } from '../../_kit/layout';
import { during } from '../../_kit/motion';
import type { Skyline, Tower } from '../../_kit/skyline';
import { path, round, type Mark } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { fitSize, text, type TextOptions } from '../../../marks/text';
import { INCUBATORS, PROVINCIAL } from '../cues';
import { headSize, nameSize, OVER_TOP } from '../layout';
import type { Edition, State } from '../state';
import { toppedOut } from './provincial';

/** From the ground to names, from the last of them to their bracket and from there to its head, over their sizes. */
const UNDER = { names: 1.65, bracket: 0.55, head: 1.15 };
/** Height of a bracket's ends, px. */
const TICK = 5;
/** Blank between names, over their size. */
const BETWEEN = 0.3;

interface Towers {
  national: readonly Tower[];
  provincial: readonly Tower[];
}

/** A bracket under some towers, with what they are together. */
function bracket(
  layout: SceneLayout,
  key: string,
  from: Tower,
  to: Tower,
  y: number,
  head: TextOptions
): Mark[] {
  const right = to.x + to.width;
  const { opacity = 1 } = head;
  const d: PathData = [
    ['M', round(from.x), round(y - TICK)],
    ['v', TICK],
    ['H', round(right)],
    ['v', -TICK]
  ];
  return [
    path({
      key: `bracket-${key}`,
      d,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: layout.stroke.leader,
      opacity
    }),
    text(head)
  ];
}

/** Counts over the provincial towers, names under them, and a bracket for each group. */
export function drawCaptions(
  layout: SceneLayout,
  sky: Skyline,
  s: State,
  { national, provincial }: Towers,
  { labels, figures }: Edition
): Mark[] {
  const left = 1 - during(s.incubators, INCUBATORS.captionsLeave);
  if (s.provincial === 0 || left === 0) return [];
  const opacity = during(s.provincial, PROVINCIAL.namesCome) * left;
  const size = nameSize(layout);
  const pitch = provincial[1]!.x - provincial[0]!.x;

  const counts = provincial.map((tower) => {
    const { id, storeys, width } = tower;
    const large = fitSize(figures[id].text, width, layout.type.figure3, 'figure');
    return text({
      key: `count-${id}`,
      text: figures[id].text,
      x: tower.x + width / 2,
      y: sky.ground - storeys * sky.storey - large * OVER_TOP,
      size: large,
      face: 'figure',
      anchor: 'middle',
      opacity: toppedOut(provincial, tower, s) * left,
      figure: id
    });
  });
  const names = provincial.map(({ id, x, width }) =>
    text({
      key: `name-${id}`,
      text: labels[id],
      x: x + width / 2,
      y: sky.ground + size * UNDER.names,
      size,
      anchor: 'middle',
      width: pitch - size * BETWEEN,
      opacity
    })
  );
  const foot = Math.max(...names.map(({ box }) => box.y + box.height)) + size * UNDER.bracket;
  const group = (id: 'national' | 'provincial', members: readonly Tower[]) => {
    const [first, last] = [members[0]!, members.at(-1)!];
    const label = labels[`level-${id}`];
    // A single tower's name may be a little broader than the tower.
    const room = Math.max(last.x + last.width - first.x, pitch);
    const head = fitSize(label, room, headSize(layout), 'head');
    const y = foot + head * UNDER.head;
    return bracket(layout, id, first, last, foot, {
      key: `group-${id}`,
      text: label,
      x: first.x,
      y,
      size: head,
      face: 'head',
      opacity,
      ...(id === 'national' ? { figure: 'national' } : {})
    });
  };
  return [...counts, ...names, ...group('national', national), ...group('provincial', provincial)];
}
