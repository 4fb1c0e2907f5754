import type { Mark } from '../../../marks/marks';
import { fitSize, text, textWidth } from '../../../marks/text';
import { during, mix } from '../../_kit/motion';
import { BAR } from '../../_kit/layout';
import { signedRate } from '../../_kit/numerals';
import { CLIMB, LIMITS, SLAB } from '../cues';
import { monthsOf } from '../months';
import type { Edition, State } from '../state';
import { dates } from './dates';
import { insetOf, type Plot } from './plot';

/** Height of the figures' digits over their size. */
const DIGIT = 0.72;
/** The hero: of the slab's inside; on a phone, of its largest size, alone and beside the line. */
const HERO = { fills: 0.93, alone: 0.9, beside: 0.44, under: 5.2, aside: 8 } as const;
/** Between the hero and the slab's end: of the height inside, of its size and px beyond it. */
const GAP = { inside: 0.022, above: 0.1, below: 0.82, px: 3 } as const;
/** The province's name by the hero, in its own size: on a phone alone in the slab, elsewhere over or under it. */
const NAME = {
  fills: 0.9,
  alone: 0.75,
  aloneRising: 1.5,
  over: 0.55,
  under: 1.3,
  room: 3.2,
  least: 12
} as const;
/** China's value at the end of its outline, in its own size. */
const COUNTRY = {
  line: 0.5,
  lines: 1.75,
  under: 2.1,
  underTwo: 3.4,
  fills: 0.94,
  label: 1.08,
  leading: 1.25
} as const;
const COUNTRY_INDENT = 10;
const COUNTRY_LEAST = { oneLine: 14, size: 12 } as const;
const HALO = 3;

/** The half-year's first bar, whichever way it goes from zero. */
function slabOf(plot: Plot, { figures }: Edition) {
  const { slot, slots, province } = monthsOf(figures).slab;
  const { value: rate } = province;
  const { x, width } = plot.slot(slot, slots);
  const inset = insetOf(plot);
  const end = plot.y(rate);
  return {
    rises: rate > 0,
    slots,
    end,
    height: Math.abs(end - plot.zero),
    centre: x + width / 2,
    left: x + inset,
    inside: width - inset * 2,
    /** Whether what reaches from `top` to `bottom` stands in it. */
    holds: (top: number, bottom: number) =>
      top >= Math.min(end, plot.zero) && bottom <= Math.max(end, plot.zero)
  };
}
type Slab = ReturnType<typeof slabOf>;

/** The hero: in its slab on a wide screen, at its end on a phone, or where it is too small; China by its outline. */
export function fallLabels(plot: Plot, state: State, edition: Edition): Mark[] {
  const slab = slabOf(plot, edition);
  return [
    ...hero(plot, state, slab, edition),
    china(plot, state, slab, edition),
    ...dates(plot, state, edition)
  ];
}

