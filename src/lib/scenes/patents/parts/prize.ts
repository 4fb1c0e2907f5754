import { during } from '../../_kit/motion';
import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { group, type Mark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { GRANTED, PRIZE } from '../cues';
import { nameSize } from '../layout';
import type { Edition, PatentState } from '../scene';
import { vesselMarks } from './glass';
import { CLEAR, standingIn, type Standing } from './standing';
import { tag } from './tag';

const FIGURE = { stacked: 0.92, beside: 1 };
/** From the meniscus to a figure’s digits, and from digits to words, of the words’ size. */
const LIFT = 0.8;
const WORDS = 1.35;
const DIGITS = 0.74;

/** The two counts, above and below the meniscus. */
function counts(
  layout: SceneLayout,
  { vessel, layers }: Standing,
  progress: number,
  edition: Edition
): Mark[] {
  const { x, width } = layout.plot;
  const left = vessel.axis + vessel.half + width * CLEAR;
  const size =
    (isTight(layout) ? layout.type.figure3 : layout.type.figure2) *
    (layout.stacked ? FIGURE.stacked : FIGURE.beside);
  const name = nameSize(layout);
  const opacity = during(progress, PRIZE.counted);
  const options = { x: left, opacity };
  const words = (key: 'prize-inventions' | 'prize-utility', y: number, from: 'top' | 'bottom') =>
    text({
      key,
      text: edition.labels[key],
      ...options,
      y,
      from,
      size: name,
      face: 'head',
      width: x + width - left
    });
  const upper = words('prize-inventions', layers.meniscus - name * LIFT, 'bottom');
  const lowerY = layers.meniscus + name * LIFT + size * DIGITS;
  const lower = words('prize-utility', lowerY + name * WORDS, 'top');
  const figure = (key: 'prize-inventions' | 'prize-utility', y: number) =>
    text({
      key: `${key}-number`,
      text: edition.figures[key].text,
      ...options,
      y,
      size,
      face: 'figure',
      figure: key
    });
  return [figure('prize-inventions', upper.y - name * WORDS), upper, figure('prize-utility', lowerY), lower];
}

/** A separating funnel: shaken, then left to stand, until two kinds of patents lie apart. */
export function prize(layout: SceneLayout, state: PatentState, edition: Edition): Mark[] {
  const opacity = 1 - during(state.granted, GRANTED.vesselLeaves);
  if (opacity === 0) return [];
  const stands = standingIn(layout, edition);
  const { prize: progress } = state;
  return [
    group(
      'prize',
      [
        vesselMarks(layout, stands, progress),
        ...counts(layout, stands, progress, edition),
        tag(layout, stands.vessel, progress, edition)
      ],
      { opacity }
    )
  ];
}
