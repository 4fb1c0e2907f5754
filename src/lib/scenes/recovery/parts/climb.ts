import { during, later } from '../../_kit/motion';
import { line, type Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { isShort } from '../../_kit/density';
import { signedRate } from '../../_kit/numerals';
import { CLIMB, lagAmong, LIMITS } from '../cues';
import { dipOf, monthsOf } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';
import { type Plot } from './plot';

/** A value's largest size: in small figures, and of its slot; its least, px, and what it leaves of the slot. */
const VALUE = { stacked: 1.1, wide: 1.5, slot: 0.56, least: 12, fills: 0.96 } as const;
/** Beyond its bar: under it and over it, in its size. */
const VALUE_UNDER = 1.02;
const VALUE_OVER = 0.36;
/** The leader of the month that fell back: px, or of the height; and its words, in labels and of a slot. */
const DIP_DROP = { stacked: 38, short: 7, wide: 46, height: 0.05 } as const;
const DIP_WORDS = { under: 1.15, named: 1.9, room: 1.4, clear: 1.3, slots: 2.6, wide: 170 } as const;
/** Whose months these are: of the fall's depth under zero, beside the slab; px, and in large notes. */
const NOT_ZONE = {
  stacked: 0.241,
  short: 0.44,
  wide: 0.457,
  gap: 30,
  stackedGap: 12,
  least: 14,
  over: 1,
  overStacked: 4,
  names: 4
} as const;
const NOT_ZONE_SIZE = { stacked: 1.5, wide: 1.1 } as const;
/** From the last month's edge to a series' name, px, by way of a leader. */
const NAMED = { gap: 20, leaderEnds: 14, china: 3, province: 8 } as const;
/** Half the height of small letters, in labels; and between two names. */
const MIDDLE = 0.35;
const APART = 1.6;

/** The months with their values, the one that fell back, and whose months they are. */
export function climbLabels(plot: Plot, state: State, edition: Edition): Mark[] {
  if (state.climb === 0) return [];
  const there = 1 - during(state.limits, LIMITS.labelsLeave);
  return [
    ...values(plot, state, edition, there),
    ...dip(plot, state, edition, there),
    notZone(plot, state, edition, there),
    ...names(plot, state, edition, there)
  ];
}

const valueSize = ({ layout, slot }: Plot) =>
  Math.min(layout.type.figure4 * (layout.stacked ? VALUE.stacked : VALUE.wide), slot(0).width * VALUE.slot);

function values(plot: Plot, state: State, { figures, locale }: Edition, there: number): Mark[] {
  const { climb } = monthsOf(figures);
  const lag = lagAmong(CLIMB.lag, CLIMB.usual, climb.length);
  return climb.map(({ month, slot, slots, province, country }, i) => {
    const { x, width } = plot.slot(slot, slots);
    const rate = province.value;
    const highest = Math.max(rate, country.value);
    const number = signedRate(rate, locale);
    const size = Math.max(VALUE.least, fitSize(number, width * VALUE.fills, valueSize(plot), 'figure'));
    return text({
      key: `value-${month}`,
      text: number,
      x: x + width / 2,
      y: rate < 0 ? plot.y(rate) + size * VALUE_UNDER : plot.y(highest) - size * VALUE_OVER,
      size,
      face: 'figure',
      anchor: 'middle',
      fill: rate < 0 ? 'cold-text' : 'warm-text',
      opacity: during(state.climb, later(CLIMB.valueComes, i * lag)) * there,
      figure: province.id
    });
  });
}

function dip(plot: Plot, state: State, { figures, labels }: Edition, there: number): Mark[] {
  const { layout } = plot;
  const month = dipOf(monthsOf(figures));
  // A half-year without a month that fell back has no such label.
  if (!month || !labels.dip) return [];
  const { height, width: stage, margin, stacked } = layout;
  const { label } = layout.type;
  const { x, width } = plot.slot(month.slot, month.slots);
  const wideDrop = isShort(layout) ? DIP_DROP.short : Math.min(DIP_DROP.wide, height * DIP_DROP.height);
  const drop = stacked ? DIP_DROP.stacked : wideDrop;
  const lowest = height - drop - label * DIP_WORDS.room;
  const clear = valueSize(plot) * DIP_WORDS.clear;
  // Under the bar, or under the name of a month that is still above the line.
  const under =
    month.province.value < 0 ? plot.y(month.province.value) + clear : plot.zero + label * DIP_WORDS.named;
  const top = Math.min(under, lowest);
  const opacity = isSmallPhone(layout) ? 0 : during(state.climb, CLIMB.dip) * there;
  const middle = x + width / 2;
  return [
    line('dip-leader', [middle, top], [middle, top + drop], 'line', layout.stroke.leader, { opacity }),
    text({
      key: 'dip',
      text: labels.dip,
      x: stacked ? stage - margin : middle,
      y: top + drop + label * DIP_WORDS.under,
      size: label,
      anchor: stacked ? 'end' : 'middle',
      width: stacked ? width * DIP_WORDS.slots : DIP_WORDS.wide,
      opacity
    })
  ];
}

/** Whose months these are: the second largest text of the frame. */
function notZone(plot: Plot, state: State, { figures, labels }: Edition, there: number): Mark {
  const { layout } = plot;
  const { stacked, margin, type } = layout;
  const { slot, slots } = monthsOf(figures).slab;
  const slab = plot.slot(slot, slots);
  const x = stacked ? margin : slab.x + slab.width + NOT_ZONE.gap;
  const width = stacked ? slab.x - margin - NOT_ZONE.stackedGap : layout.width - margin - x;
  const lines = labels['not-zone'].replace(/([,，])\s*/, '$1\n').split('\n');
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a));
  const largest = type.note1 * (stacked ? NOT_ZONE_SIZE.stacked : NOT_ZONE_SIZE.wide);
  const size = Math.max(NOT_ZONE.least, fitSize(longest, width, largest, 'head'));
  const down = stacked ? NOT_ZONE.stacked : isShort(layout) ? NOT_ZONE.short : NOT_ZONE.wide;
  // Where nothing hangs deep from the line, over the bars.
  const deep = layout.height - plot.zero > size * (lines.length + 1) + type.label * NOT_ZONE.names;
  return text({
    key: 'not-zone',
    text: lines.join('\n'),
    x,
    y: deep ? plot.down(down) + size : plot.top + size * (stacked ? NOT_ZONE.overStacked : NOT_ZONE.over),
    size,
    face: 'head',
    opacity: during(state.climb, CLIMB.notZone) * there
  });
}

