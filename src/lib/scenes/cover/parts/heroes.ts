import type { TextMark } from '../../../marks/marks';
import { below, fitSize, text, textWidth } from '../../../marks/text';
import { isCompact, isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { signedRate, wholePercent } from '../../_kit/numerals';
import type { Edition } from './layout';

/** Where the fall is told, under the bar on the left, and the climb, under its arm: of the stage's height. */
const WIDE = { fall: 0.31, climb: 0.68, compact: 0.62 } as const;
/** On a phone both stand under their arms. */
const STACKED = 0.63;
/** Room for each: of the stage's width. */
const ROOM = { wide: 0.2, stacked: 0.3 } as const;
/** Numerals: of their largest size; a percent sign half as large; its words under them, in their own size. */
const SIZE = { wide: 0.8, stacked: 0.8, short: 0.6 } as const;
const SIGN = 0.5;
const SPACE = 0.06;
/** The least space before a sign, px: closer, two labels touch. */
const LEAST_SPACE = 5;
const PERCENT = 100;
const WORDS_UNDER = 1.6;

/** How far Guangdong's factories fell in the first two months, and how many of the zone's are open again. */
export function heroes(layout: SceneLayout, { figures, labels, locale }: Edition): TextMark[] {
  const { width, height, margin, stacked, type } = layout;
  const room = width * (stacked ? ROOM.stacked : ROOM.wide);
  const share = stacked ? SIZE.stacked : isShort(layout) ? SIZE.short : SIZE.wide;
  const fallen = signedRate(figures['gd-iva-ytd-2020-01..02'].value, locale);
  const open = wholePercent(figures['restart-rate'].value / PERCENT, locale).replace('%', '');
  const size = Math.min(
    ...[fallen, open].map((number) => fitSize(`${number}0`, room, type.figure2 * share, 'figure'))
  );
  const space = Math.max(LEAST_SPACE, size * SPACE);
  const hero = (
    key: 'fall' | 'open',
    number: string,
    y: number,
    ink: 'cold-text' | 'warm-text',
    figure: string
  ) => {
    const whole = textWidth(number, size, 'figure') + textWidth('%', size * SIGN, 'figure') + space;
    const left = key === 'fall';
    const x = left ? margin : width - margin - whole;
    const numeral = text({ key: `hero-${key}`, text: number, x, y, size, face: 'figure', fill: ink, figure });
    const signX = x + textWidth(number, size, 'figure') + space;
    return [
      numeral,
      text({ key: `hero-${key}-sign`, text: '%', x: signX, y, size: size * SIGN, face: 'figure', fill: ink }),
      text({
        key: `hero-${key}-words`,
        text: labels[key],
        x: left ? margin : width - margin,
        y: below(numeral, type.label * WORDS_UNDER),
        size: type.label,
        anchor: left ? 'start' : 'end',
        width: room
      })
    ];
  };
  const climb = stacked ? STACKED : isCompact(layout) ? WIDE.compact : WIDE.climb;
  return [
    ...hero('fall', fallen, height * (stacked ? STACKED : WIDE.fall), 'cold-text', 'gd-iva-ytd-2020-01..02'),
    ...hero('open', open, height * climb, 'warm-text', 'restart-rate')
  ];
}
