import { group, type Mark } from '../../../marks/marks';
import { text } from '../../../marks/text';
import { drawnKey, memoize } from '../../../util/memoize';
import { isCompact, isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, span } from '../../_kit/motion';
import { splitFigure } from '../../_kit/numerals';
import { KNOWN, SOURCES } from '../cues';
import type { Edition, FigureId, Moments, State } from '../state';
import { drawBlock, type Block } from './blocks';
import { outer, type Shape } from './gathering';

/** Some of what can be counted, from the top down. */
const COUNTED = [
  'output',
  'bus-people',
  'city-share',
  'granted',
  'investment-growth'
] as const satisfies readonly FigureId[];

/** The figure that a line of what is not known hangs on, if it has one. */
const UNKNOWN: readonly (string | undefined)[] = [
  undefined,
  'bus-places',
  'national-unlisted',
  'difficulties',
  'relief-plan'
];

type Key = 1 | 2 | 3 | 4 | 5;

/** What a block of the right arm says: a rate keeps its sign by the number, a unit goes with the words. */
function said(id: (typeof COUNTED)[number], index: number, { labels, figures, locale }: Edition) {
  const { number, unit } = splitFigure(figures[id].text);
  const words = labels[`known-${(index + 1) as Key}`];
  if (unit.startsWith('%')) return { number: `${number}%`, words };
  return { number, words: unit && locale === 'en' ? `${unit} ${words}` : unit + words };
}

/** Px of the headings over the arms. */
const HEADING = { short: 16, compact: 19, stacked: 0.066, most: 40, wide: 1.15, drop: 0.62, room: 1.15 };

function headSize(layout: SceneLayout) {
  if (isShort(layout)) return HEADING.short;
  if (isCompact(layout)) return HEADING.compact;
  if (layout.stacked) return Math.min(HEADING.most, layout.width * HEADING.stacked);
  return layout.type.note1 * HEADING.wide;
}

/** Px between blocks, and between the arms. */
const GAP = { stacked: 5, compact: 6, wide: 9 };
/** On a small stage the arms are broader, so that they hold words. */
const BROADER = 1.5;

interface Drawn {
  side: 1 | -1;
  index: number;
  marks: Mark[];
}

/** Fitting words takes time: done once for a size and a language. */
const blocksOf = memoize((layout: SceneLayout, edition: Edition, v: Shape): Drawn[] => {
  const gap = layout.stacked ? GAP.stacked : isCompact(layout) ? GAP.compact : GAP.wide;
  const height = (v.foot - v.top) / COUNTED.length;
  return ([-1, 1] as const).flatMap((side) =>
    COUNTED.map((id, index): Drawn => {
      const top = v.top + height * index;
      const last = index === COUNTED.length - 1;
      const place = { side, top, bottom: top + height - (last ? 0 : gap) };
      const words = edition.labels[`unknown-${(index + 1) as Key}`];
      const block: Block =
        side < 0
          ? { ...place, key: `unknown-${index}`, words, figure: UNKNOWN[index] }
          : { ...place, key: `known-${index}`, figure: id, ...said(id, index, edition) };
      return { side, index, marks: drawBlock(layout, v, block, gap) };
    })
  );
}, drawnKey);

/** The left arm is read down, the right arm rises. */
function blockMoments(side: 1 | -1, index: number): Moments {
  const from =
    side < 0
      ? KNOWN.unknownFrom + index * KNOWN.blockEvery
      : KNOWN.knownFrom + (COUNTED.length - 1 - index) * KNOWN.blockEvery;
  return [from, from + KNOWN.blockShows];
}

/** Two arms of five blocks: solid is counted, an open outline is not known. */
export function drawKnown(layout: SceneLayout, shape: Shape, s: State, edition: Edition): Mark[] {
  const gone = 1 - during(s.sources, SOURCES.blocksGo);
  const size = headSize(layout);
  const arm = shape.arm * (isCompact(layout) ? BROADER : 1);
  const v = { ...shape, arm, top: shape.top + size * HEADING.room };
  const half = outer(v, v.top);
  const heading = (key: 'known' | 'unknown', side: 1 | -1) => {
    const [from, to] = KNOWN.headings[key];
    return text({
      key,
      text: edition.labels[key],
      x: v.axis + side * half,
      y: shape.top + size * HEADING.drop,
      size,
      face: 'head',
      anchor: side < 0 ? 'start' : 'end',
      opacity: span(s.known, from, to) * gone
    });
  };
  return [
    ...blocksOf(layout, edition, v).map(({ side, index, marks }) =>
      group(`block-${side < 0 ? 'left' : 'right'}-${index}`, marks, {
        opacity: easeMove(during(s.known, blockMoments(side, index))) * gone
      })
    ),
    heading('unknown', -1),
    heading('known', 1)
  ];
}
