import type { SceneLayout } from '../../_kit/layout';
import { isTight } from '../../_kit/density';
import type { Box } from '../../../marks/marks';
import { firstFrom } from '../../../util/search';
import { LEAST, ledgeOf, nameSize, topOf } from '../layout';
import type { Edition } from '../state';
import { rowsOf, sideOf, squaresOf, type Lot } from './squares';

export interface Lots {
  /** The reserve, and the credit it opens. */
  credit: Lot & { times: number };
  fund: Lot & { count: number };
  /** Laid from the lowest row up. */
  older: Lot & { count: number; top: number };
  /** Size of the words. */
  name: number;
  /** Height of the strip at the top and of the credit's figure. */
  strip: number;
  figure: number;
}

/** Fewest columns of squares, and most. */
const COLUMNS = { fewest: 8, most: 4000 };
/** Heights over a name's size: a line of words, the strip with the rate, the credit's figure, the room between lots. */
const HEIGHTS = { words: 1.5, strip: 2.1, figure: 1.9, apart: 0.7 };
const NAME = { stacked: 0.86, sideBySide: 0.8 };

/** Where the three lots stand: squares as large as there is room for, the older funds on the line at the foot. */
export function lotsOf(layout: SceneLayout, { figures }: Edition): Lots {
  const { x, width } = layout.plot;
  const times = Math.max(1, Math.round(squaresOf(figures['credit-line'], figures.reserve)));
  const fund = squaresOf(figures['fund-new'], figures.reserve);
  const older = squaresOf(figures['funds-old'], figures.reserve);
  const foot = ledgeOf(layout, 'leverage').y;
  const top = topOf(layout);
  const name = isTight(layout)
    ? LEAST
    : Math.max(LEAST, nameSize(layout) * (layout.stacked ? NAME.stacked : NAME.sideBySide));
  const [words, strip, figure, apart] = [HEIGHTS.words, HEIGHTS.strip, HEIGHTS.figure, HEIGHTS.apart].map(
    (share) => share * name
  ) as [number, number, number, number];
  // The reserve, its credit, and a place where that stays open.
  const counts = [times + 2, fund, older];
  const room = foot - top - strip - figure - (words + apart) * counts.length;
  const rows = (columns: number) => counts.reduce((sum, count) => sum + rowsOf(count, columns), 0);
  const fits = (columns: number) => rows(columns) * (width / columns) <= room;
  const columns = firstFrom(COLUMNS.fewest, COLUMNS.most, fits);
  const pitch = Math.min(width / columns, room / rows(columns));
  const lot = { x, columns, pitch };
  const gap = pitch - sideOf(pitch);
  // What height is left over goes between the lots.
  const free = apart + Math.max(0, room - rows(columns) * pitch) / counts.length;
  const creditY = top + strip + free + words;
  const olderTop = foot + gap - rowsOf(older, columns) * pitch;
  const fundY = olderTop - words - free - rowsOf(fund, columns) * pitch;
  return {
    credit: { ...lot, y: creditY, times },
    fund: { ...lot, y: fundY, count: fund },
    older: { ...lot, y: foot + gap - pitch, count: older, top: olderTop },
    name,
    strip,
    figure
  };
}

export const placeIn = ({ x, y, columns, pitch }: Lot, i: number): Box => ({
  x: x + (i % columns) * pitch,
  y: y + Math.floor(i / columns) * pitch,
  width: sideOf(pitch),
  height: sideOf(pitch)
});
