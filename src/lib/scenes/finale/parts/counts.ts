import { labelSize } from '../../../marks/label-size';
import { group, line, type Anchor, type Mark } from '../../../marks/marks';
import { text, textWidth, widestWord } from '../../../marks/text';
import { drawnKey, memoize } from '../../../util/memoize';
import { isCompact, isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during, span } from '../../_kit/motion';
import { counted } from '../../_kit/numerals';
import { GATHER, KNOWN } from '../cues';
import { hasRoomForNames, isOverArm } from '../layout';
import { FIGURES, ORIGINS, sideOf, type Edition, type Origin, type State } from '../state';
import { arrived } from './flocks';
import { inner, outer, type Gathering, type Shape } from './gathering';
import { settled } from './lifting';

/** A count's size over the third size of figures, and its least, px. */
const COUNT = { stacked: 0.66, wide: 0.62, least: 17 };
/** Digits stand this far above and below their middle, in their size. */
const MIDDLE = 0.36;
/** From a count to the name under it, and how far a name reaches down, in sizes of the name. */
const NAME = { below: 1.35, reach: 2.8 };
/** Px from a dot to the leader's far end. */
const GAP = { compact: 11, inside: 13, outside: 7, wide: 34 };
/** Px that a label keeps from an edge that leans towards it. */
const CLEAR = 5;
/** Px of a leader from the dots, and from the count. */
const LEADER = { dots: 2, count: 4 };
/** Px from the stage's edge; on a wide one a label may lie a little over the words' column. */
const EDGE = { stacked: 4, over: 20 };
/** Widths of a name: at least so many of its sizes, at most so many px. */
const NAME_WIDTH = { least: 3.6, leastCompact: 4.2, stacked: 96, wide: 190 };
/** A stage from here on has room for whole names, px. */
const WHOLE_NAMES = 1200;
/** How far a label at the mouth's top is from it, in its size. */
const FROM_TOP = 0.55;
/** How far from a label's middle the edge beside it counts, in its size. */
const LEANS = 0.4;

const share = (g: Gathering, origin: Origin, gather: number) =>
  origin === 'talent' || origin === 'platforms'
    ? settled(g[origin], gather)
    : arrived(g.flocks, origin, gather);

/** All of a segment's label but its count: it stays as it is while the count rises. */
interface Place {
  origin: Origin;
  x: number;
  /** Baseline and size of the count. */
  y: number;
  size: number;
  anchor: Anchor;
  rest: Mark[];
}

const placesOf = memoize(
  (layout: SceneLayout, edition: Edition, g: Gathering) =>
    ORIGINS.map((origin) =>
      origin === 'talent' && isOverArm(layout)
        ? placeOverArm(layout, g.shape, edition.labels, origin)
        : placeOf(layout, g, edition.labels, origin)
    ),
  drawnKey
);

/** Px that it stands over the arm. */
const OVER_ARM = 7;

/** On a narrow stage the mouth has room for the two labels at its top only. */
const inMouth = (layout: SceneLayout, origin: Origin) =>
  origin === 'people' || origin === 'talent' || (origin === 'firms' && !layout.stacked && !isCompact(layout));

function nameOf(layout: SceneLayout, labels: Edition['labels'], origin: Origin): string {
  const short = labels[`${origin}-short` as keyof typeof labels] ?? labels[origin];
  if (layout.stacked || layout.width < WHOLE_NAMES) return short;
  // In full it is two statements: a line for each.
  return labels[origin].replace(/([，.]) ?/, '$1\n');
}

/** Over the tip of its arm, whose outer edge it ends at. */
function placeOverArm(layout: SceneLayout, v: Shape, labels: Edition['labels'], origin: Origin): Place {
  const words = labelSize(layout);
  const foot = v.top - v.radius - OVER_ARM;
  // Beside the mark that tells how far the talk has come.
  const shared = { x: v.axis + outer(v, v.top) - words, anchor: 'end' } as const;
  const name = text({ ...shared, key: 'name', text: nameOf(layout, labels, origin), y: foot, size: words });
  const y = foot - words * NAME.below;
  return { ...shared, origin, y, size: layout.type.figure3 * COUNT.wide, rest: [name] };
}

