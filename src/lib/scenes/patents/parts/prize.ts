import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { easeMove, mix } from '../../_kit/motion';
import { dots, group, path, rect, ringPath, round, type Mark } from '../../../marks/marks';
import { below, text } from '../../../marks/text';
import { memoize } from '../../../util/memoize';
import { noise } from '../../../util/noise';
import { GRANTED, inTurn, PRIZE, through } from '../cues';
import { footOf, nameSize, smallSize, topOf } from '../layout';
import type { Edition, PatentState } from '../scene';
import {
  glassPath,
  layersIn,
  liquidPath,
  RADIUS,
  vesselIn,
  type Layers,
  type Point,
  type Vessel
} from './vessel';

/** Of the plot’s width: the bulb at its widest, and the column of its figures on a wide screen. */
const BULB = { stacked: 0.64, beside: 0.5 };
const FIGURES_BESIDE = 0.3;
/** From the bulb to what is written beside it, of the plot’s width. */
const CLEAR = 0.05;

interface Standing {
  vessel: Vessel;
  layers: Layers;
  /** The mixed places: those of the layers, dealt out anew. */
  mixed: Point[];
}

/** The same places in an order that looks like chance. */
function shuffled(points: readonly Point[]): Point[] {
  const seeds = points.map((point, i) => ({ point, seed: noise(i) }));
  return seeds.sort((a, b) => a.seed - b.seed).map(({ point }) => point);
}

/** The vessel and where its dots lie, mixed and parted. */
const standing = memoize(
  (layout: SceneLayout, upper: number, lower: number): Standing => {
    const { x, width } = layout.plot;
    const { stacked } = layout;
    const bulb = width * (stacked ? BULB.stacked : BULB.beside);
    const first = vesselIn(x, topOf(layout), footOf(layout), bulb);
    // On a wide screen vessel and figures stand in the plot’s middle.
    const spare = stacked ? 0 : width * (1 - FIGURES_BESIDE - CLEAR) - first.half * 2;
    const vessel = { ...first, axis: first.axis + Math.max(0, spare / 2) };
    const layers = layersIn(vessel, upper, lower);
    return { vessel, layers, mixed: shuffled([...layers.upper, ...layers.lower]) };
  },
  (layout, upper, lower) => [layout.width, layout.height, layout.stacked, upper, lower].join()
);

const standingIn = (layout: SceneLayout, { figures }: Edition) =>
  standing(layout, figures['prize-inventions'].value, figures['prize-utility'].value);

/** Where the two layers meet, and the vessel’s axis; px. */
export function meniscusOf(layout: SceneLayout, edition: Edition) {
  const { vessel, layers } = standingIn(layout, edition);
  return { x: vessel.axis, y: layers.meniscus };
}

/** Strokes of the hand that shakes, and how far they lean, in degrees. */
const STROKES = 3;
const LEAN = 7;

/** The vessel leans to and fro, less and less. */
function shake(progress: number, { axis, top }: Vessel): string {
  const t = through(progress, PRIZE.shaken);
  const angle = LEAN * Math.sin(t * STROKES * 2 * Math.PI) * (1 - t);
  return `rotate(${Math.round(angle * 100) / 100} ${round(axis)} ${round(top)})`;
}

/** Colour of the liquids, under the dots. */
const TINT = 0.2;
const GLASS = { stacked: 1.6, beside: 2.4 };

/** Both liquids fill the vessel at first; then each draws back to its own side of the meniscus. */
function liquids({ vessel, layers }: Standing, progress: number): Mark[] {
  const parted = easeMove(through(progress, PRIZE.parted));
  const { outlet } = vessel;
  const { meniscus, surface } = layers;
  const upper = liquidPath(vessel, surface, mix(outlet, meniscus, parted));
  const lower = liquidPath(vessel, mix(surface, meniscus, parted), outlet);
  return [
    path({ key: 'upper-liquid', d: upper, fill: 'origin-talent', opacity: TINT }),
    path({ key: 'lower-liquid', d: lower, fill: 'cold', opacity: TINT })
  ];
}

/** Ring’s line, of its radius. */
const RING = 0.26;

/** Inventions rise and utility models sink, one after the other. */
function contents({ layers, mixed }: Standing, progress: number): Mark[] {
  const parting = (points: readonly Point[], first: number) =>
    points.map(([x, y], i): Point => {
      const [fromX, fromY] = mixed[first + i]!;
      const t = easeMove(inTurn(progress, PRIZE.parted, noise(first + i)));
      return [mix(fromX, x, t), mix(fromY, y, t)];
    });
  const radius = layers.pitch * RADIUS;
  const stroke = radius * RING;
  const rings = ringPath(parting(layers.lower, layers.upper.length), radius - stroke / 2);
  return [
    path({
      key: 'utility',
      d: rings,
      fill: 'ground',
      stroke: 'cold',
      strokeWidth: round(stroke),
      figure: 'prize-utility'
    }),
    dots('inventions', parting(layers.upper, 0), radius, 'origin-talent', { figure: 'prize-inventions' })
  ];
}