function hero(plot: Plot, state: State, slab: Slab, { figures, labels, locale }: Edition): Mark[] {
  const { layout } = plot;
  const { type, stacked, height: stage, width, margin } = layout;
  const { centre, inside, end, rises, height } = slab;
  const { province } = monthsOf(figures).slab;
  const number = signedRate(province.value, locale);
  // One that rises makes room as soon as the others do.
  const shrunk = rises ? during(state.climb, CLIMB.heroNameLeaves) : during(state.limits, LIMITS.heroShrinks);
  const size = stacked
    ? type.figure1 * mix(HERO.alone, HERO.beside, shrunk)
    : Math.max(NAME.least, fitSize(number, inside * HERO.fills, type.figure1, 'figure'));
  const fitting = fitSize(labels.province, inside * NAME.fills, type.note2, 'head');
  const name = stacked ? type.label : Math.max(NAME.least, fitting);
  const inSlab = !stacked && height > size * DIGIT + name * NAME.room + stage * GAP.inside;
  // Inside, from the end of the slab; outside, beyond it.
  const inwards = rises ? stage * GAP.inside + size * DIGIT : -stage * GAP.inside;
  const outwards = rises ? -size * GAP.above - GAP.px : size * GAP.below + GAP.px;
  const heroWidth = textWidth(number, size, 'figure');
  // On a phone a bar that rises leaves room under the line, or beside it where the line is low.
  const under = plot.zero + type.label * HERO.under + size * DIGIT;
  const fitsUnder = under < stage - type.label;
  const aside = stacked && rises;
  const heroY = aside ? (fitsUnder ? under : end + size * DIGIT) : end + (inSlab ? inwards : outwards);
  const heroX = !aside
    ? centre
    : fitsUnder
      ? Math.max(centre, slab.left + heroWidth / 2)
      : slab.left - heroWidth / 2 - HERO.aside;
  const nameFits = textWidth(labels.province, name, 'head') < inside;
  const beside = rises === inSlab ? heroY + name * NAME.under : heroY - size * DIGIT - name * NAME.over;
  const alone = end + name * (rises ? NAME.aloneRising : -NAME.alone);
  // On a phone the name stands in the slab alone, or not at all.
  const nameY = stacked ? alone : beside;
  const nameShown = nameFits && (stacked ? height > name * 2 : nameY - name > BAR);
  const nameLeaves = stacked
    ? during(state.climb, CLIMB.heroNameLeaves)
    : during(state.limits, LIMITS.labelsLeave);
  const ink = rises ? 'warm' : 'cold';
  return [
    text({
      key: 'hero',
      text: number,
      x: Math.max(margin + heroWidth / 2, Math.min(heroX, width - margin - heroWidth / 2)),
      y: heroY,
      size,
      face: 'figure',
      anchor: 'middle',
      fill: inSlab ? `on-${ink}` : `${ink}-text`,
      opacity: during(state.fall, SLAB.hero) * (aside ? 1 - during(state.limits, LIMITS.labelsLeave) : 1),
      figure: province.id
    }),
    text({
      key: 'hero-name',
      text: labels.province,
      x: centre,
      y: nameY,
      size: name,
      face: 'head',
      anchor: 'middle',
      fill: stacked || inSlab ? `on-${ink}` : `${ink}-text`,
      opacity: nameShown ? during(state.fall, SLAB.heroName) * (1 - nameLeaves) : 0
    })
  ];
}

function china(plot: Plot, state: State, slab: Slab, { figures, labels, locale }: Edition): Mark {
  const { type, stacked } = plot.layout;
  const { id, value: rate } = monthsOf(figures).slab.country;
  const words = [labels.china, signedRate(rate, locale)] as const;
  const oneLine = fitSize(words.join(' '), slab.inside - COUNTRY_INDENT * 2, type.note2, 'head');
  const two = stacked || oneLine < COUNTRY_LEAST.oneLine;
  const size = two
    ? fitSize(words[0], slab.inside * COUNTRY.fills, type.label * COUNTRY.label, 'head')
    : oneLine;
  // A bar that rises has its own value at its end: the line's other side is free.
  const { label } = type;
  const beyond = two ? -COUNTRY.lines : -COUNTRY.line;
  const y = slab.rises
    ? plot.zero + label * (stacked && slab.slots > 1 ? COUNTRY.underTwo : COUNTRY.under) + size
    : plot.y(rate) + size * beyond;
  const mark = text({
    key: 'china-value',
    text: words.join(two ? '\n' : ' '),
    x: two ? slab.centre : slab.left + COUNTRY_INDENT,
    y,
    size: Math.max(COUNTRY_LEAST.size, size),
    face: 'head',
    anchor: two ? 'middle' : 'start',
    leading: COUNTRY.leading,
    fill: slab.rises ? 'on-warm' : 'on-cold',
    opacity: during(state.fall, SLAB.china),
    figure: id
  });
  const { y: top, height } = mark.box;
  return slab.holds(top, top + height) ? mark : { ...mark, fill: 'ink', halo: HALO };
}
