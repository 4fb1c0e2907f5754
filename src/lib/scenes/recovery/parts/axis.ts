import { LANGUAGES } from '../../../locales/locales';
import { line, type Mark } from '../../../marks/marks';
import { fitSize, text, textWidth } from '../../../marks/text';
import { isCompact } from '../../_kit/density';
import { BAR } from '../../_kit/layout';
import { during, easeMove, later, mix } from '../../_kit/motion';
import { yearOf } from '../../../ledger/month-range';
import { columnName, datedColumnName } from '../month-names';
import { wholePercent } from '../../_kit/numerals';
import { BEFORE, CLIMB, lagAmong, LIMITS, SLAB } from '../cues';
import { monthsOf, type Month } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';
import { type Plot } from './plot';

/** Points between the hairlines that come into view as the scale gives way, and how far it has when they do. */
const TICK = 10;
const PERCENT = 100;
const TICKS_COME = [0.45, 0.95] as const;
const TICK_OPACITY = 0.8;

/** Baselines from the zero line, in labels: names under it and over it, the year under the names, over an outline. */
const UNDER = 1.35;
const OVER = -0.7;
const YEAR = 2.8;
const YEAR_OVER = 1.9;
const ABOVE_OUTLINE = 0.55;
/** Least size of a month's name, px, and what it leaves of its slot. */
const LEAST = 12;
const SLOT_GAP = 4;
/** A month's name is no narrower, em. */
const LEAST_EM = 1;
/** A point so near to the names' row, in labels, lies on them. */
const POINT_KEEP = 1.6;
/** Browsers space figures from Hanzi by about this much, em. */
const HAN_SPACE = 0.14;
/** Px between two names at which every other one gives way, and at which all stand. */
const NAME_GAP = [3.5, 6] as const;
/** First baseline of the title, px, and its width: of the stage, and on a slide beside the words, px. */
const TITLE = { y: 48, stacked: 1.4, width: 0.52, slide: 218 } as const;
/** Of a tick's name, in its size: under its line on a phone, over it elsewhere. */
const TICK_NAME = { stacked: 1.15, wide: -0.5 } as const;
/** Narrower than this many labels, a phone has no room for ticks at the right. */
const NARROW = 26;

/** The title, the months across zero from their bars, and hairlines to measure the fall by. */
export function axis(plot: Plot, state: State, edition: Edition): Mark[] {
  return [
    ...title(plot, state, edition.labels.title),
    ...ticks(plot, state, edition),
    ...months(plot, state, edition),
    ...year(plot, state, edition),
    slabName(plot, state, edition)
  ];
}

function months(plot: Plot, state: State, { figures, locale }: Edition): Mark[] {
  const { layout } = plot;
  const { label } = layout.type;
  const slotWidth = plot.slot(0).width;
  // All of one size, so small that none touches the next.
  const { before, slab, climb, toDate } = monthsOf(figures);
  const widths = [...before, ...climb].map(
    ({ span, slots }) => textWidth(columnName(span, locale), 1, 'label') / slots
  );
  const widest = Math.max(LEAST_EM, ...widths);
  const size = Math.max(LEAST, Math.min(label, (slotWidth - SLOT_GAP) / widest));
  const { han } = LANGUAGES[locale];
  const space = han ? HAN_SPACE : 0;
  const leaving = 1 - during(state.limits, LIMITS.labelsLeave);
  // Where a month would touch the next, every other one gives way.
  const every = isCompact(layout) && han ? leaving : during(slotWidth - size * (widest + space), NAME_GAP);
  // On a low stage the words stand right under the line: the year before has its names in its bars.
  const raised = isCompact(layout) ? easeMove(during(state.fall, SLAB.monthsRise)) : 0;
  const squeezed = layout.stacked ? leaving : 1;
  const named = ({ month, span, slot, slots, province, country }: Month, opacity: number): Mark => {
    const { x, width } = plot.slot(slot, slots);
    const rates = [province.value, country.value];
    // Where the bars go down, above the outline.
    const falls = rates.some((rate) => rate < 0);
    const early = slot < slab.slot;
    return text({
      key: `month-${month}`,
      text: columnName(span, locale),
      x: x + width / 2,
      y: falls
        ? plot.y(Math.max(0, ...rates)) - label * ABOVE_OUTLINE
        : plot.zero + label * (early ? mix(UNDER, OVER, raised) : UNDER),
      size,
      anchor: 'middle',
      fill: early ? 'ink-2' : 'ink',
      opacity
    });
  };
  const lag = {
    before: lagAmong(BEFORE.lag, BEFORE.usual, before.length),
    climb: lagAmong(CLIMB.lag, CLIMB.usual, climb.length)
  };
  return [
    ...before.map((month, i) => {
      const shown = during(state.before, later(BEFORE.monthNamed, i * lag.before));
      return named(month, shown * squeezed * (i % 2 ? every : 1));
    }),
    ...climb.map((month, i) => {
      const shown = during(state.climb, later(CLIMB.monthNamed, i * lag.climb));
      // Where a point of the year to date stands on its row, a name gives way to it.
      const crossed = toDate.some(
        ({ row, slot }) =>
          (slot === month.slot || slot === month.slot + month.slots) &&
          Math.abs(plot.y(row.value) - plot.zero - label) < label * POINT_KEEP
      );
      return named(month, shown * squeezed * (crossed ? leaving : 1));
    })
  ];
}

