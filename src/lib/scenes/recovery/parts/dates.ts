import { monthOfYear, yearOf } from '../../../ledger/month-range';
import { path, rect, round, type Mark, type TextMark } from '../../../marks/marks';
import { below, text } from '../../../marks/text';
import { isCompact } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during, later, mix, span } from '../../_kit/motion';
import { inSight, SLAB, STUCK } from '../cues';
import { monthsOf, type Month } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';
import { insetOf, type Plot } from './plot';

const DAY = 24 * 60 * 60 * 1000;

/** First baseline of a date under the zero line and of the next under it: of the stage's height. */
const FIRST = { stacked: 0.1, wide: 0.12, compact: 0.1 } as const;
const BETWEEN = { stacked: 0.022, wide: 0.06, compact: 0.03 } as const;
/** Between the words and their slab, px; and how wide the words may be: of the stage. */
const GAP = { stacked: 14, wide: 30 } as const;
const WIDTH = { stacked: 0.56, wide: 0.23, compact: 0.2 } as const;
/** A date on a phone, in large notes; and px between its words and their leader. */
const HEAD = 1.25;
const LEADER_GAP = 6;
/** The words under their date, in their own size. */
const UNDER = 1.45;
/** Px of ground around words that a hairline of the scale passes under. */
const HALO = 3;
/** Over its line a leader stands at the height of small letters: of the date's size. */
const MIDDLE = 0.35;
/** Height of the bar that the order lays over the slab's edge: of a label. */
const SHUT = 0.34;

const shapeOf = (layout: SceneLayout) =>
  layout.stacked ? 'stacked' : isCompact(layout) ? 'compact' : 'wide';

/** A day told beside the slab. */
interface Told {
  name: 'wuhan' | 'order';
  /** The ledger ids of the day, which its head says, and of what its words say. */
  figures: readonly [day: 'wuhan-closed' | 'order-day', words: 'wuhan-closed' | 'order-until'];
}

const TOLD: readonly Told[] = [
  { name: 'wuhan', figures: ['wuhan-closed', 'wuhan-closed'] },
  { name: 'order', figures: ['order-day', 'order-until'] }
];

/** The first day of a month, or of one so many months later; ms. */
const firstDay = (month: string, later = 0) =>
  Date.UTC(Number(yearOf(month)), monthOfYear(month) - 1 + later);

/** Where a day, such as `2020-01-23`, begins on the slab, or one so many days later. */
function dayOn(
  plot: Plot,
  { span: months, slot, slots }: Month
): (date: string, daysLater?: number) => number {
  const { x, width } = plot.slot(slot, slots);
  const inset = insetOf(plot);
  return (date, daysLater = 0) => {
    const [first, next] = [firstDay(months.from), firstDay(months.to, 1)];
    return x + inset + (width - inset * 2) * span(Date.parse(date) + daysLater * DAY, first, next);
  };
}

/** The day and what happened on it, to the left of the slab. */
function wordsOf(
  plot: Plot,
  { name, figures }: Told,
  y: number,
  { labels, figures: all }: Edition,
  opacity: number
) {
  const { slab } = monthsOf(all);
  const { layout } = plot;
  const { stacked, width, type } = layout;
  const x = plot.slot(slab.slot).x - (stacked ? GAP.stacked : GAP.wide);
  const size = stacked ? type.label : type.note2;
  const head = text({
    key: `${name}-day`,
    text: labels[`${name}-day`],
    x,
    y,
    size: stacked ? type.note1 * HEAD : type.note1,
    face: 'head',
    anchor: 'end',
    halo: HALO,
    opacity,
    figure: figures[0]
  });
  const words = text({
    key: name,
    // Chinese has no words to break between: its first line ends with its first clause.
    text: labels[name].replace('，', '，\n'),
    x,
    y: below(head, size * UNDER),
    size,
    anchor: 'end',
    width: width * WIDTH[shapeOf(layout)],
    halo: HALO,
    opacity,
    figure: figures[1]
  });
  return { head, words };
}

/** From its day on the slab's edge down, then across to its words. */
function leaderTo(
  { layout, zero }: Plot,
  key: string,
  from: number,
  head: TextMark,
  reached: number,
  here: number
): Mark {
  // Where other values leave no room under the line, its words are kept on the stage; so is the leader.
  const end = Math.min(head.y - head.size * MIDDLE, layout.height - LEADER_GAP);
  const down = mix(zero, end, Math.min(1, reached * 2));
  const across = mix(from, head.x + LEADER_GAP, Math.max(0, reached * 2 - 1));
  return path({
    key,
    d: [
      ['M', round(from), round(zero)],
      ['V', round(down)],
      ...(reached > 0.5 ? [['H', round(across)] as const] : [])
    ],
    fill: 'none',
    stroke: 'ink',
    strokeWidth: layout.stroke.leader,
    opacity: inSight(reached) * here
  });
}

/** Two days of the slab, told at its left, and how long the order ran. */
export function dates(plot: Plot, state: State, edition: Edition): Mark[] {
  // Another half-year may have no such days.
  const told = TOLD.filter(({ name }) => edition.labels[name] && edition.labels[`${name}-day`]);
  if (state.stuck === 1 || told.length === 0) return [];
  const { layout, zero } = plot;
  const here = isSmallPhone(layout) ? 0 : 1 - during(state.stuck, STUCK.chartLeaves);
  const dayX = dayOn(plot, monthsOf(edition.figures).slab);
  const dateOf = (id: Told['figures'][number]) => edition.figures[id].date!;
  // The order held to the end of its last day.
  const [shutFrom, shutTo] = [dayX(dateOf('order-day')), dayX(dateOf('order-until'), 1)];
  const reachedAt = (index: number): number =>
    during(state.fall, later(SLAB.dateReaches, index * SLAB.dateLag));
  const shape = shapeOf(layout);
  let y = zero + layout.height * FIRST[shape];
  const words = told.flatMap((one, i): Mark[] => {
    const named = during(state.fall, later(SLAB.dateNamed, i * SLAB.dateLag)) * here;
    const { head, words: said } = wordsOf(plot, one, y, edition, named);
    y = below(said, layout.height * BETWEEN[shape] + head.size);
    return [
      leaderTo(plot, `${one.name}-leader`, dayX(dateOf(one.figures[0])), head, reachedAt(i), here),
      head,
      said
    ];
  });
  if (!told.some(({ name }) => name === 'order')) return words;
  const shut = rect({
    key: 'order-shut',
    x: shutFrom,
    y: zero,
    width: (shutTo - shutFrom) * reachedAt(told.length - 1),
    height: layout.type.label * SHUT,
    fill: 'on-cold',
    opacity: here
  });
  return [...words, shut];
}
