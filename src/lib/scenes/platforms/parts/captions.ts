import type { SceneLayout } from '../../_kit/layout';
import { span } from '../../_kit/motion';
import type { Skyline, Tower } from '../../_kit/skyline';
import type { Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { INCUBATORS, PROVINCIAL } from '../cues';
import { headSize, nameSize, OVER_TOP } from '../layout';
import type { Edition, State } from '../state';
import { toppedOut } from './provincial';

/** From the ground to the head of a group, and from there to names, over their sizes. */
const UNDER = { head: 1.5, names: 1.45 };
/** Blank between names, over their size. */
const BETWEEN = 0.3;

/** Counts over the provincial towers, names under them, and a head for each group. */
export function drawCaptions(
  layout: SceneLayout,
  sky: Skyline,
  s: State,
  { national, provincial }: Record<'national' | 'provincial', readonly Tower[]>,
  { labels, figures }: Edition
): Mark[] {
  const left = 1 - span(s.incubators, ...INCUBATORS.captionsLeave);
  if (s.provincial === 0 || left === 0) return [];
  const opacity = span(s.provincial, ...PROVINCIAL.namesCome) * left;
  const size = nameSize(layout);
  const head = headSize(layout);
  const headline = sky.ground + head * UNDER.head;
  const pitch = provincial[1]!.x - provincial[0]!.x;

  const towers = provincial.flatMap((tower): Mark[] => {
    const { id, storeys, width } = tower;
    const x = tower.x + width / 2;
    const printed = figures[id].text;
    const large = fitSize(printed, width, layout.type.figure3, 'figure');
    const y = sky.ground - storeys * sky.storey - large * OVER_TOP;
    const count = toppedOut(provincial, tower, s) * left;
    return [
      text({
        key: `count-${id}`,
        text: printed,
        x,
        y,
        size: large,
        face: 'figure',
        anchor: 'middle',
        opacity: count,
        figure: id
      }),
      text({
        key: `name-${id}`,
        text: labels[id],
        x,
        y: headline + size * UNDER.names,
        size,
        anchor: 'middle',
        width: pitch - size * BETWEEN,
        opacity
      })
    ];
  });
  const groupHead = (id: 'national' | 'provincial', members: readonly Tower[], room: number) =>
    text({
      key: `group-${id}`,
      text: labels[`group-${id}`],
      x: members[0]!.x,
      y: headline,
      size: fitSize(labels[`group-${id}`], room, head, 'head'),
      face: 'head',
      opacity,
      ...(id === 'national' ? { figure: 'national' } : {})
    });
  const room = provincial[0]!.x - national[0]!.x - size * BETWEEN;
  return [...towers, groupHead('national', national, room), groupHead('provincial', provincial, pitch * 3)];
}
