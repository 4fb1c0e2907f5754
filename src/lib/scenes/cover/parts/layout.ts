import type { SceneLayout } from '../../_kit/layout';
import { dots, type Mark } from '../../../marks/marks';
import { drawnKey, memoize } from '../../../util/memoize';
import { mix } from '../../_kit/motion';
import type { SceneEdition } from '../../_kit/scene';
import { armsOf, type FallingPoint } from './arms';
import type { manifest } from '../manifest';

export type Edition = SceneEdition<(typeof manifest.labels)[number], (typeof manifest.figures)[number]>;

/** Shades along an arm, foot to top: as many paths, so that thousands of dots are a few marks. */
const BANDS = 6;
/** Radius over the pitch between dots. */
const DOT = 0.4;
/** Share of the height at which the arms part: below it, no dot may cross the axis. */
const PARTING = 0.5;

interface Layout {
  /** Of the V, px. */
  foot: number;
  /** The left arm's dots while so much of their fall is still to come: 1 before it began, 0 when they stand. */
  falling: (loose: number) => Mark[];
  /** The right arm stands all the time. */
  climbing: Mark[];
}

/** Where the V stands: the same for a size and its counts, so computed once and kept. */
export const layoutOf = memoize((f: SceneLayout, { figures }: Edition): Layout => {
  const sum = (ids: readonly (typeof manifest.figures)[number][]) =>
    ids.reduce((all, id) => all + figures[id].value, 0);
  const box = f.stacked
    ? { left: 12, right: f.width - 12, ceiling: 12, top: f.height * 0.165, foot: f.height * 0.84 }
    : {
        left: f.width * 0.25,
        // On a small screen the V makes room on its right for the note.
        right: f.width * (f.width < 760 ? 0.905 : 0.965),
        ceiling: 10,
        top: f.height * 0.165,
        foot: f.height * 0.94
      };
  const stretch = (box.foot - box.ceiling) / (box.foot - box.top) - 1;
  const { left, right, rows } = armsOf(
    sum(['filed', 'firms-158', 'bus-people']),
    sum(['granted', 'platforms', 'talent']),
    1
  );
  const pitchY = (box.foot - box.top) / rows;
  const pitchX = Math.min((box.right - box.left) / rows, pitchY * 1.34);
  const axis = f.stacked ? f.width / 2 : box.right - (rows / 2) * pitchX;
  const radius = Math.min(pitchX, pitchY) * DOT * (f.stacked ? 1.04 : 1.08);
  /** Files fan out as the arm falls: to the left where there is room, on a phone into the V's mouth; px at the top. */
  const fan = f.stacked
    ? { inner: f.width * 0.2, outer: 0 }
    : { inner: f.width * 0.015, outer: -f.width * 0.155 };
  const slope = f.stacked ? 0.25 : 0.5;
  const place = ({ x, row, above, across }: FallingPoint, loose: number): [number, number] => {
    const up = row + above * stretch * rows * loose;
    const height = up / rows;
    const side =
      loose *
      (fan.inner * (1 - across) * Math.max(0, (height - PARTING) / (1 - PARTING)) ** 1.5 +
        fan.outer * across * height ** 2.4);
    return [axis + (x - (up - row) * slope) * pitchX + side, box.foot - up * pitchY];
  };
  const bands = <P extends { row: number }>(points: readonly P[]) =>
    Array.from({ length: BANDS }, (_, band) =>
      points.filter(({ row }) => Math.min(BANDS - 1, Math.floor((row / rows) * BANDS)) === band)
    );
  const fallingBands = bands(left);
  return {
    foot: box.foot,
    falling: (loose) =>
      fallingBands.map((points, band) =>
        dots(`fall-${band}`, points.map((point) => place(point, loose)), radius, 'cold-text', { opacity: mix(1, 0.6, band / (BANDS - 1)), figure: 'dots' })
      ),
    climbing: bands(right).map((points, band) =>
      dots(`climb-${band}`, points.map(({ x, row }) => [axis + x * pitchX, box.foot - row * pitchY]), radius, band < 3 ? 'warm-text' : 'warm', { figure: 'dots' })
    )
  }; // prettier-ignore
}, drawnKey);
