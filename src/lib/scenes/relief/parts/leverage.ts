import type { SceneLayout } from '../../_kit/layout';
import { path, rect, round, type Box, type Mark } from '../../../marks/marks';
import type { PathData } from '../../../marks/path-data';
import { during, easeFall, easeMove, inTurn, mix, placeAmong, span } from '../../_kit/motion';
import { LEVERAGE } from '../cues';
import type { Edition, ReliefState } from '../state';
import { lotNames, strip } from './lot-names';
import { lotsOf, placeIn, type Lots } from './lots';
import { planLot } from './plan';
import { sideOf, squares, type Lot } from './squares';

/** A square takes this share of the cue to slide out of the one before it. */
const SLIDE = 0.3;
/** Pieces in which the open end of the credit fades. */
const FADES = 12;

/** The credit: squares slide out of one another, and the last has no end, for it is a floor. */
function credit(layout: SceneLayout, t: number, lot: Lots['credit']): Mark[] {
  const { times, columns, pitch } = lot;
  const edge = {
    fill: 'warm-tint',
    stroke: 'warm',
    strokeWidth: layout.stroke.outline,
    figure: 'credit-line'
  } as const;
  const copies = Array.from({ length: times }, (_, n): Mark[] => {
    const i = n + 1;
    const moved = inTurn(t, LEVERAGE.multiplies, placeAmong(n, times), SLIDE);
    const slid = easeMove(moved);
    const target = placeIn(lot, i);
    const before = placeIn(lot, i % columns === 0 ? i - columns : i - 1);
    const box = { ...target, x: mix(before.x, target.x, slid), y: mix(before.y, target.y, slid) };
    const opacity = Math.min(1, moved * 2);
    if (i < times) return [rect({ key: `copy-${i}`, ...box, ...edge, opacity })];
    return open(layout, lot, box, easeMove(during(t, LEVERAGE.opens)), opacity, pitch);
  });
  return copies.reverse().flat();
}

/** The last square: its right edge runs off and fades. */
function open(
  layout: SceneLayout,
  lot: Lot,
  box: Box,
  opened: number,
  opacity: number,
  pitch: number
): Mark[] {
  const right = box.x + box.width;
  const run = Math.max(0, Math.min(2 * pitch, layout.width - right)) * opened;
  const end = round(right + run);
  const asked = { figure: 'credit-line' };
  return [
    ...Array.from({ length: FADES }, (_, k) =>
      rect({
        key: `open-${k}`,
        x: right + (run * k) / FADES,
        y: box.y,
        width: run / FADES,
        height: box.height,
        fill: 'warm-tint',
        opacity: opacity * opened * (1 - (k + 1 / 2) / FADES),
        ...asked
      })
    ),
    rect({ key: `copy-last`, ...box, fill: 'warm-tint', opacity, ...asked }),
    path({
      key: 'open-edge',
      d: [
        ['M', end, round(box.y)],
        ['H', round(box.x)],
        ['v', round(box.height)],
        ['H', end]
      ],
      fill: 'none',
      stroke: 'warm',
      strokeWidth: layout.stroke.outline,
      opacity
    })
  ];
}

/** As many of the older funds' squares are still falling at one time, and from as high, over the pitch. */
const FALLING = { many: 24, high: 3 };

/** The older funds pour in from above, the lowest row first. */
function olderSquares(lot: Lots['older'], t: number): PathData {
  const { count, columns, pitch, x, y } = lot;
  const arrived = during(t, LEVERAGE.older) * (count + FALLING.many);
  const settled = Math.max(0, Math.min(count, arrived - FALLING.many));
  if (pitch < FALLING.high || settled >= count)
    return squares(lot, pitch < FALLING.high ? Math.min(count, arrived) : count, true);
  const d = [...squares(lot, Math.floor(settled), true)];
  for (let i = Math.floor(settled); i < Math.min(Math.ceil(count), arrived); i++) {
    const fallen = easeFall(span(arrived - i, 0, FALLING.many));
    const left = x + (i % columns) * pitch;
    const high = y - Math.floor(i / columns) * pitch - (1 - fallen) * pitch * FALLING.high;
    d.push(...squares({ x: left, y: high, columns: 1, pitch }, Math.min(1, count - i)));
  }
  return d;
}
/** Shade of the older funds' squares. */
const TINT = 0.2;
/**
 * One square of reserve, ten and more of credit; ten of a new fund beside those of the older ones: three lots, no sum.
 */
export function leverage(layout: SceneLayout, s: ReliefState, edition: Edition): Mark[] {
  const t = s.leverage;
  const lots = lotsOf(layout, edition);
  const first = placeIn(lots.credit, 0);
  const start = planLot(layout, edition);
  const shrunk = easeMove(during(t, LEVERAGE.shrinks));
  const side = mix(sideOf(start.pitch), first.width, shrunk);
  const reserve = {
    x: mix(start.x, first.x, shrunk),
    y: mix(start.y, first.y, shrunk),
    width: side,
    height: side
  };
  const fund = squares(lots.fund, lots.fund.count * easeMove(during(t, LEVERAGE.fund)));
  const older = olderSquares(lots.older, t);
  const stroke = layout.stroke.hair;
  const come = during(t, LEVERAGE.appears);
  return [
    path({ key: 'older', d: older, fill: 'ink', opacity: TINT * come, figure: 'funds-old' }),
    path({
      key: 'older-edges',
      d: older,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: stroke,
      opacity: come,
      figure: 'funds-old'
    }),
    path({ key: 'fund', d: fund, fill: 'warm', opacity: come, figure: 'fund-new' }),
    ...credit(layout, t, lots.credit),
    rect({
      key: 'reserve-square',
      ...reserve,
      fill: 'warm',
      opacity: during(t, LEVERAGE.filled),
      figure: 'reserve'
    }),
    ...lotNames(layout, t, lots, edition),
    ...strip(layout, t, lots, edition)
  ];
}
