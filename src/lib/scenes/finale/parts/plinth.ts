import { group, line, type GroupMark, type Mark, type TextMark } from '../../../marks/marks';
import { rotate, scale, translate } from '../../../marks/transforms';
import { labelSize } from '../../../marks/label-size';
import { text, textWidth } from '../../../marks/text';
import { drawnKey, memoize } from '../../../util/memoize';
import { isCompact } from '../../_kit/density';
import { DIFFICULTIES, difficultyWord, type Difficulty } from '../../_kit/difficulties';
import type { SceneLayout } from '../../_kit/layout';
import { clamp, during, easeFall, easeMove, mix, span } from '../../_kit/motion';
import { GATHER, KNOWN, SOURCES } from '../cues';
import { hasRoomForNames, plinthPlace } from '../layout';
import type { Edition, State } from '../state';
import { outer, type Shape } from './gathering';
import { PLACES, trim } from './trim';

/** Help is reported for these; for the others none is, and they stay cold. */
const HELPED: readonly Difficulty[] = ['hiring', 'recruiting', 'cash'];

/** Between words, in their size. */
const GAP = 0.95;
/** Smaller nobody reads them, px. */
const LEAST = 12;

/** The wedge, as in the chapter that tells of it: the walls alone decide how large a word is. */
const WEDGE = {
  /** The lowest word's size over its size on the plinth. */
  lowest: 1.1,
  largest: 1.5,
  /** Px that a word keeps from the two walls together. */
  clear: 12,
  leading: 1.12,
  /** Degrees, from the lowest word upwards. */
  tilts: [-5, 4, -3, 2, -1.5],
  halo: 3
};

/** Beside the words where there is room, or above the line they hang from; px. */
const ASIDE = { gap: 1.6, above: 9, clear: 4, edge: 4 };

interface Word {
  id: Difficulty;
  label: string;
  /** On the plinth: the middle of its baseline. */
  x: number;
  /** In the wedge: the same, its size over that on the plinth, and its tilt in degrees. */
  stuck: { x: number; y: number; scale: number; tilt: number };
}

interface Plinth {
  words: Word[];
  size: number;
  baseline: number;
  datum: number;
  left: number;
  right: number;
}

/** Where each word is stuck, and where it comes to stand. */
const plinthOf = memoize((layout: SceneLayout, { labels }: Edition, v: Shape): Plinth => {
  const { datum, baseline, size: most, width } = plinthPlace(layout);
  const ems = DIFFICULTIES.map((id) => textWidth(labels[id], 1, 'head'));
  const total = ems.reduce((sum, em) => sum + em, GAP * (ems.length - 1));
  const size = Math.max(LEAST, Math.min(most, width / total));
  const from = layout.stacked ? 0 : layout.plot.x;
  // In the middle under the V, and never over the words' column or the stage's edge.
  const half = (size * total) / 2;
  const middle = clamp(v.axis, from + half, layout.width - half);
  let x = middle - half;
  let y = v.foot - (ems[0]! * size * WEDGE.lowest + WEDGE.clear) / 2 / v.slope;
  const words = DIFFICULTIES.map((id, i): Word => {
    const em = ems[i]!;
    const room = (2 * outer(v, y) - WEDGE.clear) / em;
    const stuckSize = clamp(room, 1, size * WEDGE.largest);
    const word: Word = {
      id,
      label: labels[id],
      x: x + (em * size) / 2,
      stuck: { x: v.axis, y, scale: stuckSize / size, tilt: WEDGE.tilts[i % WEDGE.tilts.length]! }
    };
    x += (em + GAP) * size;
    y -= stuckSize * WEDGE.leading;
    return word;
  });
  return { words, size, baseline, datum, left: middle - half, right: middle + half };
}, drawnKey);

/** The lowest word comes free first, and sets at the left: the line reads as the source lists them. */
function drawWord(
  { id, label, x, stuck }: Word,
  index: number,
  { size, baseline }: Plinth,
  gather: number
): GroupMark {
  const leaves = GATHER.wordFrees + index * GATHER.wordEvery;
  const t = span(gather, leaves, leaves + GATHER.wordMoves);
  const moved = easeMove(t);
  const marks = difficultyWord(
    {
      key: 'word',
      text: label,
      x,
      y: baseline,
      size,
      anchor: 'middle',
      figure: 'difficulties',
      // What it is wedged among is other dots still.
      ...(t < 1 ? { halo: WEDGE.halo } : {})
    },
    HELPED.includes(id) ? moved : 0
  );
  if (t >= 1) return group(id, marks);
  const [toX, toY] = [mix(stuck.x, x, moved), mix(stuck.y, baseline, easeFall(t))];
  return group(id, marks, {
    transform: [
      translate(trim(toX, PLACES.px), trim(toY, PLACES.px)),
      rotate(trim(stuck.tilt * (1 - moved), PLACES.degrees)),
      scale(trim(mix(stuck.scale, 1, moved), PLACES.factor)),
      translate(trim(-x, PLACES.px), trim(-baseline, PLACES.px))
    ],
    opacity: during(gather, GATHER.wordsShow)
  });
}

/** What the colour of the words says, and what the V does not. */
function notes(
  layout: SceneLayout,
  plinth: Plinth,
  v: Shape,
  { labels }: Edition,
  { gather, known }: State
): TextMark[] {
  if (!hasRoomForNames(layout)) return [];
  const beside = !layout.stacked && !isCompact(layout);
  const y = beside ? plinth.baseline : plinth.datum - ASIDE.above;
  const gap = plinth.size * ASIDE.gap;
  const near = layout.stacked ? layout.margin : layout.plot.x;
  const far = layout.width - layout.margin;
  const stay = 1 - during(known, KNOWN.countsGo);
  const size = labelSize(layout);
  const shared = { y, size, fill: 'ink-2' } as const;
  // Where the V's foot is near, it stands as far to the right as the stage allows.
  const clear = v.axis + outer(v, y - size) + v.radius + ASIDE.clear + textWidth(labels.shape, size, 'label');
  const end = layout.stacked ? far : Math.min(Math.max(far, clear), layout.width - ASIDE.edge);
  return [
    text({
      ...shared,
      key: 'help',
      text: labels.help,
      x: beside ? plinth.left - gap : near,
      anchor: beside ? 'end' : 'start',
      opacity: during(gather, GATHER.help) * stay
    }),
    text({
      ...shared,
      key: 'shape',
      text: labels.shape,
      x: beside ? plinth.right + gap : end,
      anchor: beside ? 'start' : 'end',
      opacity: during(gather, GATHER.shape) * stay
    })
  ];
}

/**
 * The five words, stuck at first, then in one line under the datum that the V stands on.
 * @param ground of the chapter before, px: the datum comes from there
 */
export function drawPlinth(
  layout: SceneLayout,
  v: Shape,
  ground: number,
  s: State,
  edition: Edition
): Mark[] {
  const plinth = plinthOf(layout, edition, v);
  const y = mix(ground, plinth.datum, easeMove(during(s.gather, GATHER.datumSinks)));
  // On a small stage the words' column reaches below it.
  const from = isCompact(layout) ? layout.plot.x : 0;
  // On a small stage the code to take the story along stands where the words were.
  const opacity = isCompact(layout) ? 1 - during(s.sources, SOURCES.plinthGoes) : 1;
  return [
    line('datum', [from, y], [layout.width, y], 'ink', layout.stroke.datum),
    group(
      'plinth',
      plinth.words.map((word, i) => drawWord(word, i, plinth, s.gather)),
      { opacity }
    ),
    ...notes(layout, plinth, v, edition, s)
  ];
}
