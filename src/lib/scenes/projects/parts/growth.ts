import type { SceneLayout } from '../../_kit/layout';
import { hatchPath, path, rect, round, type Mark } from '../../../marks/marks';
import { clamp, easeFall, easeMove, easeRise, mix } from '../../_kit/motion';
import { signedRate } from '../../_kit/numerals';
import { text } from '../../../marks/text';
import { during, GROWTH } from '../cues';
import { labelSize, nameSize } from '../layout';
import { crane } from './crane';
import { growthScale, type GrowthScale } from './growth-layout';
import { capHeight, fitPercent, percent, percentWidth } from './percent';
import type { Edition, ProjectState } from '../scene';

/** The derived end of the province's first quarter: of the slab's height. */
const DERIVED = 0.16;
const HATCH = { stacked: { gap: 3.6, stroke: 1.3 }, wide: { gap: 5.5, stroke: 2.2 } };
/** Where nothing is known: an empty place whose edges fade away up and down, a part of each shown more faintly. */
const UNKNOWN = [
  { up: 0.5, down: 0.22, opacity: 0.9 },
  { up: 0.95, down: 0.42, opacity: 0.5 },
  { up: 1.4, down: 0.6, opacity: 0.22 }
] as const;
const DASH = '4 4';
/** The province's two numbers stand on the datum: of the other number's size, and of the room between them. */
const PROVINCE = { size: 0.62, width: 0.88, over: 0.2 };
const NUMBER = { over: 0.14, sling: 0.26 };
const MAST = { stacked: 0.5, wide: 0.2 };
/** The jib reaches as far as the middle between province and zone. */
const JIB_TIP = 0.46;
const BASE = { line: 1.4, width: 1.15 };
/** What is measured, left of the crane: of the plot's width. */
const TITLE = 0.4;

/** The province: a slab hangs, then the rate comes back to a line just over zero. */
function province(
  layout: SceneLayout,
  { growth }: ProjectState,
  { figures, locale }: Edition,
  scale: GrowthScale
): Mark[] {
  const [first, half] = [figures['gd-fai-ytd-2020-q1'].value, figures['gd-fai-ytd-2020-h1'].value];
  const { slab, ground, y, middle } = scale;
  const fallen = first * easeFall(during(growth, GROWTH.falls));
  const back = easeMove(during(growth, GROWTH.returns));
  const now = mix(first, half, back);
  const seen = during(growth, GROWTH.slots);
  const least = layout.stroke.datum * 2;
  const box = (rate: number, x: number, thin = 0) => {
    const height = Math.max(thin, Math.abs(y(rate) - ground));
    return { x: x - slab / 2, y: rate < 0 ? ground : ground - height, width: slab, height };
  };
  const march = box(fallen, middle('march'));
  const june = box(now, mix(middle('march'), middle('june'), back), least);
  const { gap, stroke } = layout.stacked ? HATCH.stacked : HATCH.wide;
  const edge = Math.abs(y(first) - ground) * DERIVED;
  const band = { ...march, y: first < 0 ? ground + march.height - edge : march.y, height: edge };
  const hatched = during(growth, GROWTH.hatch);
  const told = during(growth, GROWTH.told);
  const returned = during(growth, GROWTH.returns);
  const digits = [signedRate(first, locale), signedRate(half, locale)] as const;
  const apart = middle('june') - middle('march');
  const wanted = scale.hero * PROVINCE.size;
  const size = Math.min(...digits.map((one) => fitPercent(one, apart * PROVINCE.width, wanted)));
  const over = (rate: number) => Math.min(ground, y(rate)) - capHeight(size) - size * PROVINCE.over - least;
  return [
    rect({
      key: 'march-bar',
      ...march,
      fill: first < 0 ? 'cold' : 'line',
      opacity: seen,
      figure: 'gd-fai-ytd-2020-q1'
    }),
    rect({ key: 'march-derived', ...band, fill: 'ground', opacity: hatched }),
    path({
      key: 'march-hatch',
      d: hatchPath(band, gap),
      fill: 'none',
      stroke: 'cold',
      strokeWidth: stroke,
      opacity: hatched,
      figure: 'gd-fai-ytd-2020-q1'
    }),
    rect({
      key: 'march-edge',
      ...band,
      fill: 'none',
      stroke: 'cold',
      strokeWidth: layout.stroke.outline,
      opacity: hatched
    }),
    rect({
      key: 'june-bar',
      ...june,
      fill: now < 0 ? 'cold' : 'ink',
      opacity: clamp(returned * 2),
      figure: 'gd-fai-ytd-2020-h1'
    }),
    ...percent({
      key: 'march-rate',
      digits: digits[0],
      x: middle('march') - percentWidth(digits[0], size) / 2,
      top: over(first),
      size,
      fill: first < 0 ? 'cold-text' : 'ink',
      opacity: hatched,
      figure: 'gd-fai-ytd-2020-q1'
    }),
    ...percent({
      key: 'june-rate',
      digits: digits[1],
      x: middle('june') - percentWidth(digits[1], size) / 2,
      top: over(half),
      size,
      opacity: told,
      figure: 'gd-fai-ytd-2020-h1'
    })
  ];
}

