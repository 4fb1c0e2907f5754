import type { StatisticRow } from '../../../story/types';
import type { SceneLayout } from '../../_kit/layout';
import { rect, type Mark } from '../../../marks/marks';
import { clamp, during, easeFall, easeMove, mix } from '../../_kit/motion';
import { signedRate } from '../../_kit/numerals';
import { GROWTH } from '../cues';
import type { GrowthScale } from './growth-layout';
import { hatched } from './hatch';
import { capHeight, fitPercent, percent, percentWidth } from '../../_kit/percent';
import { provinceIn } from '../province';
import type { Edition, ProjectState } from '../scene';

/** The derived end of the first quarter: of the slab's height. */
const DERIVED = 0.16;
/** The two numbers stand on the datum: of the zone's number's size, and of the room between them. */
const NUMBERS = { size: 0.62, width: 0.88, over: 0.2 };

/** Two slabs on the datum, or under it: the first quarter, and what is left of it by the end of the half-year. */
function slabs(
  layout: SceneLayout,
  { growth }: ProjectState,
  { figures }: Edition,
  scale: GrowthScale
): Mark[] {
  const [earlier, whole] = provinceIn(figures);
  const [first, half] = [earlier.value, whole.value];
  const { slab, ground, y, middle } = scale;
  const box = (rate: number, x: number, thin = 0) => {
    const height = Math.max(thin, Math.abs(y(rate) - ground));
    return { x: x - slab / 2, y: rate < 0 ? ground : ground - height, width: slab, height };
  };
  const march = box(first * easeFall(during(growth, GROWTH.falls)), middle('march'));
  const end = Math.abs(y(first) - ground) * DERIVED;
  const derived = { ...march, y: first < 0 ? ground + march.height - end : march.y, height: end };
  const returned = during(growth, GROWTH.returns);
  const back = easeMove(returned);
  const now = mix(first, half, back);
  return [
    rect({
      key: 'march-bar',
      ...march,
      fill: first < 0 ? 'cold' : 'line',
      opacity: during(growth, GROWTH.slots),
      figure: earlier.id
    }),
    ...(earlier.derived
      ? hatched(
          layout,
          'march-derived',
          derived,
          { figure: earlier.id, ink: first < 0 ? 'cold' : 'line' },
          during(growth, GROWTH.hatch)
        )
      : []),
    rect({
      key: 'june-bar',
      ...box(now, mix(middle('march'), middle('june'), back), layout.stroke.datum * 2),
      fill: now < 0 ? 'cold' : 'ink',
      opacity: clamp(returned * 2),
      figure: whole.id
    })
  ];
}

/** The province: a slab hangs, then the rate creeps back to a line just over zero. */
export function province(
  layout: SceneLayout,
  state: ProjectState,
  edition: Edition,
  scale: GrowthScale
): Mark[] {
  const { figures, locale } = edition;
  const { ground, y, middle, hero } = scale;
  const room = (middle('june') - middle('march')) * NUMBERS.width;
  const [earlier, whole] = provinceIn(figures);
  const [first, half] = [earlier, whole].map(({ value }) => signedRate(value, locale)) as [string, string];
  const size = Math.min(...[first, half].map((digits) => fitPercent(digits, room, hero * NUMBERS.size)));
  const number = (place: 'march' | 'june', digits: string, { id, value }: StatisticRow, opacity: number) =>
    percent({
      key: `${place}-rate`,
      digits,
      x: middle(place) - percentWidth(digits, size) / 2,
      top: Math.min(ground, y(value)) - capHeight(size) - size * NUMBERS.over,
      size,
      fill: value < 0 ? 'cold-text' : 'ink',
      opacity,
      figure: id
    });
  return [
    ...slabs(layout, state, edition, scale),
    ...number('march', first, earlier, during(state.growth, GROWTH.hatch)),
    ...number('june', half, whole, during(state.growth, GROWTH.told))
  ];
}
