import { inTurn, placeAmong } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import { isCompact, isShort } from '../../_kit/density';
import type { Mark } from '../../../marks/marks';
import { text, textWidth } from '../../../marks/text';
import { COURTING } from '../cues';
import { labelSize, LEAST } from '../layout';
import type { Edition, ProjectState } from '../scene';

const KEYS = ['industry-1', 'industry-2', 'industry-3', 'industry-4', 'industry-5', 'industry-6'] as const;
/** The one that the source counts apart, after its plus. */
const APART = KEYS.length - 1;

const NARROW = 330;
const NAMES = { stacked: 0.97, wide: 0.92 };
/** Names in so many columns where they do not fit one line. */
const COLUMNS = 3;
/** Of the width: what the names of a line may take, the rest is between them. */
const MOST_OF_LINE = 0.86;
/** How much wider the space before the one apart is. */
const PAUSE = 1.8;
/** Baselines under the datum, in sizes of type. */
const CAPTION = 1.6;
const FIRST = 1.75;
const LEADING = 1.55;
const UNDER = 0.7;
const IN_TURN = 0.4;

const inColumns = (layout: SceneLayout) => layout.stacked || isCompact(layout);

function sizeOf(layout: SceneLayout): number {
  const { plot, stacked, type } = layout;
  if (isCompact(layout) || plot.width < NARROW) return LEAST;
  return Math.max(LEAST, type.note2 * (stacked ? NAMES.stacked : NAMES.wide));
}

/** On the lowest stages the names speak for themselves. */
const captionRoom = (layout: SceneLayout) => (isShort(layout) ? 0 : labelSize(layout) * CAPTION);

/** Room under the ground line for a caption and the names, px. */
export function industriesRoom(layout: SceneLayout): number {
  const lines = inColumns(layout) ? Math.ceil(KEYS.length / COLUMNS) : 1;
  const names = sizeOf(layout) * (FIRST + LEADING * (lines - 1) + UNDER);
  return captionRoom(layout) + names + (layout.stacked ? 0 : layout.height / FROM_FOOT);
}
/** A wide stage leaves this part of its height under the names. */
const FROM_FOOT = 25;

interface Place {
  x: number;
  row: number;
}

/** Columns as wide as their widest name, and the rest shared out between them. */
function places(layout: SceneLayout, words: readonly string[], size: number): Place[] {
  const { x, width } = layout.plot;
  const columns = inColumns(layout) ? COLUMNS : words.length;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...words.filter((_, i) => i % columns === column).map((word) => textWidth(word, size, 'head')))
  );
  const left = width - widths.reduce((sum, one) => sum + one, 0);
  const pauses = inColumns(layout) ? columns - 1 : columns - 2 + PAUSE;
  return words.map((_, i) => {
    const column = i % columns;
    const before = widths.slice(0, column).reduce((sum, one) => sum + one, 0);
    const gaps = !inColumns(layout) && i === APART ? pauses : column;
    return { x: x + before + (left * gaps) / pauses, row: Math.floor(i / columns) };
  });
}

/** The zone's "5 + 1" by name, under the ground line: five together, and one counted apart after its plus. */
export function industries(
  layout: SceneLayout,
  { courting }: ProjectState,
  { labels }: Edition,
  ground: number
): Mark[] {
  const words = KEYS.map((key, i) => (i === APART ? `+ ${labels[key]}` : labels[key]));
  const wanted = sizeOf(layout);
  const total = words.reduce((sum, word) => sum + textWidth(word, wanted, 'head'), 0);
  const size = inColumns(layout)
    ? wanted
    : Math.min(wanted, (wanted * layout.plot.width * MOST_OF_LINE) / total);
  const first = ground + captionRoom(layout) + size * FIRST;
  const names = places(layout, words, size).map(({ x, row }, i) =>
    text({
      key: KEYS[i]!,
      text: words[i]!,
      x,
      y: first + row * size * LEADING,
      size,
      face: 'head',
      fill: i === APART ? 'ink-2' : 'ink',
      opacity: inTurn(courting, COURTING.industries, placeAmong(i, KEYS.length), IN_TURN),
      passing: true,
      figure: isShort(layout) && i === 0 ? 'industries' : undefined
    })
  );
  if (isShort(layout)) return names;
  const caption = text({
    key: 'industries',
    text: labels.industries,
    x: layout.plot.x,
    y: ground + labelSize(layout) * CAPTION,
    size: labelSize(layout),
    width: layout.plot.width,
    fill: 'ink-2',
    opacity: inTurn(courting, COURTING.industries, 0, IN_TURN),
    passing: true,
    figure: 'industries'
  });
  return [caption, ...names];
}
