import type { SceneLayout } from '../../_kit/layout';
import { firstFrom } from '../../../util/search';

export type Point = readonly [x: number, y: number];

/** A crowd that stands on a line, its inventions in front: lower, in rows of their own. */
export interface Block {
  x: number;
  width: number;
  pitch: number;
  /** Places of the inventions, and of the others. */
  front: Point[];
  others: Point[];
  /** Middle of the aisle between the two. */
  aisle: number;
}

/** Places in rows from the lowest up, left to right. */
const rowsUp = (count: number, columns: number, pitch: number, x: number, foot: number): Point[] =>
  Array.from({ length: count }, (_, i) => [
    x + ((i % columns) + 0.5) * pitch,
    foot - (Math.floor(i / columns) + 0.5) * pitch
  ]);

const rowsOf = (counts: readonly number[], columns: number) =>
  counts.reduce((sum, count) => sum + Math.ceil(count / columns), 0);

function block(
  counts: Counts,
  columns: number,
  pitch: number,
  x: number,
  foot: number,
  aisle: number
): Block {
  const [front, others] = counts;
  const edge = foot - Math.ceil(front / columns) * pitch;
  return {
    x,
    width: columns * pitch,
    pitch,
    front: rowsUp(front, columns, pitch, x, foot),
    others: rowsUp(others, columns, pitch, x, edge - aisle),
    aisle: edge - aisle / 2
  };
}

/** Inventions and others. */
type Counts = readonly [front: number, others: number];

export interface CrowdLayout {
  /** The applications at first: one crowd that fills the plot. */
  whole: { front: Point[]; others: Point[] };
  /** Their inventions have stepped forward. */
  filed: Block;
  /** Beside the grants: same dots, same height, so that width tells the totals and height the shares. */
  filedSmall: Block;
  granted: Block;
}

/** A row that ends in less than a quarter looks like a mistake. */
const ragged = (count: number, columns: number) => count % columns !== 0 && count % columns < columns / 4;

export function crowdLayout(
  f: SceneLayout,
  filed: Counts,
  granted: Counts,
  room: { top: number; foot: number; aisle: number }
): CrowdLayout {
  const { x, width } = f.plot;
  const { foot, aisle } = room;
  const height = foot - room.top - aisle;
  const total = filed[0] + filed[1];
  // With all in one row they can be no smaller.
  const fewest = firstFrom(8, total, (columns) => rowsOf(filed, columns) * (width / columns) <= height);
  const wanted = [0, 1, 2, 3].map((more) => fewest + more);
  const columns = wanted.find((c) => !filed.some((count) => ragged(count, c))) ?? fewest;
  const pitch = width / columns;
  const crowd = rowsUp(total, columns, pitch, x, foot);

  const between = f.stacked ? 20 : width * 0.07;
  const share = total / (total + granted[0] + granted[1]);
  /** Columns so shared that both crowds have the same number of rows, or nearly. */
  const splits = (all: number) =>
    [0, -1, 1]
      .map((shift) => Math.round(all * share) + shift)
      .filter((left) => left > 0 && left < all)
      .map((left) => {
        const rows = [rowsOf(filed, left), rowsOf(granted, all - left)] as const;
        return { all, left, most: Math.max(...rows), uneven: Math.abs(rows[0] - rows[1]) };
      });
  const fits = (all: number) => splits(all).filter(({ most }) => most * ((width - between) / all) <= height);
  const least = firstFrom(12, total + granted[0] + granted[1], (all) => fits(all).length > 0);
  // A little smaller is worth it where the heights then agree.
  const [best = splits(least)[0]!] = [0, 1, 2, 3, 4]
    .flatMap((more) => fits(least + more))
    .sort((a, b) => a.uneven - b.uneven);
  const { all, left } = best;
  const small = (width - between) / all;
  const right = all - left;
  return {
    whole: { front: crowd.slice(0, filed[0]), others: crowd.slice(filed[0]) },
    filed: block(filed, columns, pitch, x, foot, aisle),
    filedSmall: block(filed, left, small, x, foot, aisle),
    granted: block(granted, right, small, x + width - right * small, foot, aisle)
  };
}
