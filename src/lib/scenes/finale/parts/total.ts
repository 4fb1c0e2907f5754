import { text, below, fitSize } from '../../../marks/text';
import type { Mark } from '../../../marks/marks';
import { isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during } from '../../_kit/motion';
import { SOURCES } from '../cues';
import type { Edition } from '../state';
import { inner, type Shape } from './gathering';

/** Px, or a share of the height, that the number hangs under the mouth's edge. */
const HANGS = { stacked: 6, wide: 0.03 };
/** On a wide stage it is larger than the second size of figures. */
const LARGER = 1.25;
/** Px that it keeps from both arms together, at most this share of the mouth, and where that is measured, in its size. */
const CLEAR = { stacked: 16, wide: 50, share: 0.25, at: 0.8 };
const DIGITS = 0.74;
/** Of its name: least size in px, and how far below it hangs, in sizes of the name and of the number. */
const NAME = { least: 14, below: 1.45, figure: 0.1 };

/** How many dots there are in all: in the mouth, as wide as that is under the number. */
export function drawTotal(layout: SceneLayout, v: Shape, sources: number, edition: Edition): Mark[] {
  const { stacked, type, height } = layout;
  const { figures, labels } = edition;
  const top = v.top + (stacked ? HANGS.stacked : height * HANGS.wide);
  const most = type.figure2 * (stacked ? 1 : LARGER);
  const mouth = inner(v, top + most * CLEAR.at) * 2;
  const room = mouth - (stacked ? CLEAR.stacked : Math.min(CLEAR.wide, mouth * CLEAR.share));
  const size = fitSize(figures.dots.text, room, most, 'figure');
  const shared = { x: v.axis, anchor: 'middle', opacity: during(sources, SOURCES.total) } as const;
  const total = text({
    ...shared,
    key: 'total',
    text: figures.dots.text,
    y: top + size * DIGITS,
    size,
    face: 'figure',
    figure: 'dots'
  });
  if (stacked && isShort(layout)) return [total];
  const nameSize = stacked ? Math.max(NAME.least, type.note2) : type.note2;
  const name = text({
    ...shared,
    key: 'total-name',
    text: labels.total,
    y: below(total, nameSize * NAME.below + size * NAME.figure),
    size: nameSize,
    face: 'head'
  });
  return [total, name];
}