/** Where the zone's first quarter would stand: open above and below, for it may have been anything. */
function unknown(layout: SceneLayout, { growth }: ProjectState, scale: GrowthScale): Mark[] {
  const { slab, ground, middle, foot, jib } = scale;
  const edges = [middle('zoneMarch') - slab / 2, middle('zoneMarch') + slab / 2];
  const height = (part: number) => Math.min(foot, Math.max(jib, ground - slab * part));
  return UNKNOWN.map(({ up, down, opacity }, i) => {
    const before = UNKNOWN[i - 1] ?? { up: 0, down: 0 };
    const parts = edges.map(
      (x) =>
        `M${round(x)},${round(height(before.up))}V${round(height(up))}` +
        `M${round(x)},${round(height(-before.down))}V${round(height(-down))}`
    );
    return path({
      key: `unknown-${i}`,
      d: parts.join(''),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: layout.stroke.outline,
      dash: DASH,
      opacity: opacity * during(growth, GROWTH.slots)
    });
  });
}

/** The zone: its one slab rises under the number that the crane carries. */
function zone(
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
  const size = fitPercent(digits, plot.width / 2, scale.hero);
  const right = plot.x + plot.width;
  const width = percentWidth(digits, size);
  const base = fallen ? ground : ground - height;
  const top = base - size * NUMBER.over - capHeight(size);
  const shown = during(growth, GROWTH.figure);
  const hook = top - size * NUMBER.sling;
  const center = right - width / 2;
  const lifts = fallen ? 0 : during(growth, GROWTH.crane);
  const sling =
    `M${round(right - width)},${round(top - size * NUMBER.over)}L${round(center)},${round(hook)}` +
    `L${round(right)},${round(top - size * NUMBER.over)}Z`;
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

/** Whose the slabs are, and until when they count. */
function names(
  layout: SceneLayout,
  { growth }: ProjectState,
  { labels }: Edition,
  scale: GrowthScale
): Mark[] {
  const { middle, slab, times } = scale;
  const opacity = during(growth, GROWTH.slots);
  const [label, name] = [labelSize(layout), nameSize(layout)];
  const time = (key: string, place: 'march' | 'june' | 'zoneMarch' | 'zoneJune', words: string) =>
    text({
      key,
      text: words,
      x: middle(place),
      y: times,
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
    time('march', 'march', labels['first-quarter']),
    time('june', 'june', labels['half-year']),
    time('zone-march', 'zoneMarch', labels['first-quarter']),
    time('zone-june', 'zoneJune', labels['half-year']),
    owner('province', 'march', 'june'),
    owner('zone', 'zoneMarch', 'zoneJune'),
    text({
      key: 'base',
      text: labels.base,
      x: end,
      y: scale.ground + label * BASE.line,
      size: label,
      width: slab * BASE.width,
      anchor: 'end',
      fill: 'ink-2',
      opacity: during(growth, GROWTH.told)
    })
  ];
}

/** The province had just crept back; the zone's half-year stands high over it, and its first quarter is an empty place. */
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
