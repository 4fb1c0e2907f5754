import type { SceneLayout } from '../../_kit/layout';
import { clamp, easeFall, easeMove, mix, span } from '../../_kit/motion';
import { isCompact } from '../../_kit/density';
import { CUMULATIVE, MONTHS } from '../manifest';
import { tight, type Edition, type State } from '../state';

/** Slots of a month's width in view, step by step: the year before, January and February, the climb, the rest of the year. */
const IN_VIEW = { shoulder: 6, fall: 2, climb: 4, limits: 6 } as const;
/** First slot of each part of the plot. */
export const FROM = { before: 0, slab: 6, climb: 8, epilogue: 12 } as const;

/** Points of the scale kept under zero before anything has fallen, and points it reaches down at the least. */
const FLOOR = 1;
const LEAST_DEPTH = 2;

/** Share of the height by which a bar may pass the stage's edge while the scale gives way. */
const PASSING = 0.03;

/** January and February, of the province and of China. */
const SLAB = ['gd-iva-ytd-2020-01..02', 'cn-iva-2020-01..02'] as const;

/** Lowest and highest of some rates, and zero: what a scale has to hold, whatever their signs. */
function extent(rates: readonly number[]): { low: number; high: number } {
  return { low: Math.min(0, ...rates), high: Math.max(0, ...rates) };
}

export interface Plot {
  frame: SceneLayout;
  /** Left edge and width of slots from `index` on. */
  slot: (index: number, count?: number) => { x: number; width: number };
  y: (rate: number) => number;
  /** The height at a share of the fall, 1 its depth: words beside it keep their place whatever it measures. */
  down: (share: number) => number;
  zero: number;
  /** How far the scale has given way to the fall, 0 to 1. */
  given: number;
  /** How far January and February have fallen, or risen, 0 to 1. */
  fallen: number;
}

/**
 * The chart's frame. It is drawn as large as what it has to show allows: the year before fills it, until the fall needs
 * a scale more than three times as coarse and pushes the zero line up; each later step widens the view by its months.
 */
export function plotOf(f: SceneLayout, s: State, { figures }: Edition): Plot {
  const monthly = (part: keyof typeof MONTHS) =>
    MONTHS[part].flatMap((name) => [figures[`gd-iva-${name}`].value, figures[`cn-iva-${name}`].value]);
  const before = extent(monthly('before'));
  const all = extent([
    before.low,
    before.high,
    ...monthly('climb'),
    ...monthly('epilogue'),
    figures['cn-iva-2020-01..02'].value,
    ...CUMULATIVE.map((id) => figures[id].value)
  ]);
  const deepest = Math.min(-LEAST_DEPTH, all.low);

  const low = f.stacked ? f.type.label * 3.3 : f.height * 0.135;
  const head = f.stacked
    ? 56 + f.type.label * (f.height < 330 ? 4.6 : 3.4)
    : isCompact(f)
      ? 57
      : f.height * 0.07;
  // Above the tallest bar of the year before stands its value, and near it the province's name.
  const room = tight(f) ? f.type.figure4 * 3.3 : f.stacked ? f.type.figure4 * 2.2 : f.type.figure4 * 3.4;
  const clear =
    48 +
    f.type.label * 0.7 +
    f.type.figure4 * 1.9 +
    f.type.note2 * 1.3 +
    (isCompact(f) ? f.type.label * 1.3 : 0);
  const ceiling = f.stacked ? head + room : Math.max(head + room, clear);
  const wideUnit = (f.height - low - ceiling) / (before.high - before.low || 1);
  const wide = { zero: f.height - low + before.low * wideUnit, unit: wideUnit };
  const bottom = f.stacked ? f.height - f.type.figure1 * 0.86 : f.height * 0.915;
  const top = Math.ceil(all.high);
  const unit = (bottom - head) / (top - deepest);
  const deep = { zero: head + top * unit, unit };

  const fallen = easeFall(span(s.fall, 0.03, 0.66));
  // One over the depth: so the end of the falling slab stays at the foot of the frame, and the zero line rises.
  const share = (depth: number) => 1 / (top + FLOOR) - 1 / (top + Math.max(FLOOR, depth));
  // And as far as it has to for neither to end farther beyond the stage than a moment's glance.
  const onStage = (rate: number) => {
    const [from, to] = [wide, deep].map(({ zero, unit }) => zero - rate * unit) as [number, number];
    const beyond = rate < 0 ? from - f.height * (1 + PASSING) : -from - f.height * PASSING;
    return beyond > 0 ? clamp(beyond / Math.abs(from - to)) : 0;
  };
  const given = Math.max(
    share(-deepest * fallen) / share(-deepest),
    ...SLAB.map((id) => onStage(figures[id].value * fallen))
  );
  const zero = mix(wide.zero, deep.zero, given);
  const scale = mix(wide.unit, deep.unit, given);

  const opened = { fall: easeMove(span(s.fall, 0, 0.55)), climb: easeMove(span(s.climb, 0, 0.45)), limits: easeMove(span(s.limits, 0, 0.5)) }; // prettier-ignore
  const left = mix(f.plot.x, f.margin, opened.fall);
  // To the right of June stand the names of the two series.
  const names = f.stacked
    ? 0
    : Math.max(isCompact(f) ? 88 : 70, f.width * 0.06) * opened.fall * (1 - opened.limits);
  const inView =
    IN_VIEW.shoulder +
    IN_VIEW.fall * opened.fall +
    IN_VIEW.climb * opened.climb +
    IN_VIEW.limits * opened.limits;
  const width = (f.width - f.margin - names - left) / inView;
  return {
    frame: f,
    slot: (index, count = 1) => ({ x: left + index * width, width: width * count }),
    y: (rate) => zero - rate * scale,
    down: (share) => zero - deepest * share * scale,
    zero,
    given,
    fallen
  };
}

/** Between a slot's edge and its bar, and between a bar and the outline around it; px. */
export const insetOf = (plot: Plot) => Math.min(plot.frame.stacked ? 2.5 : 8, plot.slot(0).width * 0.13);
export const collarOf = (f: SceneLayout) => (f.stacked ? 1.6 : 5);
