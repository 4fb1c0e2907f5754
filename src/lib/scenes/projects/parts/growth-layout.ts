import type { SceneLayout } from '../../_kit/layout';
import { labelSize, nameSize, topOf } from '../layout';
import { capHeight } from '../../_kit/percent';
import { statisticsIn } from '../../_kit/drawn-statistics';
import type { Edition } from '../scene';

/** Two places in time for the province, and two for the zone: their middles, and a slab's width, of the plot. */
const MIDDLES = { march: 0.1, june: 0.34, zoneMarch: 0.64, zoneJune: 0.87 };
const SLAB = { stacked: 0.2, wide: 0.14 };
/** The number that the crane carries: of the stage's height; its rope over it, of its size. */
const HERO = { stacked: 0.155, wide: 0.15 };
const ROPE = 0.42;
const UNDER_NUMBER = 0.14;
/** The crane's tower stands over its jib, and under the bar with the menu. */
const APEX = 0.045;
/** Lines under the lowest slab, in sizes of type. */
const TIMES = 1.6;
const NAMES = 1.5;
const FOOT = { stacked: 12, wide: 0.05 };
/** Room kept under the datum for what is written there, in sizes of labels. */
const LEAST_DEPTH = 3.2;

export interface GrowthScale {
  ground: number;
  /** Height of a rate, px from the top. */
  y: (rate: number) => number;
  /** Where the scale ends, and the two rows of names under it. */
  foot: number;
  times: number;
  names: number;
  hero: number;
  slab: number;
  /** Middle of a place in time. */
  middle: (place: keyof typeof MIDDLES) => number;
  jib: number;
}

/** One scale for all four, from the lowest of the rates to the highest. */
export function growthScale(layout: SceneLayout, { figures }: Edition): GrowthScale {
  const { stacked, height, plot, type } = layout;
  const rates = [figures['investment-growth'].value, ...statisticsIn(figures).map(({ value }) => value)];
  const [high, low] = [Math.max(0, ...rates), Math.min(0, ...rates)];
  const hero = Math.min(type.figure1, height * (stacked ? HERO.stacked : HERO.wide));
  const [label, name] = [labelSize(layout), nameSize(layout)];
  const under = label * TIMES + name * NAMES;
  const end = height - (stacked ? FOOT.stacked : height * FOOT.wide);
  const jib = topOf(layout) + height * APEX;
  const top = jib + hero * (ROPE + UNDER_NUMBER) + capHeight(hero);
  const foot = end - under;
  // What hangs from the datum has its share of the height; so has what is only written there.
  const room = foot - top;
  const depth = Math.max(low < 0 ? (room * -low) / (high - low) : 0, label * LEAST_DEPTH);
  const scale = Math.min((room - depth) / (high || 1), low < 0 ? depth / -low : Infinity);
  const ground = foot - depth;
  return {
    ground,
    y: (rate) => ground - rate * scale,
    foot,
    times: foot + label * TIMES - label * LIFT,
    names: foot + label * TIMES + name * NAMES - name * LIFT,
    hero,
    slab: plot.width * (stacked ? SLAB.stacked : SLAB.wide),
    middle: (place) => plot.x + plot.width * MIDDLES[place],
    jib
  };
}
/** A baseline lies over the foot of its line by this part of the type's size. */
const LIFT = 0.3;
