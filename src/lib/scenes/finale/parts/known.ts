import type { SceneLayout } from '../../_kit/layout';
import { group, type Mark } from '../../../marks/marks';
import { drawnKey, memoize } from '../../../util/memoize';
import { easeMove, span } from '../../_kit/motion';
import { isCompact, isShort } from '../../_kit/density';
import { splitFigure } from '../../_kit/numerals';
import { text } from '../../../marks/text';
import { drawBlock, type Block } from './blocks';
import { outer, type Shape } from './gathering';
import type { Edition, FigureId, State } from '../state';

/** What the source prints, in the order of the step's list. */
const PRINTED = [
  'output',
  'bus-people',
  'city-share',
  'granted',
  'investment-growth'
] as const satisfies readonly FigureId[];

/** The figure that a line of what is not printed hangs on, if it has one. */
const MISSING: readonly (string | undefined)[] = [
  undefined,
  'bus-places',
  'national-unlisted',
  undefined,
  'relief-plan'
];

type Key = 1 | 2 | 3 | 4 | 5;

/** What a block of the right arm says: a rate keeps its sign by the number, a unit goes with the words. */
function said(id: (typeof PRINTED)[number], index: number, { labels, figures, locale }: Edition) {
  const { number, unit } = splitFigure(figures[id].text);
  const words = labels[`printed-${(index + 1) as Key}`];
  if (unit.startsWith('%')) return { number: `${number}%`, words };
  return { number, words: unit && locale === 'en' ? `${unit} ${words}` : unit + words };
}

const headSize = (f: SceneLayout) =>
  isShort(f) ? 16 : isCompact(f) ? 19 : f.stacked ? Math.min(40, f.width * 0.066) : f.type.note1 * 1.15;

interface Drawn {
  side: 1 | -1;
  index: number;
  marks: Mark[];
}

/** Fitting words takes time: done once for a size and a language. */
const blocksOf = memoize((f: SceneLayout, edition: Edition, v: Shape): Drawn[] => {
  const gap = f.stacked ? 5 : isCompact(f) ? 6 : 9;
  const height = (v.foot - v.top) / PRINTED.length;
  return ([-1, 1] as const).flatMap((side) =>
    PRINTED.map((id, index): Drawn => {
      const top = v.top + height * index;
      const place = { side, top, bottom: top + height - (index < PRINTED.length - 1 ? gap : 0) };
      const block: Block =
        side < 0
          ? {
              ...place,
              key: `missing-${index}`,
              words: edition.labels[`missing-${(index + 1) as Key}`],
              figure: MISSING[index]
            }
          : { ...place, key: `printed-${index}`, figure: id, ...said(id, index, edition) };
      return { side, index, marks: drawBlock(f, v, block, gap) };
    })
  );
}, drawnKey);

/** Two arms of five blocks: solid is printed, an open outline is not. */
export function drawKnown(f: SceneLayout, shape: Shape, s: State, edition: Edition): Mark[] {
  const { labels } = edition;
  const gone = 1 - span(s.sources, 0, 0.35);
  const size = headSize(f);
  // On a small stage the arms are broader, so that they hold words.
  const arm = shape.arm * (isCompact(f) ? 1.5 : 1);
  const v = { ...shape, arm, top: shape.top + size * 1.15 };
  const half = outer(v, v.top);
  const head = (key: 'printed' | 'not-printed', x: number, anchor: 'start' | 'end', from: number) =>
    text({ key, text: labels[key], x, y: shape.top + size * 0.62, size, face: 'head', anchor, opacity: span(s.known, from, from + 0.2) * gone });
  return [
    ...blocksOf(f, edition, v).map(({ side, index, marks }) => {
      // The left arm is read down, the right arm rises.
      const from = side < 0 ? 0.22 + index * 0.07 : 0.36 + (PRINTED.length - 1 - index) * 0.07;
      return group(`block-${side < 0 ? 'left' : 'right'}-${index}`, marks, { opacity: easeMove(span(s.known, from, from + 0.2)) * gone });
    }),
    head('not-printed', v.axis - half, 'start', 0.16),
    head('printed', v.axis + half, 'end', 0.3)
  ];
} // prettier-ignore
