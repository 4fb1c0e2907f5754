import { during, later } from '../../_kit/motion';
import { line, type Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { isShort } from '../../_kit/density';
import { signedRate } from '../../_kit/numerals';
import { CLIMB, LIMITS } from '../cues';
import { monthsOf } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';
import { SLAB_SLOTS, type Plot } from './plot';

/** May among the months of the climb, whose dip has a label of its own. */
const MAY = 2;

/** A value's largest size: in small figures, and of its slot; its least, px, and what it leaves of the slot. */
const VALUE = { stacked: 1.1, wide: 1.5, slot: 0.56, least: 12, fills: 0.96 } as const;
/** Beyond its bar: under it and over it, in its size. */
const VALUE_UNDER = 1.02;
const VALUE_OVER = 0.36;
/** May's leader: px, or of the height; and its words, in labels and of a slot. */
const MAY_DROP = { stacked: 38, short: 7, wide: 46, height: 0.05 } as const;
const MAY_WORDS = { under: 1.15, room: 1.4, clear: 1.3, slots: 2.6, wide: 170 } as const;
/** Whose months these are: of the fall's depth under zero, beside the slab; px, and in large notes. */
const NOT_ZONE = { stacked: 0.241, short: 0.44, wide: 0.457, gap: 30, stackedGap: 12, least: 14 } as const;
const NOT_ZONE_SIZE = { stacked: 1.5, wide: 1.1 } as const;
/** From June's edge to a series' name, px, by way of a leader. */
const NAMED = { gap: 20, leaderEnds: 14, china: 3, province: 8 } as const;
/** Half the height of small letters, in labels; and between two names. */
const MIDDLE = 0.35;
const APART = 1.6;

/** Four months with their values, May's dip, and whose months they are. */
export function climbLabels(plot: Plot, state: State, edition: Edition): Mark[] {
  if (state.climb === 0) return [];
  const there = 1 - during(state.limits, LIMITS.labelsLeave);
  return [
    ...values(plot, state, edition, there),
    ...may(plot, state, edition, there),
    notZone(plot, state, edition, there),
    ...names(plot, state, edition, there)
  ];
}

const valueSize = ({ layout, slot }: Plot) =>
  Math.min(layout.type.figure4 * (layout.stacked ? VALUE.stacked : VALUE.wide), slot(0).width * VALUE.slot);

function values(plot: Plot, state: State, { figures, locale }: Edition, there: number): Mark[] {
  return monthsOf(figures).climb.map(({ month, province, country }, i) => {
    const { x, width } = plot.slot(plot.from.climb + i);
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
      opacity: during(state.climb, later(CLIMB.valueComes, i * CLIMB.lag)) * there,
      figure: province.id
    });
  });
}

function may(plot: Plot, state: State, { figures, labels }: Edition, there: number): Mark[] {
  const { layout } = plot;
  const { height, width: stage, margin, stacked } = layout;
  const { label } = layout.type;
  const { x, width } = plot.slot(plot.from.climb + MAY);
  const wideDrop = isShort(layout) ? MAY_DROP.short : Math.min(MAY_DROP.wide, height * MAY_DROP.height);
  const drop = stacked ? MAY_DROP.stacked : wideDrop;
  const lowest = height - drop - label * MAY_WORDS.room;
  const clear = valueSize(plot) * MAY_WORDS.clear;
  const top = Math.min(plot.y(monthsOf(figures).climb[MAY]!.province.value) + clear, lowest);
  const opacity = isSmallPhone(layout) ? 0 : during(state.climb, CLIMB.may) * there;
  const middle = x + width / 2;
  return [
    line('may-leader', [middle, top], [middle, top + drop], 'line', layout.stroke.leader, { opacity }),
    text({
      key: 'may',
      text: labels.may,
      x: stacked ? stage - margin : middle,
      y: top + drop + label * MAY_WORDS.under,
      size: label,
      anchor: stacked ? 'end' : 'middle',
      width: stacked ? width * MAY_WORDS.slots : MAY_WORDS.wide,
      opacity
    })
  ];
}

/** Whose months these are: the second largest text of the frame. */
function notZone(plot: Plot, state: State, { labels }: Edition, there: number): Mark {
  const { layout } = plot;
  const { stacked, margin, type } = layout;
  const slab = plot.slot(plot.from.slab, SLAB_SLOTS);
  const x = stacked ? margin : slab.x + slab.width + NOT_ZONE.gap;
  const width = stacked ? slab.x - margin - NOT_ZONE.stackedGap : layout.width - margin - x;
  const lines = labels['not-zone'].replace(/([,，])\s*/, '$1\n').split('\n');
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a));
  const largest = type.note1 * (stacked ? NOT_ZONE_SIZE.stacked : NOT_ZONE_SIZE.wide);
  const size = Math.max(NOT_ZONE.least, fitSize(longest, width, largest, 'head'));
  const down = stacked ? NOT_ZONE.stacked : isShort(layout) ? NOT_ZONE.short : NOT_ZONE.wide;
  return text({
    key: 'not-zone',
    text: lines.join('\n'),
    x,
    y: plot.down(down) + size,
    size,
    face: 'head',
    opacity: during(state.climb, CLIMB.notZone) * there
  });
}

/** On a wide screen the two series are named beside June, the climb's last month. */
function names(plot: Plot, state: State, { figures, labels }: Edition, there: number): Mark[] {
  const { layout } = plot;
  if (layout.stacked) return [];
  const { label } = layout.type;
  const { leader } = layout.stroke;
  const { climb } = monthsOf(figures);
  const { province, country } = climb.at(-1)!;
  const { x, width } = plot.slot(plot.from.climb + climb.length - 1);
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
    leaderTo('june-china-leader', NAMED.china, high, 'line'),
    name('june-china', labels.china, high, 'ink'),
    leaderTo('june-province-leader', NAMED.province, low, 'warm'),
    name('june-province', labels.province, low, 'warm-text')
  ];
}
