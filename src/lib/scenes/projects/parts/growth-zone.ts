import type { SceneLayout } from '../../_kit/layout';
import { path, rect, round, type Mark } from '../../../marks/marks';
import { polygon, type PathData } from '../../../marks/path-data';
import { during, easeRise, mix } from '../../_kit/motion';
import { signedRate } from '../../_kit/numerals';
import { GROWTH } from '../cues';
import { crane } from './crane';
import type { GrowthScale } from './growth-layout';
import { capHeight, fitPercent, percent, percentWidth } from '../../_kit/percent';
import type { Edition, ProjectState } from '../scene';

/** Where nothing is known: an empty place whose edges fade away up and down, a part of each shown more faintly. */
const UNKNOWN = [
  { up: 0.5, down: 0.22, opacity: 0.9 },
  { up: 0.95, down: 0.42, opacity: 0.5 },
  { up: 1.4, down: 0.6, opacity: 0.22 }
] as const;
const DASH = '4 4';
/** Between the empty place and a number beside it, px. */
const BESIDE = 8;
/** The number is so far over its slab, and the hook so far over the number, in sizes of type. */
export const NUMBER = { over: 0.14, sling: 0.26 };
/** The crane's mast stands in the margin. */
const MAST = { stacked: 0.5, wide: 0.2 };
/** The jib reaches as far as the middle between province and zone. */
const JIB_TIP = 0.46;

/** Where the zone's first quarter would stand: open above and below, for it may have been anything. */
export function unknown(layout: SceneLayout, { growth }: ProjectState, scale: GrowthScale): Mark[] {
  const { slab, ground, middle, foot, jib } = scale;
  const edges = [middle('zoneMarch') - slab / 2, middle('zoneMarch') + slab / 2];
  const height = (part: number) => Math.min(foot, Math.max(jib, ground - slab * part));
  return UNKNOWN.map(({ up, down, opacity }, i) => {
    const before = UNKNOWN[i - 1] ?? { up: 0, down: 0 };
    const parts = edges.flatMap((x): PathData => [
      ['M', round(x), round(height(before.up))],
      ['V', round(height(up))],
      ['M', round(x), round(height(-before.down))],
      ['V', round(height(-down))]
    ]);
    return path({
      key: `unknown-${i}`,
      d: parts,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: layout.stroke.outline,
      dash: DASH,
      opacity: opacity * during(growth, GROWTH.leftOpen)
    });
  });
}

/** As large as there is room for: beside the empty place, where the number does not stand over it. */
export function numberSize({ plot }: SceneLayout, digits: string, rate: number, scale: GrowthScale): number {
  const { slab, ground, y, middle, hero } = scale;
  const clear = ground - Math.min(ground, y(rate)) > slab * UNKNOWN.at(-1)!.up;
  const beside = plot.x + plot.width - middle('zoneMarch') - slab / 2 - BESIDE;
  return fitPercent(digits, clear ? plot.width / 2 : beside, hero);
}

/** The zone: its one slab rises under the number that the crane carries. */
export function zone(
  layout: SceneLayout,
  { growth }: ProjectState,
  { figures, locale }: Edition,
  scale: GrowthScale
): Mark[] {
  const rate = figures['investment-growth'].value;
  const { slab, ground, y, middle, jib } = scale;
  const fallen = rate < 0;
  const ink = fallen ? 'cold' : 'warm';
  const height = Math.abs(y(rate) - ground) * easeRise(during(growth, GROWTH.rises));
  const x = middle('zoneJune') - slab / 2;
  const digits = signedRate(rate, locale);
  const { plot } = layout;
  const right = plot.x + plot.width;
  const size = numberSize(layout, digits, rate, scale);
  const width = percentWidth(digits, size);
  const base = fallen ? ground : ground - height;
  const top = base - size * NUMBER.over - capHeight(size);
  const shown = during(growth, GROWTH.figure);
  const hook = top - size * NUMBER.sling;
  const center = right - width / 2;
  const lifts = fallen ? 0 : during(growth, GROWTH.crane);
  const sling = polygon([
    [right - width, top - size * NUMBER.over],
    [center, hook],
    [right, top - size * NUMBER.over]
  ]);
  const mast = right + layout.margin * (layout.stacked ? MAST.stacked : MAST.wide);
  return [
    ...crane(layout, {
      key: 'crane',
      mast,
      ground,
      jib: mix(ground, jib, easeRise(lifts)),
      tip: plot.x + plot.width * JIB_TIP,
      trolley: center,
      hook: mix(ground, hook, easeRise(lifts)),
      opacity: lifts
    }),
    path({
      key: 'sling',
      d: sling,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: layout.stroke.leader,
      opacity: fallen ? 0 : shown
    }),
    rect({
      key: 'zone-bar',
      x,
      y: base,
      width: slab,
      height,
      fill: ink,
      opacity: during(growth, GROWTH.figure),
      figure: 'investment-growth'
    }),
    ...percent({
      key: 'zone-rate',
      digits,
      x: right,
      anchor: 'end',
      top,
      size,
      fill: `${ink}-text`,
      opacity: shown,
      figure: 'investment-growth'
    })
  ];
}