/** Of the neck’s half-width: the stopper’s head and the tap’s bar. */
const STOPPER_HEAD = 1.5;
const TAP = { reach: 1.5, thick: 0.36 };

function glass(layout: SceneLayout, vessel: Vessel): Mark[] {
  const { axis, neck, top, lip, outlet } = vessel;
  const stroke = layout.stacked ? GLASS.stacked : GLASS.beside;
  const thick = neck * TAP.thick;
  return [
    path({
      key: 'glass',
      d: glassPath(vessel),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: stroke,
      cap: 'round'
    }),
    rect({
      key: 'stopper',
      x: axis - neck * STOPPER_HEAD,
      y: top,
      width: neck * STOPPER_HEAD * 2,
      height: lip - top,
      radius: stroke * 2,
      fill: 'ground',
      stroke: 'ink',
      strokeWidth: stroke
    }),
    rect({
      key: 'tap',
      x: axis - neck * TAP.reach,
      y: outlet - thick / 2 + neck / 2,
      width: neck * TAP.reach * 2,
      height: thick,
      radius: thick / 2,
      fill: 'ground',
      stroke: 'ink',
      strokeWidth: stroke
    })
  ];
}

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
  const opacity = through(progress, PRIZE.counted);
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

/** The tag on the neck: its padding over its words’ size, and its string’s sag over the same. */
const TAG = { pad: 0.6, title: 1.35, leading: 1.5, sag: 0.9, hole: 0.22 };

/** The prize hangs from the vessel’s neck. */
function tag(layout: SceneLayout, { vessel }: Standing, progress: number, { labels }: Edition): Mark {
  const { x, width } = layout.plot;
  const { axis, neck, lip, shoulder } = vessel;
  const t = through(progress, PRIZE.tagged);
  const size = smallSize(layout);
  const pad = size * TAG.pad;
  const tied = { x: axis + neck, y: (lip + shoulder) / 2 };
  const left = tied.x + size * 2;
  const inner = left + pad * 2;
  const room = x + width - inner - pad;
  const title = text({
    key: 'prize',
    text: labels.prize,
    x: inner,
    y: tied.y - pad,
    size: size * TAG.title,
    face: 'head'
  });
  const note = text({
    key: 'prize-note',
    text: labels['prize-note'],
    x: inner,
    y: below(title, size * TAG.leading),
    size,
    width: room,
    figure: 'award-year'
  });
  const right = Math.max(title.box.x + title.box.width, note.box.x + note.box.width);
  const top = title.box.y - pad;
  const foot = note.box.y + note.box.height + pad;
  const hole = { x: left + pad, y: (top + foot) / 2 };
  const string = `M${round(tied.x)},${round(tied.y)}Q${round((tied.x + hole.x) / 2)},${round(hole.y + size * TAG.sag)} ${round(hole.x)},${round(hole.y)}`;
  const edge = { stroke: 'ink', strokeWidth: layout.stroke.leader } as const;
  return group(
    'tag',
    [
      rect({
        key: 'card',
        x: left,
        y: top,
        width: right + pad - left,
        height: foot - top,
        radius: size / 2,
        fill: 'ground',
        ...edge
      }),
      path({ key: 'string', d: string, fill: 'none', ...edge }),
      path({ key: 'hole', d: ringPath([[hole.x, hole.y]], size * TAG.hole), fill: 'ground', ...edge }),
      title,
      note
    ],
    { opacity: t }
  );
}

/** A separating funnel: shaken, then left to stand, until two kinds of patents lie apart. */
export function prize(layout: SceneLayout, state: PatentState, edition: Edition): Mark[] {
  const stands = standingIn(layout, edition);
  const { prize: progress } = state;
  const opacity = 1 - through(state.granted, GRANTED.vesselLeaves);
  return [
    group(
      'prize',
      [
        group(
          'vessel',
          [...liquids(stands, progress), ...contents(stands, progress), ...glass(layout, stands.vessel)],
          { transform: shake(progress, stands.vessel) }
        ),
        ...counts(layout, stands, progress, edition),
        tag(layout, stands, progress, edition)
      ],
      { opacity }
    )
  ];
}
