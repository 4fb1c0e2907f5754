import { LANGUAGES } from '../../../locales/locales';
import { line, type Mark } from '../../../marks/marks';
import { fitSize, text, textWidth } from '../../../marks/text';
import { isCompact } from '../../_kit/density';
import { BAR } from '../../_kit/layout';
import { during, easeMove, later, mix } from '../../_kit/motion';
import { monthName } from '../../_kit/months';
import { wholePercent } from '../../_kit/numerals';
import { BEFORE, CLIMB, LIMITS, SLAB } from '../cues';
import { monthsOf, type Month } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';
import { SLAB_SLOTS, type Plot } from './plot';

/** Points between the hairlines that come into view as the scale gives way, and how far it has when they do. */
const TICK = 10;
const PERCENT = 100;
const TICKS_COME = [0.45, 0.95] as const;
const TICK_OPACITY = 0.8;

/** Baselines from the zero line, in labels: names under it and over it, the year under the names, over an outline. */
const UNDER = 1.35;
const OVER = -0.7;
const YEAR = 2.8;
const ABOVE_OUTLINE = 0.55;
/** Least size of a month's name, px, and what it leaves of its slot. */
const LEAST = 12;
const SLOT_GAP = 4;
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
    year(plot, state, edition.labels.year),
    slabName(plot, state, edition)
  ];
}

function months(plot: Plot, state: State, { figures, locale }: Edition): Mark[] {
  const { layout } = plot;
  const { label } = layout.type;
  const slotWidth = plot.slot(0).width;
  // All of one size, so small that none touches the next.
  const { before, climb } = monthsOf(figures);
  const widths = [...before, ...climb].map(({ month }) => textWidth(monthName(month, locale), 1, 'label'));
  const widest = Math.max(...widths);
  const size = Math.max(LEAST, Math.min(label, (slotWidth - SLOT_GAP) / widest));
  const { han } = LANGUAGES[locale];
  const space = han ? HAN_SPACE : 0;
  const leaving = 1 - during(state.limits, LIMITS.labelsLeave);
  // Where a month would touch the next, every other one gives way.
  const every = isCompact(layout) && han ? leaving : during(slotWidth - size * (widest + space), NAME_GAP);
  // On a low stage the words stand right under the line: the year before has its names in its bars.
  const raised = isCompact(layout) ? easeMove(during(state.fall, SLAB.monthsRise)) : 0;
  const squeezed = layout.stacked ? leaving : 1;
  const named = ({ month, province, country }: Month, slot: number, opacity: number): Mark => {
    const { x, width } = plot.slot(slot);
    const rates = [province.value, country.value];
    // Where the bars go down, above the outline.
    const falls = rates.some((rate) => rate < 0);
    const early = slot < plot.from.slab;
    return text({
      key: `month-${month}`,
      text: monthName(month, locale),
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
  return [
    ...before.map((month, i) => {
      const shown = during(state.before, later(BEFORE.monthNamed, i * BEFORE.lag));
      return named(month, plot.from.before + i, shown * squeezed * (i % 2 ? every : 1));
    }),
    ...climb.map((month, i) => {
      const shown = during(state.climb, later(CLIMB.monthNamed, i * CLIMB.lag));
      return named(month, plot.from.climb + i, shown * squeezed);
    })
  ];
}

function year(plot: Plot, state: State, content: string): Mark {
  const { layout } = plot;
  const leaves = isSmallPhone(layout) || isCompact(layout);
  return text({
    key: 'year',
    text: content,
    x: plot.slot(0).x + 2,
    y: plot.zero + layout.type.label * YEAR,
    size: layout.type.label,
    face: 'head',
    fill: 'ink-2',
    opacity: during(state.before, BEFORE.yearComes) * (leaves ? 1 - during(state.fall, SLAB.yearLeaves) : 1)
  });
}

/** January and February, on the side of zero that the slab leaves free. */
function slabName(plot: Plot, state: State, { figures, labels }: Edition): Mark {
  const { layout } = plot;
  const { label } = layout.type;
  const { x, width } = plot.slot(plot.from.slab, SLAB_SLOTS);
  const rises = monthsOf(figures).slab.province.value > 0;
  const wraps = layout.stacked || isCompact(layout);
  const fits = fitSize(labels['jan-feb'], width, label, 'label') >= label;
  return text({
    key: 'jan-feb',
    text: labels['jan-feb'],
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
  const slab = plot.slot(plot.from.slab, SLAB_SLOTS);
  const from = mix(stacked ? 0 : layout.plot.x, slab.x, during(state.climb, CLIMB.ticksNarrow));
  const count = Math.max(0, Math.floor(-monthsOf(figures).slab.province.value / TICK));
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