/** The year of the half-year before, under its first month. */
function year(plot: Plot, state: State, { figures }: Edition): Mark[] {
  const { layout } = plot;
  const [first] = monthsOf(figures).before;
  if (!first) return [];
  const { label } = layout.type;
  const rates = [first.province.value, first.country.value];
  const falls = rates.some((rate) => rate < 0);
  const leaves = isSmallPhone(layout) || isCompact(layout);
  return [
    text({
      key: 'year',
      text: yearOf(first.month),
      x: plot.slot(0).x + 2,
      // Where the first month hangs from the line, over its name.
      y: falls ? plot.y(Math.max(0, ...rates)) - label * YEAR_OVER : plot.zero + label * YEAR,
      size: label,
      face: 'head',
      fill: 'ink-2',
      opacity: during(state.before, BEFORE.yearComes) * (leaves ? 1 - during(state.fall, SLAB.yearLeaves) : 1)
    })
  ];
}

/** The slab's months, on the side of zero that it leaves free. */
function slabName(plot: Plot, state: State, { figures, locale }: Edition): Mark {
  const { layout } = plot;
  const { label } = layout.type;
  const { slot, slots, span, province } = monthsOf(figures).slab;
  const { x, width } = plot.slot(slot, slots);
  const rises = province.value > 0;
  const dated = datedColumnName(span, locale);
  const wraps = layout.stacked || isCompact(layout);
  const fits = fitSize(dated, width, label, 'label') >= label;
  return text({
    key: 'jan-feb',
    // One month alone is as narrow as the others, and named like them where its year does not fit.
    text: fits || slots > 1 ? dated : columnName(span, locale),
    width: wraps && !fits ? width : undefined,
    from: rises ? 'top' : 'bottom',
    x: x + width / 2,
    y: plot.zero + label * (rises ? UNDER : OVER),
    size: label,
    anchor: 'middle',
    opacity: during(state.fall, SLAB.named),
    passing: true
  });
}

/** Over the bars; on a low stage in two lines beside the words while the year before fills it, then in one. */
function title({ layout, slot }: Plot, state: State, content: string): Mark[] {
  const { x } = slot(0);
  const { width, margin, plot, stacked, type } = layout;
  const size = type.label;
  const whole = width - margin * 2;
  if (stacked)
    return [text({ key: 'title', text: content, x, y: BAR + size * TITLE.stacked, size, width: whole })];
  if (!isCompact(layout))
    return [text({ key: 'title', text: content, x, y: TITLE.y, size, width: width * TITLE.width })];
  const beside = Math.min(Math.max(TITLE.slide, width - plot.x - margin), TITLE.slide * 2);
  const short = 1 - during(state.fall, SLAB.titleShortLeaves);
  const long = during(state.fall, SLAB.titleLongComes);
  return [
    text({ key: 'title', text: content, x, y: TITLE.y, size, width: beside, opacity: short }),
    text({ key: 'title-long', text: content, x, y: TITLE.y, size, width: whole, opacity: long })
  ];
}

/** Right of the slab; on a phone left of it, until the climb needs the room. */
function ticks(plot: Plot, state: State, { figures, locale }: Edition): Mark[] {
  const { layout } = plot;
  const { width, margin, stacked, stroke } = layout;
  const size = layout.type.source;
  const shown = during(plot.given, TICKS_COME) * (1 - during(state.limits, LIMITS.labelsLeave));
  const { slot, slots, province } = monthsOf(figures).slab;
  const slab = plot.slot(slot, slots);
  const from = mix(stacked ? 0 : layout.plot.x, slab.x, during(state.climb, CLIMB.ticksNarrow));
  const count = Math.max(0, Math.floor(-province.value / TICK));
  // Enlarged, they would stand where the months are named.
  const narrow = stacked && width < layout.type.label * NARROW;
  const right = stacked ? during(state.climb, CLIMB.ticksMove) * (narrow ? 0 : 1) : 1;
  const left = stacked ? 1 - during(state.climb, CLIMB.ticksMove) : 0;
  return Array.from({ length: count }, (_, i) => -TICK * (i + 1)).flatMap((tick): Mark[] => {
    const y = plot.y(tick);
    const name = (key: string, x: number, anchor: 'start' | 'end', opacity: number) =>
      text({
        key: `tick-${key}${tick}`,
        text: wholePercent(tick / PERCENT, locale),
        x,
        y: y + size * (stacked ? TICK_NAME.stacked : TICK_NAME.wide),
        size,
        anchor,
        fill: 'ink-2',
        opacity,
        passing: true
      });
    return [
      line(`tick${tick}`, [from, y], [width, y], 'line', stroke.hair, { opacity: shown * TICK_OPACITY }),
      name('right', width - margin, 'end', shown * right),
      ...(stacked ? [name('left', margin, 'start', shown * left)] : [])
    ];
  });
}
