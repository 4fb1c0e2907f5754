import type { TextMark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { isCompact, isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { signedRate, splitFigure } from '../../_kit/numerals';
import { capHeight, percent } from '../../_kit/percent';
import { statisticsIn } from '../../_kit/drawn-statistics';
import type { Edition } from './layout';

/** Where the fall is told, under the bar on the left, and the climb, under its arm: of the stage's height. */
const WIDE = { fall: 0.31, climb: 0.68, compact: 0.62 } as const;
/** On a phone both stand under their arms. */
const STACKED = 0.63;
/** Room for each: of the stage's width. */
const ROOM = { wide: 0.2, stacked: 0.3 } as const;
/** Numerals: of their largest size; the words under them, in their own size. */
const SIZE = { wide: 0.8, stacked: 0.8, short: 0.6 } as const;
const WORDS_UNDER = 1.6;

/** The province's rate with which the half-year begins, and how many of the zone's are open again. */
export function heroes(layout: SceneLayout, { figures, labels, locale }: Edition): TextMark[] {
  const { width, height, margin, stacked, type } = layout;
  const room = width * (stacked ? ROOM.stacked : ROOM.wide);
  const share = stacked ? SIZE.stacked : isShort(layout) ? SIZE.short : SIZE.wide;
  const [first] = statisticsIn(figures);
  const fallen = signedRate(first!.value, locale);
  const { number: open } = splitFigure(figures['restart-rate'].bare);
  const size = Math.min(
    ...[fallen, open].map((number) => fitSize(`${number}0`, room, type.figure2 * share, 'figure'))
  );
  const hero = (
    key: 'fall' | 'open',
    number: string,
    y: number,
    ink: 'cold-text' | 'warm-text',
    figure: string
  ) => {
    const anchor = key === 'fall' ? 'start' : 'end';
    const x = key === 'fall' ? margin : width - margin;
    const top = y - capHeight(size);
    return [
      ...percent({ key: `hero-${key}`, digits: number, x, top, size, anchor, fill: ink, figure }),
      text({
        key: `hero-${key}-words`,
        text: labels[key],
        x,
        y: y + type.label * WORDS_UNDER,
        size: type.label,
        anchor,
        width: room
      })
    ];
  };
  const climb = stacked ? STACKED : isCompact(layout) ? WIDE.compact : WIDE.climb;
  return [
    ...hero(
      'fall',
      fallen,
      height * (stacked ? STACKED : WIDE.fall),
      first!.value < 0 ? 'cold-text' : 'warm-text',
      first!.id
    ),
    ...hero('open', open, height * climb, 'warm-text', 'restart-rate')
  ];
}
