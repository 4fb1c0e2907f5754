import { rect, type Box, type Mark } from '../../../marks/marks';
import { during, easeMove, easeRise, later, mix } from '../../_kit/motion';
import { BEFORE, CLIMB, lagAmong, LIMITS, SLAB, STUCK, ZONE } from '../cues';
import { monthsOf, type Month } from '../months';
import type { Edition, State } from '../state';
import { collarOf, insetOf, type Plot } from './plot';

interface Bar {
  key: string;
  /** Its place from the left, in slots, and its width. */
  slot: number;
  slots: number;
  /** Guangdong and China in the same month: ids of the figures. */
  province: string;
  country: string;
  /** Rates as they are drawn now: on their way from nothing, or from those of the bar before. */
  rates: { province: number; country: number };
  /** Beside the months that matter: the half-year before and the half-year after. */
  grey: boolean;
  opacity: number;
  outline: { opacity: number; width: number };
}

/** Of a bar that has grown, px. */
const LEAST_HEIGHT = 1;
/** How strongly the months beside the story are drawn: while they are alone, and then. */
const GREY = { alone: 0.8, before: 0.24, epilogue: 0.26 } as const;
const GREY_OUTLINE = { before: 0.45, epilogue: 0.36 } as const;
/** Share of its growth in which a bar comes into sight. */
const IN_SIGHT = 0.4;

/** How much of all bars is there: they sink into zero under `stuck`, return for the climb, and leave for good. */
function standing({ stuck, climb, zone }: State): number {
  const sunk = easeMove(during(stuck, STUCK.barsSink)) * (1 - easeMove(during(climb, CLIMB.barsReturn)));
  return (1 - sunk) * (1 - easeMove(during(zone, ZONE.barsSink)));
}

/** The slab is a wall while the difficulties wedge under it. */
const slabOpacity = ({ stuck, climb }: State) =>
  1 - during(stuck, STUCK.slabGoes) + during(climb, CLIMB.slabComes);

function monthBar({ month, slot, slots, province, country }: Month, grown: number) {
  const rates = { province: province.value * grown, country: country.value * grown };
  return { key: month, slot, slots, province: province.id, country: country.id, rates };
}

function beforeBars({ layout }: Plot, state: State, { figures }: Edition): Bar[] {
  const pale = easeMove(during(state.fall, SLAB.beforePales));
  const there = standing(state);
  const { before } = monthsOf(figures);
  const lag = lagAmong(BEFORE.lag, BEFORE.usual, before.length);
  return before.map((month, i) => {
    const grown = easeRise(during(state.before, later(BEFORE.barRises, i * lag)));
    const seen = Math.min(1, (grown * there) / IN_SIGHT);
    return {
      ...monthBar(month, grown * there),
      grey: true,
      opacity: mix(GREY.alone, GREY.before, pale) * seen,
      outline: {
        opacity: mix(1, GREY_OUTLINE.before, pale) * seen,
        width: mix(layout.stroke.outline, layout.stroke.leader, pale)
      }
    };
  });
}

function slabBar({ layout, fallen }: Plot, state: State, { figures }: Edition): Bar {
  const { slot, slots, province, country } = monthsOf(figures).slab;
  const left = 1 - easeMove(during(state.zone, ZONE.barsSink));
  const seen = Math.min(1, (fallen * left) / IN_SIGHT);
  const chart = 1 - during(state.stuck, STUCK.chartLeaves) + during(state.climb, CLIMB.chartReturns);
  return {
    key: 'jan-feb',
    slot,
    slots,
    province: province.id,
    country: country.id,
    rates: { province: province.value * fallen * left, country: country.value * fallen * left },
    grey: false,
    opacity: slabOpacity(state) * seen,
    outline: { opacity: seen * chart, width: layout.stroke.outline }
  };
}

/** Each month's bar leaves the one before, moves on by a month and climbs: it turns warm as it crosses the line. */
function climbBars({ layout }: Plot, state: State, { figures }: Edition): Bar[] {
  const left = 1 - easeMove(during(state.zone, ZONE.barsSink));
  const { slab, climb } = monthsOf(figures);
  const lag = lagAmong(CLIMB.lag, CLIMB.usual, climb.length);
  return climb.map(({ month, slot, slots, province, country }, i) => {
    const from = climb[i - 1] ?? slab;
    const moved = easeMove(during(state.climb, later(CLIMB.barMoves, i * lag)));
    const seen = during(state.climb, later(CLIMB.barComes, i * lag)) * Math.min(1, left / IN_SIGHT);
    return {
      key: month,
      slot: slot - 1 + moved,
      slots,
      province: province.id,
      country: country.id,
      rates: {
        province: mix(from.province.value, province.value, moved) * left,
        country: mix(from.country.value, country.value, moved) * left
      },
      grey: false,
      opacity: seen,
      outline: { opacity: seen, width: layout.stroke.outline }
    };
  });
}

function epilogueBars({ layout }: Plot, state: State, { figures }: Edition): Bar[] {
  const left = 1 - easeMove(during(state.zone, ZONE.barsSink));
  const { epilogue } = monthsOf(figures);
  const lag = lagAmong(LIMITS.epilogueLag, LIMITS.usual, epilogue.length);
  return epilogue.map((month, i) => {
    const grown = easeRise(during(state.limits, later(LIMITS.epilogueRises, i * lag))) * left;
    const seen = Math.min(1, grown / IN_SIGHT);
    return {
      ...monthBar(month, grown),
      grey: true,
      opacity: GREY.epilogue * seen,
      outline: { opacity: GREY_OUTLINE.epilogue * seen, width: layout.stroke.leader }
    };
  });
}

/** Where a rate's bar stands. @param out px by which an outline is larger */
function column(plot: Plot, { slot, slots }: Bar, rate: number, out: number): Box {
  const { x, width } = plot.slot(slot, slots);
  const inset = insetOf(plot);
  // However coarse the scale, a rate that is not zero is seen.
  const height = Math.max(Math.abs(plot.y(rate) - plot.zero), rate === 0 ? 0 : LEAST_HEIGHT);
  return {
    x: x + inset - out,
    width: width - (inset - out) * 2,
    y: rate < 0 ? plot.zero : plot.zero - height,
    height
  };
}

/** The slab as it stands now, px. */
export const slabBox = (plot: Plot, state: State, edition: Edition): Box => {
  const bar = slabBar(plot, state, edition);
  return column(plot, bar, bar.rates.province, 0);
};

/** Guangdong solid, China an outline around it. They leave by sinking back into the zero line. */
export function bars(plot: Plot, state: State, edition: Edition): Mark[] {
  const all = [
    ...beforeBars(plot, state, edition),
    slabBar(plot, state, edition),
    ...climbBars(plot, state, edition),
    ...epilogueBars(plot, state, edition)
  ];
  return all.flatMap((bar): Mark[] => [
    rect({
      key: `bar-${bar.key}`,
      ...column(plot, bar, bar.rates.province, 0),
      fill: bar.grey ? 'ink-2' : bar.rates.province < 0 ? 'cold' : 'warm',
      opacity: bar.opacity,
      figure: bar.province
    }),
    rect({
      key: `china-${bar.key}`,
      ...column(plot, bar, bar.rates.country, collarOf(plot.layout)),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: bar.outline.width,
      opacity: bar.outline.opacity,
      figure: bar.country
    })
  ]);
}