/** In the mouth, or outside an arm. */
function placeOf(layout: SceneLayout, g: Gathering, labels: Edition['labels'], origin: Origin): Place {
  const v = g.shape;
  const { stacked, type, stroke } = layout;
  const compact = isCompact(layout);
  const words = labelSize(layout);
  const named = hasRoomForNames(layout);
  const size = stacked ? Math.max(COUNT.least, type.figure3 * COUNT.stacked) : type.figure3 * COUNT.wide;
  const side = sideOf(origin);
  const inside = inMouth(layout, origin);
  const middle = g.segments[origin].y;
  // On a phone the widest rows leave no room beside them: their label hangs a little lower.
  const lowered = stacked && origin === 'platforms' ? size : 0;
  const y = compact && inside ? v.top + size * FROM_TOP : middle + lowered;
  // Towards the reader's right or left of the edge it stands at.
  const direction = inside ? -side : side;
  const anchor = direction > 0 ? 'start' : 'end';
  const edge = (at: number) => v.axis + side * (inside ? inner(v, at) - v.radius : outer(v, at) + v.radius);
  const gap = compact ? GAP.compact : !stacked ? GAP.wide : inside ? GAP.inside : GAP.outside;
  // An edge leans: keep clear of it from the label's first line to its last.
  const reach = inside && named ? words * NAME.reach : 0;
  const lean = y + size * (inside ? LEANS : -LEANS) + reach;
  const beside = direction * Math.max(direction * edge(y) + gap, direction * edge(lean) + CLEAR);
  const name = nameOf(layout, labels, origin);
  // A wide arm leaves little beside it: then its name stands a little into it, and never off the stage.
  const widest = textWidth(widestWord(name, 'label'), words, 'label');
  const squeezed = named && !inside && stacked && direction > 0;
  const x = squeezed ? Math.min(beside, layout.width - 1 - widest) : beside;
  const from = edge(compact ? y : middle);
  const leader = line(
    'leader',
    [from + direction * LEADER.dots, compact ? y : middle],
    [x - direction * LEADER.count, y],
    'ink',
    stroke.leader
  );
  const baseline = y + size * MIDDLE;
  const place = { origin, x, y: baseline, size, anchor } as const;
  if (!named) return { ...place, rest: [leader] };
  const label = text({
    key: 'name',
    text: name,
    x,
    y: baseline + words * NAME.below,
    size: words,
    anchor,
    width: nameWidth(layout, words, roomFor(layout, x, direction, inside ? v.axis : undefined))
  });
  return { ...place, rest: [leader, label] };
}

/** @param middle of the mouth, for what stands in it */
function roomFor({ stacked, width, plot }: SceneLayout, x: number, direction: number, middle?: number) {
  if (middle !== undefined) return Math.abs(middle - x) - EDGE.stacked;
  if (direction > 0) return width - x - EDGE.stacked;
  return x - (stacked ? EDGE.stacked : plot.x - EDGE.over);
}

function nameWidth(layout: SceneLayout, words: number, room: number) {
  const least = isCompact(layout) && !isShort(layout) ? NAME_WIDTH.leastCompact : NAME_WIDTH.least;
  const most = layout.stacked ? NAME_WIDTH.stacked : NAME_WIDTH.wide;
  return Math.max(words * least, Math.min(room, most));
}

/** A count that changed with every frame could not be read, and would cost every frame: it goes on in so many ticks. */
const TICKS = 16;

/** Beside each segment its count, which rises as its dots arrive, and what they are. */
export function segmentCounts(
  layout: SceneLayout,
  g: Gathering,
  { gather, known }: State,
  edition: Edition
): Mark[] {
  // Rounded down: a count must not come before the dots have left its place.
  const labels = labelsAt(layout, edition, g, Math.floor(gather * TICKS) / TICKS);
  const gone = 1 - during(known, KNOWN.countsGo);
  return ORIGINS.map((origin, i) => {
    const from = GATHER.counts[origin];
    return group(`label-${origin}`, labels[i]!, {
      opacity: span(gather, from, from + GATHER.countShows) * gone
    });
  });
}

const labelsAt = memoize(
  (layout: SceneLayout, edition: Edition, g: Gathering, gather: number): Mark[][] =>
    placesOf(layout, edition, g).map(({ origin, rest, ...place }) => {
      const part = share(g, origin, gather);
      const figure = edition.figures[FIGURES[origin]];
      const count = text({
        key: 'count',
        text: part >= 1 ? figure.text : counted(figure.value * part, edition.locale),
        face: 'figure',
        figure: FIGURES[origin],
        ...place
      });
      return [...rest, count];
    }),
  (layout, edition, _g, gather) => `${drawnKey(layout, edition)} ${gather}`,
  TICKS * 2
);
