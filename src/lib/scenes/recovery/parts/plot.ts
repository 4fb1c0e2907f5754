import { isCompact } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { clamp, during, easeFall, easeMove, mix } from '../../_kit/motion';
import { CLIMB, LIMITS, SLAB } from '../cues';
import { monthsOf, slotAfter, type Month, type Months } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';

/** Points of the scale kept under zero before anything has fallen, and points it reaches down at the least. */
const FLOOR = 1;
const LEAST_DEPTH = 2;

/** Share of the height by which a bar may pass the stage's edge while the scale gives way. */
const PASSING = 0.03;

/** Where the title's first line stands, px; and its reach, in labels, on a phone of a very low stage and on others. */
const TITLE_Y = 48;
const VERY_LOW = 330;
const TITLE_LINES = { veryLow: 4.6, stacked: 3.4, compact: 1.3 } as const;
/** Room that the half-year before leaves under zero for the months' names: in labels, or of the height. */
const MONTHS_ROOM = { labels: 3.3, height: 0.135 } as const;
/** Room above the tallest bar for its value and a name, in the size of small figures. */
const VALUE_ROOM = { smallPhone: 3.3, stacked: 2.2, wide: 3.4, clear: 1.9, crown: 1.9 } as const;
/** Of the height: where bars end above and below on a wide screen; on a phone the hero stands under them. */
const WIDE_HEAD = 0.07;
const WIDE_FOOT = 0.915;
const HERO_ROOM = 0.86;
/** Slots right of the half-year: for the months after, or for what is said of the whole. */
const LEAST_AFTER = 6;
/** To the right of the last month stand the names of the two series: px, or of the width. */
const NAMES_ROOM = { compact: 88, wide: 70, width: 0.06 } as const;

/** Between a slot's edge and its bar, and between a bar and the outline around it; px, and of a slot. */
const INSET = { stacked: 2.5, wide: 8, slot: 0.13 } as const;
const COLLAR = { stacked: 1.6, wide: 5 } as const;

/** Lowest and highest of some rates, and zero: what a scale has to hold, whatever their signs. */
function extent(rates: readonly number[]): { low: number; high: number } {
  return { low: Math.min(0, ...rates), high: Math.max(0, ...rates) };
}

export interface Plot {
  layout: SceneLayout;
  /** Left edge and width of slots from `index` on. */
  slot: (index: number, count?: number) => { x: number; width: number };
  y: (rate: number) => number;
  /** The height at a share of the fall, 1 its depth: words beside it keep their place whatever it measures. */
  down: (share: number) => number;
  zero: number;
  /** Where the tallest bar ends once the scale has given way. */
  top: number;
  /** How far the scale has given way to the fall, 0 to 1. */
  given: number;
  /** How far the first bar has fallen, or risen, 0 to 1. */
  fallen: number;
}

/** What the bars have to hold: before anything fell, and in all. */
function extentsOf({ figures }: Edition) {
  const months = monthsOf(figures);
  const monthly = (some: readonly Month[]) =>
    some.flatMap(({ province, country }) => [province.value, country.value]);
  const before = extent(monthly(months.before));
  const all = extent([
    before.low,
    before.high,
    ...monthly([months.slab, ...months.climb, ...months.epilogue]),
    ...months.toDate.map(({ row }) => row.value)
  ]);
  return { before, deepest: Math.min(-LEAST_DEPTH, all.low), top: Math.ceil(all.high) };
}

/** A scale: where zero is, and px a point. */
interface Scale {
  zero: number;
  unit: number;
}

/** Over the bars of a wide stage stand the title and the menu: what the highest value wants to stand clear, px. */
function crownRoom(layout: SceneLayout, { figures }: Edition, head: number, unit: number): number {
  if (layout.stacked) return 0;
  const { climb } = monthsOf(figures);
  const highest = Math.max(0, ...climb.flatMap(({ province, country }) => [province.value, country.value]));
  return Math.max(0, BAR + layout.type.figure4 * VALUE_ROOM.crown - (head - highest * unit));
}

