import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { type Cue, during, easeMove, easeRise, inTurn, mix } from '../../_kit/motion';
import { dots, group, type Mark, path, type Point, round } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { text } from '../../../marks/text';
import { memoize, sizeKey } from '../../../util/memoize';
import { GRANTED, OWN_SHARE, QUEUE } from '../cues';
import { footOf, leftEdge, nameSize, smallSize, topOf } from '../layout';
import type { Edition, PatentState } from '../scene';
import { bandsIn, type Bands, type Counts, type Row } from './bands';

type Kind = 'filed' | 'granted';

/** Half-year figures: digits’ height over their size, and the gap to the dots over the name’s size. */
const DIGITS = 0.74;
const GAP = 0.7;
const FIGURE = 0.9;
/** From a figure to its name, of the figure’s size. */
const BESIDE = 0.125;

const figureSize = (layout: SceneLayout) =>
  (isTight(layout) ? layout.type.figure3 : layout.type.figure2) * FIGURE;
/** A head holds its figure on one side, and two lines of words on the other. */
const headHeight = (layout: SceneLayout) => {
  const words = nameSize(layout) * 2 * DIGITS + smallSize(layout);
  return Math.max(figureSize(layout) * DIGITS, words) + nameSize(layout) * GAP;
};

const countsOf = ({ figures }: Edition, kind: Kind): Counts => [
  figures[`${kind}-inventions`].value,
  figures[kind].value
];

const layBands = memoize(
  (layout: SceneLayout, filed: Counts, granted: Counts) =>
    bandsIn(layout, filed, granted, {
      top: topOf(layout) + headHeight(layout),
      foot: footOf(layout) - headHeight(layout)
    }),
  (layout, filed, granted) => [sizeKey(layout), filed, granted].join()
);

const bandsOf = (layout: SceneLayout, edition: Edition) =>
  layBands(layout, countsOf(edition, 'filed'), countsOf(edition, 'granted'));

/** Where the line between the bands runs, px. */
export const bandsLine = (layout: SceneLayout, edition: Edition) => bandsOf(layout, edition).line;

/** A dot’s radius over the pitch, and how much larger an invention grows. */
const RADIUS = 0.33;
const GROWN = 1.32;
const INK = { filed: 'origin-applications', granted: 'origin-grants' } as const;

/** A band’s dots: they come from the left, row by row, and their inventions grow and glow. */
function band(kind: Kind, bands: Bands, rows: readonly Row[], come: number, cue: Cue, glow: number): Mark[] {
  const radius = bands.pitch * RADIUS;
  const reach = bands.pitch * 2;
  const invention = radius * mix(1, GROWN, glow);
  const last = Math.max(1, rows.length - 1);
  return rows.flatMap(({ inventions, others }, level): Mark[] => {
    const t = inTurn(come, cue, level / last, OWN_SHARE);
    if (t <= 0) return [];
    const shift = (1 - easeRise(t)) * reach;
    const moved = (points: readonly Point[]) => points.map(([x, y]): Point => [x - shift, y]);
    const crowd = (
      key: string,
      points: readonly Point[],
      size: number,
      more: { warm: boolean; opacity: number }
    ) =>
      points.length === 0
        ? []
        : [
            dots(`${kind}-${key}-${level}`, moved(points), size, more.warm ? 'warm' : INK[kind], {
              opacity: more.opacity * t,
              figure: more.warm ? `${kind}-inventions` : kind
            })
          ];
    return [
      ...crowd('others', others, radius, { warm: false, opacity: 1 }),
      ...crowd('inventions', inventions, invention, { warm: false, opacity: 1 - glow }),
      ...crowd('glowing', inventions, invention, { warm: true, opacity: glow })
    ];
  });
}

/** A line that fades is drawn in so many parts, each fainter than the one before. */
const PARTS = 6;
const FAINTEST = 0.1;

/** Thin lines from a band’s rows to another time, fading on the way. @param far where they end, px */
function threads(
  layout: SceneLayout,
  key: string,
  rows: readonly Row[],
  near: number,
  far: number,
  t: number
): Mark[] {
  const tip = mix(near, far, t);
  return Array.from({ length: PARTS }, (_, part): Mark => {
    const [from, to] = [mix(near, tip, part / PARTS), mix(near, tip, (part + 1) / PARTS)];
    const d = rows.flatMap(({ y }): PathData => [
      ['M', round(from), round(y)],
      ['H', round(to)]
    ]);
    const opacity = mix(1, FAINTEST, part / (PARTS - 1)) * Math.min(1, t * 2);
    return path({ key: `${key}-${part}`, d, stroke: 'ink-2', strokeWidth: layout.stroke.leader, opacity });
  });
}

/** A band’s figure on one side, its inventions on the other, and where its other time lies. */
function heads(layout: SceneLayout, kind: Kind, bands: Bands, progress: number, edition: Edition): Mark[] {
  const { figures, labels } = edition;
  const { from, to } = bands;
  const above = kind === 'filed';
  const [size, name, small] = [figureSize(layout), nameSize(layout), smallSize(layout)];
  const named = during(progress, above ? GRANTED.filedNamed : GRANTED.grantedNamed);
  const told = during(progress, GRANTED.inventionsNamed);
  const gap = name * GAP;
  const baseline = above ? bands.upper - gap : bands.lower + gap + size * DIGITS;
  const number = text({
    key: `${kind}-number`,
    text: figures[kind].text,
    x: from,
    y: baseline,
    size,
    face: 'figure',
    opacity: named,
    figure: kind
  });
  const end = { x: to, anchor: 'end', opacity: told } as const;
  const near = above ? bands.upper - gap : bands.lower + gap + name * DIGITS;
  const far = above ? near - name * 2 * DIGITS : near + small * 2 * DIGITS;
  return [
    number,
    text({
      key: `${kind}-name`,
      text: labels[kind],
      x: from + number.box.width + size * BESIDE,
      y: baseline,
      size: name,
      face: 'head',
      opacity: named
    }),
    text({
      key: `${kind}-inventions`,
      text: labels[`${kind}-inventions`],
      ...end,
      y: near,
      size: name,
      face: 'head',
      fill: 'warm-text',
      figure: `${kind}-inventions`
    }),
    text({
      key: above ? 'later' : 'earlier',
      text: above ? labels.later : labels.earlier,
      ...end,
      y: far,
      size: small,
      fill: 'ink-2'
    })
  ];
}

/** A half-year’s window: what was filed stands above the line and goes on, what was granted came from before. */
export function granted(layout: SceneLayout, state: PatentState, edition: Edition): Mark[] {
  const opacity = 1 - during(state.queue, QUEUE.bandsLeave);
  if (opacity === 0) return [];
  const bands = bandsOf(layout, edition);
  const progress = state.granted;
  const glow = easeMove(during(progress, GRANTED.inventionsGlow));
  const [runOn, comeIn] = [GRANTED.linesRunOn, GRANTED.linesComeIn].map((cue) =>
    easeRise(during(progress, cue))
  );
  return [
    group(
      'bands',
      [
        ...threads(layout, 'later-line', bands.filed, bands.to, layout.width, runOn!),
        ...threads(layout, 'earlier-line', bands.granted, bands.from, leftEdge(layout), comeIn!),
        ...band('filed', bands, bands.filed, progress, GRANTED.filedCome, glow),
        ...band('granted', bands, bands.granted, progress, GRANTED.grantedCome, glow),
        ...heads(layout, 'filed', bands, progress, edition),
        ...heads(layout, 'granted', bands, progress, edition)
      ],
      { opacity }
    )
  ];
}
