import { rect, type Box, type Mark } from '../../../marks/marks';
import { easeMove, easeRise, mix } from '../../_kit/motion';
import { BEFORE, CLIMB, during, duringEach, LIMITS, SLAB, STUCK, ZONE } from '../cues';
import { MONTHS } from '../manifest';
import type { Edition, State } from '../state';
import { collarOf, FROM, insetOf, SLAB_SLOTS, type Plot } from './plot';

type FigureId = Exclude<keyof Edition['figures'], symbol>;

interface Bar {
  key: string;
  /** Its place from the left, in slots, and its width. */
  slot: number;
  slots: number;
  /** Guangdong and China in the same month: ids of the figures. */
  province: FigureId;
  country: FigureId;
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

export const SLAB_ID = 'gd-iva-ytd-2020-01..02';
const SLAB_COUNTRY = 'cn-iva-2020-01..02';

/** How much of all bars is there: they sink into zero under `stuck`, return for the climb, and leave for good. */
function standing({ stuck, climb, zone }: State): number {
  const sunk = easeMove(during(stuck, STUCK.barsSink)) * (1 - easeMove(during(climb, CLIMB.barsReturn)));
  return (1 - sunk) * (1 - easeMove(during(zone, ZONE.barsSink)));
}

/** The slab is a wall while the difficulties wedge under it. */
const slabOpacity = ({ stuck, climb }: State) =>
  1 - during(stuck, STUCK.slabGoes) + during(climb, CLIMB.slabComes);

function monthBar(name: string, slot: number, { figures }: Edition, grown: number) {
  const province = `gd-iva-${name}` as FigureId;
  const country = `cn-iva-${name}` as FigureId;
  const rates = { province: figures[province].value * grown, country: figures[country].value * grown };
  return { key: name, slot, slots: 1, province, country, rates };
}

function beforeBars({ layout }: Plot, state: State, edition: Edition): Bar[] {
  const pale = easeMove(during(state.fall, SLAB.beforePales));
  const there = standing(state);
  return MONTHS.before.map((name, i) => {
    const grown = easeRise(duringEach(state.before, BEFORE.barRises, i, BEFORE.lag));
    const seen = Math.min(1, (grown * there) / IN_SIGHT);
    return {
      ...monthBar(name, FROM.before + i, edition, grown * there),
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
  const left = 1 - easeMove(during(state.zone, ZONE.barsSink));
  const seen = Math.min(1, (fallen * left) / IN_SIGHT);
  const chart = 1 - during(state.stuck, STUCK.chartLeaves) + during(state.climb, CLIMB.chartReturns);
  return {
    key: 'jan-feb',
    slot: FROM.slab,
    slots: SLAB_SLOTS,
    province: SLAB_ID,
    country: SLAB_COUNTRY,
    rates: {
      province: figures[SLAB_ID].value * fallen * left,
      country: figures[SLAB_COUNTRY].value * fallen * left
    },
    grey: false,
    opacity: slabOpacity(state) * seen,
    outline: { opacity: seen * chart, width: layout.stroke.outline }
  };
}

/** Each month's bar leaves the one before, moves on by a month and climbs: it turns warm as it crosses the line. */
function climbBars({ layout }: Plot, state: State, { figures }: Edition): Bar[] {
  const left = 1 - easeMove(during(state.zone, ZONE.barsSink));
  return MONTHS.climb.map((name, i) => {
    const province = `gd-iva-${name}` as const;
    const country = `cn-iva-${name}` as const;
    const last = MONTHS.climb[i - 1];
    const from = last
      ? { province: figures[`gd-iva-${last}`].value, country: figures[`cn-iva-${last}`].value }
      : { province: figures[SLAB_ID].value, country: figures[SLAB_COUNTRY].value };
    const moved = easeMove(duringEach(state.climb, CLIMB.barMoves, i, CLIMB.lag));
    const seen = duringEach(state.climb, CLIMB.barComes, i, CLIMB.lag) * Math.min(1, left / IN_SIGHT);
    return {
      key: name,
      slot: FROM.climb + i - 1 + moved,
      slots: 1,
      province,
      country,
      rates: {
        province: mix(from.province, figures[province].value, moved) * left,
        country: mix(from.country, figures[country].value, moved) * left
      },
      grey: false,
      opacity: seen,
      outline: { opacity: seen, width: layout.stroke.outline }
    };
  });
}

function epilogueBars({ layout }: Plot, state: State, edition: Edition): Bar[] {
  const left = 1 - easeMove(during(state.zone, ZONE.barsSink));
  return MONTHS.epilogue.map((name, i) => {
    const grown = easeRise(duringEach(state.limits, LIMITS.epilogueRises, i, LIMITS.epilogueLag)) * left;
    const seen = Math.min(1, grown / IN_SIGHT);
    return {
      ...monthBar(name, FROM.epilogue + i, edition, grown),
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
