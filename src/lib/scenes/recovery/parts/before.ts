import { during, later } from '../../_kit/motion';
import type { Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { signedRate } from '../../_kit/numerals';
import { BEFORE, lagAmong, SLAB } from '../cues';
import { monthsOf, type Month } from '../months';
import { isSmallPhone, type Edition, type State } from '../state';
import { type Plot } from './plot';

const largest = (months: readonly Month[], of: (month: Month) => number): Month | undefined =>
  months.reduce<Month | undefined>((most, one) => (most && of(most) >= of(one) ? most : one), undefined);

/** By which month each series is named: one in which the province stands above the outline, and a hollow one. */
function namedBy(months: readonly Month[]): { province?: Month; china?: Month } {
  const above = months.find(({ province, country }) => province.value > Math.max(0, country.value));
  const province = above ?? largest(months, (month) => month.province.value);
  const hollow = months.filter(
    (month) => month !== province && month.country.value > Math.max(0, month.province.value)
  );
  const china = largest(hollow, (month) => month.country.value - month.province.value);
  return { ...(province ? { province } : {}), ...(china ? { china } : {}) };
}

/** Share of its slot that a value fills, and its largest size in small figures. */
const FILLS = 0.86;
const LARGEST = 1.75;
/** Over its bar, in its own size; the series' name over that, and the other's under its outline. */
const OVER = 0.3;
const NAME_OVER = 0.98;
const NAME_UNDER = 1.5;
/** Height of the figures' digits over their size. */
const DIGIT = 0.72;
/** Px of ground around a value that is larger than its bar. */
const HALO = 2.5;

/** The year before at its own scale, each bar with its value; the fall takes the labels away. */
export function beforeLabels(plot: Plot, state: State, { figures, labels, locale }: Edition): Mark[] {
  const { layout } = plot;
  const { type } = layout;
  const gone = 1 - during(state.fall, SLAB.valuesLeave);
  if (gone === 0) return [];
  const { before } = monthsOf(figures);
  const lag = lagAmong(BEFORE.lag, BEFORE.usual, before.length);
  const by = namedBy(before);
  return before.flatMap((one, i): Mark[] => {
    const { month, slot, slots, province, country } = one;
    const { x, width } = plot.slot(slot, slots);
    const middle = x + width / 2;
    const rate = province.value;
    const number = signedRate(rate, locale);
    const size = fitSize(number, width * FILLS, type.figure4 * LARGEST, 'figure');
    const opacity = during(state.before, later(BEFORE.valueComes, i * lag)) * gone;
    // On its own bar, inside the outline where that is higher: the value is the province's.
    const y = rate < 0 ? plot.y(rate) + size : plot.y(rate) - size * OVER;
    // The other series' name has its place between the outline's top and the value.
    const chinaY = plot.y(country.value) + type.note2 * NAME_UNDER;
    const hollow = rate < 0 || chinaY < y - size * DIGIT;
    const named = (key: string, content: string, at: number, seen: number) =>
      text({
        key,
        text: content,
        x: middle,
        y: at,
        size: type.note2,
        face: 'head',
        anchor: 'middle',
        opacity: seen
      });
    return [
      text({
        key: `value-${month}`,
        text: number,
        x: middle,
        y,
        size,
        face: 'figure',
        anchor: 'middle',
        opacity,
        figure: province.id,
        halo: isSmallPhone(layout) ? HALO : undefined
      }),
      ...(one === by.province
        ? [named('named-province', labels.province, y - size * NAME_OVER, opacity)]
        : []),
      ...(one === by.china
        ? [named('named-china', labels.china, chinaY, isSmallPhone(layout) || !hollow ? 0 : opacity)]
        : [])
    ];
  });
}