/** On a wide screen the two series are named beside the climb's last month. */
function names(plot: Plot, state: State, { figures, labels }: Edition, there: number): Mark[] {
  const { layout } = plot;
  if (layout.stacked) return [];
  const { label } = layout.type;
  const { leader } = layout.stroke;
  const { slab, climb } = monthsOf(figures);
  const { slot, slots, province, country } = climb.at(-1) ?? slab;
  const { x, width } = plot.slot(slot, slots);
  const edge = x + width;
  const high = plot.y(country.value) + label * MIDDLE;
  const low = Math.max(high + label * APART, plot.y(province.value / 2));
  const opacity = during(state.climb, CLIMB.seriesNamed) * there;
  const end = edge + NAMED.leaderEnds;
  const leaderTo = (key: string, from: number, y: number, ink: 'line' | 'warm') =>
    line(key, [edge - from, y - label * MIDDLE], [end, y - label * MIDDLE], ink, leader, { opacity });
  const name = (key: string, content: string, y: number, fill: 'ink' | 'warm-text') =>
    text({ key, text: content, x: edge + NAMED.gap, y, size: label, fill, opacity });
  return [
    leaderTo('last-china-leader', NAMED.china, high, 'line'),
    name('last-china', labels.china, high, 'ink'),
    leaderTo('last-province-leader', NAMED.province, low, 'warm'),
    name('last-province', labels.province, low, 'warm-text')
  ];
}