/** The scale of the half-year before, and that of the whole. */
function scalesOf(layout: SceneLayout, edition: Edition): { wide: Scale; deep: Scale } {
  const { height, stacked, type } = layout;
  const { before, deepest, top } = extentsOf(edition);
  const low = stacked ? type.label * MONTHS_ROOM.labels : height * MONTHS_ROOM.height;
  const lines = height < VERY_LOW ? TITLE_LINES.veryLow : TITLE_LINES.stacked;
  const head = stacked ? BAR + type.label * lines : isCompact(layout) ? BAR + 1 : height * WIDE_HEAD;
  // Above the tallest bar of the year before stands its value, and near it the province's name.
  const room =
    type.figure4 *
    (isSmallPhone(layout) ? VALUE_ROOM.smallPhone : stacked ? VALUE_ROOM.stacked : VALUE_ROOM.wide);
  const secondLine = isCompact(layout) ? type.label * TITLE_LINES.compact : 0;
  const clear =
    TITLE_Y +
    type.label / 2 +
    type.figure4 * VALUE_ROOM.clear +
    type.note2 * TITLE_LINES.compact +
    secondLine;
  const ceiling = stacked ? head + room : Math.max(head + room, clear);
  const wideUnit = (height - low - ceiling) / (before.high - before.low || 1);
  const foot = stacked ? height - type.figure1 * HERO_ROOM : height * WIDE_FOOT;
  const crown = crownRoom(
    layout,
    edition,
    head + (top * (foot - head)) / (top - deepest),
    (foot - head) / (top - deepest)
  );
  const deepUnit = (foot - head - crown) / (top - deepest);
  return {
    wide: { zero: height - low + before.low * wideUnit, unit: wideUnit },
    deep: { zero: head + crown + top * deepUnit, unit: deepUnit }
  };
}

/** How far the scale gives way for what has fallen so far. */
function givenAt(fallen: number, layout: SceneLayout, edition: Edition, wide: Scale, deep: Scale): number {
  const { height } = layout;
  const { deepest, top } = extentsOf(edition);
  const { slab } = monthsOf(edition.figures);
  // One over the depth: so the end of the falling slab stays at the foot of the frame, and the zero line rises.
  const share = (depth: number) => 1 / (top + FLOOR) - 1 / (top + Math.max(FLOOR, depth));
  // And as far as it has to for neither to end farther beyond the stage than a moment's glance.
  const onStage = (rate: number) => {
    const from = wide.zero - rate * wide.unit;
    const to = deep.zero - rate * deep.unit;
    const beyond = rate < 0 ? from - height * (1 + PASSING) : -from - height * PASSING;
    return beyond > 0 ? clamp(beyond / Math.abs(from - to)) : 0;
  };
  return Math.max(
    share(-deepest * fallen) / share(-deepest),
    ...[slab.province, slab.country].map(({ value }) => onStage(value * fallen))
  );
}

/** Left edge of the first slot, and the width of each: every part of the story widens the view by its months. */
function slotsOf(layout: SceneLayout, state: State, { slab, climb: after, epilogue }: Months) {
  const { width, margin, plot, stacked } = layout;
  const fall = easeMove(during(state.fall, SLAB.viewWidens));
  const climb = easeMove(during(state.climb, CLIMB.viewWidens));
  const limits = easeMove(during(state.limits, LIMITS.viewWidens));
  const left = mix(plot.x, margin, fall);
  const least = isCompact(layout) ? NAMES_ROOM.compact : NAMES_ROOM.wide;
  const names = stacked ? 0 : Math.max(least, width * NAMES_ROOM.width) * fall * (1 - limits);
  const told = slotAfter([slab, ...after]);
  const all = Math.max(slotAfter(epilogue), told + LEAST_AFTER);
  const first = slab.slot + slab.slots;
  const inView =
    Math.max(1, slab.slot) +
    ((first - Math.max(1, slab.slot)) * fall + (told - first) * climb + (all - told) * limits);
  return { left, width: (width - margin - names - left) / inView };
}

/**
 * The chart's frame. It is drawn as large as what it has to show allows: the year before fills it, until the fall needs
 * a scale more than three times as coarse and pushes the zero line up; each later step widens the view by its months.
 */
export function plotOf(layout: SceneLayout, state: State, edition: Edition): Plot {
  const { wide, deep } = scalesOf(layout, edition);
  const { deepest } = extentsOf(edition);
  const fallen = easeFall(during(state.fall, SLAB.falls));
  const given = givenAt(fallen, layout, edition, wide, deep);
  const zero = mix(wide.zero, deep.zero, given);
  const unit = mix(wide.unit, deep.unit, given);
  const months = monthsOf(edition.figures);
  const slots = slotsOf(layout, state, months);
  return {
    layout,
    slot: (index, count = 1) => ({ x: slots.left + index * slots.width, width: slots.width * count }),
    y: (rate) => zero - rate * unit,
    down: (share) => zero - deepest * share * unit,
    zero,
    top: deep.zero - extentsOf(edition).top * deep.unit,
    given,
    fallen
  };
}

export const insetOf = ({ layout, slot }: Plot) =>
  Math.min(layout.stacked ? INSET.stacked : INSET.wide, slot(0).width * INSET.slot);
export const collarOf = ({ stacked }: SceneLayout) => (stacked ? COLLAR.stacked : COLLAR.wide);
