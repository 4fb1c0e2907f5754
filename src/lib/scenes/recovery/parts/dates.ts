import { path, rect, round, type Mark } from '../../../marks/marks';
import { below, text } from '../../../marks/text';
import { isCompact } from '../../_kit/density';
import { mix } from '../../_kit/motion';
import { during, duringEach, SLAB, STUCK } from '../cues';
import { isSmallPhone, type Edition, type State } from '../state';
import { SLAB_ID } from './bars';
import { FROM, insetOf, SLAB_SLOTS, type Plot } from './plot';

/** Days of January and February of a leap year: the slab's width. */
const DAYS = 60;
/** The days that are marked on the slab, counted from the first of January. */
const WUHAN_CLOSES = 22;
const ORDER_COMES = 27;
const ORDER_ENDS = 40;

/** First baseline of a date under the zero line and of the next under it: of the stage's height. */
const FIRST = { stacked: 0.1, wide: 0.12, compact: 0.1 } as const;
const BETWEEN = { stacked: 0.022, wide: 0.06, compact: 0.03 } as const;
/** Between the words and their slab, px; and how wide the words may be: of the stage. */
const GAP = { stacked: 14, wide: 30 } as const;
const WIDTH = { stacked: 0.56, wide: 0.2, compact: 0.24 } as const;
/** The words under their date, in their own size. */
const UNDER = { head: 1.45, label: 1.4 } as const;
/** Over its line a leader stands at the height of small letters: of the date's size. */
const MIDDLE = 0.35;
/** Height of the bar that the order lays over the slab's edge: of a label. */
const SHUT = 0.34;

/** Two days that the slab has in its width, told at its left, each with a leader that ends at its day. */
export function dates(plot: Plot, state: State, { labels, figures }: Edition): Mark[] {
  const { layout, zero } = plot;
  const { stacked, height, width, type, stroke } = layout;
  const compact = isCompact(layout);
  if (figures[SLAB_ID].value > 0 || state.stuck === 1) return [];
  const shape = stacked ? 'stacked' : compact ? 'compact' : 'wide';
  const { x, width: whole } = plot.slot(FROM.slab, SLAB_SLOTS);
  const inset = insetOf(plot);
  const dayX = (day: number) => x + inset + ((whole - inset * 2) * day) / DAYS;
  const right = x - (stacked ? GAP.stacked : GAP.wide);
  const here = isSmallPhone(layout) ? 0 : 1 - during(state.stuck, STUCK.chartLeaves);
  const headSize = stacked ? type.note1 * 1.25 : type.note1;
  const size = stacked ? type.label : type.note2;
  let y = zero + height * FIRST[shape];
  const told = (
    [
      ['wuhan', WUHAN_CLOSES],
      ['order', ORDER_COMES]
    ] as const
  ).flatMap(([name, day], i): Mark[] => {
    const named = duringEach(state.fall, SLAB.dateNamed, i, SLAB.dateLag) * here;
    const reached = duringEach(state.fall, SLAB.dateReaches, i, SLAB.dateLag);
    const head = text({
      key: `${name}-day`,
      text: labels[`${name}-day`],
      x: right,
      y,
      size: headSize,
      face: 'head',
      anchor: 'end',
      opacity: named
    });
    const words = text({
      key: name,
      text: labels[name],
      x: right,
      y: below(head, size * UNDER.head),
      size,
      anchor: 'end',
      width: width * WIDTH[shape],
      fill: 'ink',
      opacity: named
    });
    const level = y - headSize * MIDDLE;
    const end = dayX(day);
    // From its day on the slab's edge down, then to its words.
    const down = mix(zero, level, Math.min(1, reached * 2));
    const across = mix(end, right + 6, Math.max(0, reached * 2 - 1));
    const leader = path({
      key: `${name}-leader`,
      d: `M${round(end)},${round(zero)}V${round(down)}${reached > 0.5 ? `H${round(across)}` : ''}`,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: stroke.leader,
      opacity: Math.min(1, reached * 8) * here
    });
    y = below(words, height * BETWEEN[shape] + headSize);
    return [leader, head, words];
  });
  const shut = duringEach(state.fall, SLAB.dateReaches, 1, SLAB.dateLag);
  return [
    ...told,
    rect({
      key: 'order-shut',
      x: dayX(ORDER_COMES),
      y: zero,
      width: (dayX(ORDER_ENDS) - dayX(ORDER_COMES)) * shut,
      height: type.label * SHUT,
      fill: 'on-cold',
      opacity: here
    })
  ];
}
