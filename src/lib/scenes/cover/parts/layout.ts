import { dots, type Mark } from '../../../marks/marks';
import { drawnKey, memoize } from '../../../util/memoize';
import type { SceneLayout } from '../../_kit/layout';
import { mix } from '../../_kit/motion';
import type { SceneEdition } from '../../_kit/scene';
import type { manifest } from '../manifest';
import { armsOf, type FallingPoint } from './arms';

type FigureId = (typeof manifest.figures)[number];
export type Edition = SceneEdition<(typeof manifest.labels)[number], FigureId>;

/** What stands in each arm. */
const LEFT = ['filed', 'firms-158', 'bus-people'] as const;
const RIGHT = ['granted', 'platforms', 'talent'] as const;

/** Shades along an arm, foot to top: as many paths, so that thousands of dots are a few marks. */
const BANDS = 6;
/** The faintest of the falling arm, at its top; the climbing arm's foot is lighter. */
const FAINTEST = 0.6;
const LIGHT_BANDS = 3;

/** Where the V stands: of the stage, or px from its edges; where it falls from, px. */
const STACKED = { edge: 12, top: 0.165, foot: 0.84 } as const;
const WIDE = { left: 0.25, right: 0.965, top: 0.165, foot: 0.94, ceiling: 10 } as const;
/** On a small screen the V makes room on its right for the note. */
const NARROW = { width: 760, right: 0.905 } as const;
/** Radius of a dot over the pitch between dots; and how much wider than high a pitch may be. */
const DOT = { stacked: 0.416, wide: 0.432 } as const;
const FLATTEST = 1.34;

/** Files fan out as the arm falls: to the left where there is room, on a phone into the V's mouth; of the width. */
const FAN = {
  stacked: { inner: 0.2, outer: 0, slope: 0.25 },
  wide: { inner: 0.015, outer: -0.155, slope: 0.5 }
} as const;
/** How they open with height: powers. */
const FAN_POWER = { inner: 1.5, outer: 2.4 } as const;
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

function boxOf({ width, height, stacked }: SceneLayout) {
  if (stacked) {
    const { edge, top, foot } = STACKED;
    return { left: edge, right: width - edge, ceiling: edge, top: height * top, foot: height * foot };
  }
  const { left, right, top, foot, ceiling } = WIDE;
  return {
    left: width * left,
    right: width * (width < NARROW.width ? NARROW.right : right),
    ceiling,
    top: height * top,
    foot: height * foot
  };
}

/** Points from the foot up in bands of one shade. */
const banded = <P extends { row: number }>(points: readonly P[], rows: number): P[][] =>
  Array.from({ length: BANDS }, (_, band) =>
    points.filter(({ row }) => Math.min(BANDS - 1, Math.floor((row / rows) * BANDS)) === band)
  );

/** Where the V stands: the same for a size and its counts, so computed once and kept. */
export const layoutOf = memoize((layout: SceneLayout, { figures }: Edition): Layout => {
  const { width, stacked } = layout;
  const sum = (ids: readonly FigureId[]) => ids.reduce((all, id) => all + figures[id].value, 0);
  const box = boxOf(layout);
  const stretch = (box.foot - box.ceiling) / (box.foot - box.top) - 1;
  const { left, right, rows } = armsOf(sum(LEFT), sum(RIGHT), 1);
  const pitchY = (box.foot - box.top) / rows;
  const pitchX = Math.min((box.right - box.left) / rows, pitchY * FLATTEST);
  const axis = stacked ? width / 2 : box.right - (rows / 2) * pitchX;
  const radius = Math.min(pitchX, pitchY) * (stacked ? DOT.stacked : DOT.wide);
  const fan = stacked ? FAN.stacked : FAN.wide;
  const place = ({ x, row, above, across }: FallingPoint, loose: number): [number, number] => {
    const up = row + above * stretch * rows * loose;
    const height = up / rows;
    const parted = Math.max(0, (height - PARTING) / (1 - PARTING));
    const inner = fan.inner * (1 - across) * parted ** FAN_POWER.inner;
    const outer = fan.outer * across * height ** FAN_POWER.outer;
    const side = loose * width * (inner + outer);
    return [axis + (x - (up - row) * fan.slope) * pitchX + side, box.foot - up * pitchY];
  };
  const fallingBands = banded(left, rows);
  return {
    foot: box.foot,
    falling: (loose) =>
      fallingBands.map((points, band) => {
        const places = points.map((point) => place(point, loose));
        const opacity = mix(1, FAINTEST, band / (BANDS - 1));
        return dots(`fall-${band}`, places, radius, 'cold-text', { opacity, figure: 'dots' });
      }),
    climbing: banded(right, rows).map((points, band) => {
      const places = points.map(({ x, row }): [number, number] => [
        axis + x * pitchX,
        box.foot - row * pitchY
      ]);
      return dots(`climb-${band}`, places, radius, band < LIGHT_BANDS ? 'warm-text' : 'warm', {
        figure: 'dots'
      });
    })
  };
}, drawnKey);
