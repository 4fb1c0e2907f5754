import type { SceneLayout } from '../../_kit/layout';
import { difficultyWord } from '../../_kit/difficulties';
import { isTight } from '../../_kit/density';
import { path, rect, round, type Box, type Mark } from '../../../marks/marks';
import { easeFall, easeMove, mix, span } from '../../_kit/motion';
import { fitSize, text } from '../../../marks/text';
import { firstFrom } from '../../../util/search';
import { LEVERAGE } from '../cues';
import { LEAST, ledgeOf, nameSize, noteSize, topOf } from '../layout';
import type { Edition, ReliefState } from '../state';
import { hero } from './hero';
import { planLot } from './plan';
import { rowsOf, sideOf, squares, squaresOf, type Lot } from './squares';

interface Lots {
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
/** Heights over the size of a name: a line of words, the strip with the rate, the credit's figure, and the room between lots. */
const HEIGHTS = { words: 1.5, strip: 2.1, figure: 1.9, apart: 0.7 };
const NAME = { stacked: 0.86, sideBySide: 0.8 };

/** Where the three lots stand: squares as large as there is room for, the older funds on the line at the foot. */
function lotsOf(layout: SceneLayout, { figures }: Edition): Lots {
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
  const room = foot - top - strip - figure - words * 3 - apart * 3;
  // The reserve, its credit, and a place where that stays open.
  const counts = [times + 2, fund, older];
  const rows = (columns: number) => counts.reduce((sum, count) => sum + rowsOf(count, columns), 0);
  const fits = (columns: number) => rows(columns) * (width / columns) <= room;
  const columns = firstFrom(COLUMNS.fewest, COLUMNS.most, fits);
  const pitch = Math.min(width / columns, room / rows(columns));
  const lot = { x, columns, pitch };
  const gap = pitch - sideOf(pitch);
  // What height is left over goes between the lots.
  const free = apart + Math.max(0, room - rows(columns) * pitch) / 3;
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

const placeIn = ({ x, y, columns, pitch }: Lot, i: number): Box => ({
  x: x + (i % columns) * pitch,
  y: y + Math.floor(i / columns) * pitch,
  width: sideOf(pitch),
  height: sideOf(pitch)
});

/** A square takes this share of the cue to slide out of the one before it. */
const SLIDE = 0.3;
/** Pieces in which the open end of the credit fades. */
const FADES = 12;

/** The credit: squares slide out of one another, and the last has no end, for it is a floor. */
function credit(layout: SceneLayout, t: number, lot: Lots['credit']): Mark[] {
  const { times, columns, pitch } = lot;
  const [from, to] = LEVERAGE.multiplies;
  const long = (to - from) * SLIDE;
  const edge = {
    fill: 'warm-tint',
    stroke: 'warm',
    strokeWidth: layout.stroke.outline,
    figure: 'credit-line'
  } as const;
  const copies = Array.from({ length: times }, (_, n): Mark[] => {
    const i = n + 1;
    const start = from + ((to - from - long) * n) / Math.max(1, times - 1);
    const slid = easeMove(span(t, start, start + long));
    const target = placeIn(lot, i);
    const before = placeIn(lot, i % columns === 0 ? i - columns : i - 1);
    const box = { ...target, x: mix(before.x, target.x, slid), y: mix(before.y, target.y, slid) };
    const opacity = span(slid, 0, 1 / 4);
    if (i < times) return [rect({ key: `copy-${i}`, ...box, ...edge, opacity })];
    return open(layout, lot, box, easeMove(span(t, ...LEVERAGE.opens)), opacity, pitch);
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
      d: `M${end},${round(box.y)}H${round(box.x)}v${round(box.height)}H${end}`,
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
function olderSquares(lot: Lots['older'], t: number): string {
  const { count, columns, pitch, x, y } = lot;
  const arrived = span(t, ...LEVERAGE.older) * (count + FALLING.many);
  const settled = Math.max(0, Math.min(count, arrived - FALLING.many));
  if (pitch < FALLING.high || settled >= count)
    return squares(lot, pitch < FALLING.high ? Math.min(count, arrived) : count, true);
  let d = squares(lot, Math.floor(settled), true);
  for (let i = Math.floor(settled); i < Math.min(Math.ceil(count), arrived); i++) {
    const fallen = easeFall(span(arrived - i, 0, FALLING.many));
    const left = x + (i % columns) * pitch;
    const high = y - Math.floor(i / columns) * pitch - (1 - fallen) * pitch * FALLING.high;
    d += squares({ x: left, y: high, columns: 1, pitch }, Math.min(1, count - i));
  }
  return d;
}

/** Shade of the older funds' squares. */
const TINT = 0.2;
/** Words over a lot stand this much above it, over their size; the quick loan's rate is as large as the strip. */
const UP = 0.45;
const RATE = { size: 2, gap: 0.6 };

function words(layout: SceneLayout, t: number, lots: Lots, { labels, figures }: Edition): Mark[] {
  const { credit: a, fund: b, older: c, name } = lots;
  const { x, width } = layout.plot;
  const line = (
    key: string,
    words: string,
    y: number,
    opacity: number,
    figure: string,
    fill: 'ink' | 'warm-text'
  ) =>
    text({
      key,
      text: words,
      x,
      y,
      size: fitSize(words, width, name, 'head'),
      face: 'head',
      fill,
      opacity,
      figure
    });
  const under = a.y + rowsOf(a.times + 2, a.columns) * a.pitch;
  const told = span(t, ...LEVERAGE.credit);
  const creditX = x + a.pitch;
  const size = fitSize(labels.line, width / 2, name, 'head');
  const creditLabel = text({
    key: 'line',
    text: labels.line,
    x: creditX,
    y: under + lots.figure / 2 + size / 2 - size / 8,
    size,
    face: 'head',
    fill: 'warm-text',
    opacity: told
  });
  const figureX = creditLabel.box.x + creditLabel.box.width + size * RATE.gap;
  const figure = hero({
    key: 'credit',
    printed: figures['credit-line'].bare,
    x: figureX,
    y: under,
    height: lots.figure,
    size: name * 2,
    width: x + width - figureX,
    opacity: told,
    figure: 'credit-line',
    fill: 'warm-text'
  });
  return [
    line('reserve', labels.reserve, a.y - name * UP, span(t, ...LEVERAGE.filled), 'reserve', 'warm-text'),
    creditLabel,
    ...figure.marks,
    line('fund-new', labels['fund-new'], b.y - name * UP, span(t, ...LEVERAGE.fund), 'fund-new', 'warm-text'),
    line(
      'funds-old',
      labels['funds-old'],
      c.top - name * UP,
      span(t, LEVERAGE.older[0], LEVERAGE.rate[0]),
      'funds-old-count',
      'ink'
    )
  ];
}

/** What the money is for, and apart from all squares the rate of another product. */
function strip(
  layout: SceneLayout,
  t: number,
  { name, strip: height }: Lots,
  { labels, figures }: Edition
): Mark[] {
  const { x, width } = layout.plot;
  const top = topOf(layout);
  const y = top + height / 2 + name / 2;
  const cash = {
    key: 'cash',
    text: labels.cash,
    x,
    y,
    size: Math.max(name, noteSize(layout)),
    opacity: span(t, ...LEVERAGE.filled)
  };
  const word = difficultyWord(cash, easeMove(span(t, ...LEVERAGE.cashWarms)));
  const told = span(t, ...LEVERAGE.rate);
  const from = word[0]!.box.x + word[0]!.box.width + name * 2;
  const room = x + width - from;
  const size = fitSize(labels.loan, room / 2, name, 'head');
  const label = text({ key: 'loan', text: labels.loan, x: from, y, size, opacity: told });
  const rateX = label.box.x + label.box.width + size * RATE.gap;
  const rate = hero({
    key: 'rate',
    printed: figures['loan-rate'].bare,
    x: rateX,
    y: top,
    height,
    size: name * RATE.size,
    width: x + width - rateX,
    opacity: told,
    figure: 'loan-rate'
  });
  return [...word, label, ...rate.marks];
}

/** One square of reserve, ten and more of credit; ten of a new fund beside those of the older ones: three lots, no sum. */
export function leverage(layout: SceneLayout, s: ReliefState, edition: Edition): Mark[] {
  const t = s.leverage;
  const lots = lotsOf(layout, edition);
  const first = placeIn(lots.credit, 0);
  const start = planLot(layout, edition);
  const shrunk = easeMove(span(t, ...LEVERAGE.shrinks));
  const side = mix(sideOf(start.pitch), first.width, shrunk);
  const reserve = {
    x: mix(start.x, first.x, shrunk),
    y: mix(start.y, first.y, shrunk),
    width: side,
    height: side
  };
  const fund = squares(lots.fund, lots.fund.count * easeMove(span(t, ...LEVERAGE.fund)));
  const older = olderSquares(lots.older, t);
  const stroke = layout.stroke.hair;
  const come = span(t, ...LEVERAGE.appears);
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
      opacity: span(t, ...LEVERAGE.filled),
      figure: 'reserve'
    }),
    ...words(layout, t, lots, edition),
    ...strip(layout, t, lots, edition)
  ];
}
