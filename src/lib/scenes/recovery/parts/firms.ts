import { dots, type Box, type DotsMark } from '../../../marks/marks';
import { firstFrom } from '../../../util/search';

/** Radius of a firm's dot over the pitch between dots. */
const DOT = 0.34;
/** A row has this many at the least, and the topmost this share of a row. */
const LEAST_ROW = 12;
const LEAST_LAST = 0.4;

export interface Crowd {
  /** Of the topmost row, px. */
  top: number;
  /** So much of it lit, from the left. */
  draw: (share: number, more: Pick<DotsMark, 'opacity' | 'figure'>) => DotsMark;
}

/** Rows of counted firms that stand on the lower edge of a box: as few to a row, so as large, as the box allows. */
export function crowdOn({ x, y, width, height }: Box, count: number): Crowd {
  const lastRow = (perRow: number) => (count % perRow || perRow) / perRow;
  const perRow = firstFrom(LEAST_ROW, count, (tried) => {
    return Math.ceil(count / tried) * (width / tried) <= height && lastRow(tried) >= LEAST_LAST;
  });
  const pitch = width / perRow;
  const foot = y + height;
  const places = Array.from({ length: count }, (_, i): [number, number] => [
    x + ((i % perRow) + DOT) * pitch,
    foot - (Math.floor(i / perRow) + 0.5) * pitch
  ]);
  // They light from the left, a column after another.
  places.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return {
    top: foot - Math.ceil(count / perRow) * pitch,
    draw: (share, more) =>
      dots('firms', places.slice(0, Math.round(count * share)), pitch * DOT, 'warm', more)
  };
}
