import { during } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import { type Box, type Mark, path, type Point, rect, round } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { below, text } from '../../../marks/text';
import { COURTING } from '../cues';
import { labelSize } from '../layout';
import { penPath } from './pen';
import type { Edition, ProjectState } from '../scene';

const POINTS = 160;
/** A name nobody can read: loops that run to the right and grow smaller. Lengths in shares of the screen. */
const HAND = { from: 0.14, to: 0.82, loops: 5.5, wide: 0.045, high: 0.19, fade: 0.6, sway: 0.05, tail: 0.9 };
const MIDDLE = 0.47;
const RULE = { from: 0.1, to: 0.9, y: 0.74 };
const CORNER = 6;
const STROKE = { frame: 1.3, pen: 1.6 };
const STAND = { high: 0.12, wide: 0.3 };
const NAME = 1.5;

/** Height that a screen's stand and name take under it, px. */
export const screenFoot = (layout: SceneLayout, height: number) =>
  height * STAND.high + labelSize(layout) * (NAME + 0.5);

function signature({ x, y, width, height }: Box): Point[] {
  return Array.from({ length: POINTS + 1 }, (_, i): Point => {
    const t = i / POINTS;
    const turn = 2 * Math.PI * HAND.loops * t;
    const reach = 1 - HAND.fade * t;
    const across = HAND.from + (HAND.to - HAND.from) * t ** HAND.tail;
    return [
      x + width * (across + HAND.wide * Math.sin(turn)),
      y + height * (MIDDLE - HAND.high * reach * Math.cos(turn + t) + HAND.sway * Math.sin(turn / HAND.loops))
    ];
  });
}

/** A screen on which a contract is being signed: whose it is, nobody is named. */
export function screen(
  layout: SceneLayout,
  { courting }: ProjectState,
  { labels }: Edition,
  box: Box
): Mark[] {
  const shown = during(courting, COURTING.screen);
  const { x, y, width, height } = box;
  const foot = y + height * (1 + STAND.high);
  const half = (width * STAND.wide) / 2;
  const middle = x + width / 2;
  const name = text({
    key: 'screen-name',
    text: labels.screen,
    x: middle,
    y: foot + labelSize(layout) * NAME,
    size: labelSize(layout),
    anchor: 'middle',
    fill: 'ink-2',
    opacity: shown
  });
  const line = { fill: 'none', stroke: 'ink', strokeWidth: layout.stroke.outline * STROKE.frame } as const;
  const stand: PathData = [
    ['M', round(middle), round(y + height)],
    ['V', round(foot)],
    ['M', round(middle - half), round(foot)],
    ['h', round(half * 2)]
  ];
  const rule: PathData = [
    ['M', round(x + width * RULE.from), round(y + height * RULE.y)],
    ['h', round(width * (RULE.to - RULE.from))]
  ];
  return [
    rect({ key: 'screen', ...box, ...line, radius: CORNER, opacity: shown }),
    path({ key: 'screen-stand', d: stand, ...line, opacity: shown }),
    path({
      key: 'screen-rule',
      d: rule,
      ...line,
      stroke: 'line',
      strokeWidth: layout.stroke.hair,
      opacity: shown
    }),
    path({
      key: 'signature',
      d: penPath(signature(box), during(courting, COURTING.signature)),
      ...line,
      stroke: 'warm',
      strokeWidth: layout.stroke.datum * STROKE.pen,
      cap: 'round'
    }),
    { ...name, y: below(name, 0) }
  ];
}
