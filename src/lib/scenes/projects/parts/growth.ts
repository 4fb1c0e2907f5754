import { during } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import type { Mark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { signedRate } from '../../_kit/numerals';
import { capHeight } from '../../_kit/percent';
import { GROWTH } from '../cues';
import { labelSize, nameSize } from '../layout';
import { growthScale, type GrowthScale } from './growth-layout';
import { province } from './growth-province';
import { NUMBER, numberSize, unknown, zone } from './growth-zone';
import { timesIn } from '../province';
import type { Edition, ProjectState } from '../scene';

const BASE = { line: 1.4, over: 0.6, width: 1.15 };
/** What is measured, left of the crane: of the plot's width. */
const TITLE = 0.4;

/** Whose the slabs are, and until when they count. */
function names(
  layout: SceneLayout,
  { growth }: ProjectState,
  { figures, labels, locale }: Edition,
  scale: GrowthScale
): Mark[] {
  const { middle, slab, times: timesY } = scale;
  const opacity = during(growth, GROWTH.slots);
  const [label, name] = [labelSize(layout), nameSize(layout)];
  const time = (key: string, place: 'march' | 'june' | 'zoneMarch' | 'zoneJune', words: string) =>
    text({
      key,
      text: words,
      x: middle(place),
      y: timesY,
      size: label,
      anchor: 'middle',
      fill: 'ink-2',
      opacity
    });
  const owner = (key: 'province' | 'zone', from: 'march' | 'zoneMarch', to: 'june' | 'zoneJune') =>
    text({
      key,
      text: labels[key],
      x: (middle(from) + middle(to)) / 2,
      y: scale.names,
      size: name,
      face: 'head',
      anchor: 'middle',
      opacity
    });
  const times = timesIn(figures, locale);
  const rate = figures['investment-growth'].value;
  const fallen = rate < 0;
  const number = numberSize(layout, signedRate(rate, locale), rate, scale);
  const overNumber = number * NUMBER.over + capHeight(number) + label * BASE.over;
  const end = middle('zoneJune') + slab / 2;
  const { plot } = layout;
  return [
    text({
      key: 'investment',
      text: labels.investment,
      x: plot.x,
      y: scale.jib + label,
      size: label,
      width: plot.width * TITLE,
      fill: 'ink-2',
      opacity
    }),
    time('march', 'march', times.earlier),
    time('june', 'june', times.whole),
    time('zone-march', 'zoneMarch', times.earlier),
    time('zone-june', 'zoneJune', times.zone),
    owner('province', 'march', 'june'),
    owner('zone', 'zoneMarch', 'zoneJune'),
    text({
      key: 'base',
      text: labels.base,
      x: end,
      // Under the line, or over the number of a slab that hangs from it.
      y: fallen ? scale.ground - overNumber : scale.ground + label * BASE.line,
      ...(fallen ? { from: 'bottom' as const } : {}),
      size: label,
      width: slab * BASE.width,
      anchor: 'end',
      fill: 'ink-2',
      opacity: during(growth, GROWTH.told)
    })
  ];
}

/** The province has just crept back; the zone's half-year stands high over it, its first quarter an empty place. */
export function growth(layout: SceneLayout, state: ProjectState, edition: Edition, ground: number): Mark[] {
  const atRest = growthScale(layout, edition);
  // The datum is still on its way when the first slab hangs from it.
  const scale = { ...atRest, ground, y: (rate: number) => atRest.y(rate) + ground - atRest.ground };
  return [
    ...unknown(layout, state, scale),
    ...province(layout, state, edition, scale),
    ...zone(layout, state, edition, scale),
    ...names(layout, state, edition, scale)
  ];
}
