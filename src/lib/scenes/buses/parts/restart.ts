import { crowdGrid } from '../../_kit/crowd';
import { isShort } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, span } from '../../_kit/motion';
import { splitFigure } from '../../_kit/numerals';
import { dots, path, type Mark } from '../../../marks/marks';
import { ringPath } from '../../../marks/path-data';
import { below, text } from '../../../marks/text';
import { drawnKey, memoize } from '../../../util/memoize';
import { noise } from '../../../util/noise';
import { bestFrom } from '../../../util/search';
import { RESTART } from '../cues';
import { FIGURE_HEIGHT, headSize, LEADING, leftOf, nameSize } from '../layout';
import { type BusState, type Edition, type Point } from '../state';

/** Firms light up in as many turns, anywhere in the zone. */
const TURNS = 24;
/** The numeral over the plain size of figures: with its words under it, beside it, and where height is short. */
const NUMERAL = { under: 1.36, beside: 1.12, short: 0.8, unit: 0.5, gap: 0.03 };
/** Over the pitch: a firm's ring and its dot, and how far rows may be spread. */
const FIRM = { ring: 0.36, dot: 0.37, across: 1.15, down: 1.15 };
/** How much a full last row counts beside size. */
const TIDY = 0.35;
/** Sizes of the words that are tried, over the full one. */
const SMALLER = [1, 0.92, 0.84];
/** Of the order in which firms light up; and how much of a turn comes before its time. */
const SEED = 7;
const EARLY = 0.2;

const layoutOf = memoize((layout: SceneLayout, { figures, labels }: Edition) => {
  const count = figures['firms-158'].value;
  const { number, unit } = splitFigure(figures['restart-rate'].bare);
  const left = leftOf(layout);
  const width = layout.width - layout.margin - left;
  const short = isShort(layout);
  // Under the numeral on a phone, beside it where there is room, or none to lose.
  const under = layout.stacked && !short;
  const size = layout.type.figure1 * (under ? NUMERAL.under : short ? NUMERAL.short : NUMERAL.beside);
  const top = BAR + layout.type.label * (layout.stacked ? 0.5 : 2);
  const rate = { face: 'figure', figure: 'restart-rate' } as const;
  const numeral = text({ key: 'rate', text: number, x: left, y: top + size * FIGURE_HEIGHT, size, ...rate });
  const percent = text({
    key: 'rate-unit',
    text: unit,
    x: left + numeral.box.width + size * NUMERAL.gap,
    y: numeral.y,
    size: size * NUMERAL.unit,
    ...rate
  });
  const x = under ? left : percent.x + percent.box.width + layout.type.label;
  const full = headSize(layout);
  const headY = under ? numeral.y + full * LEADING.next : numeral.y - layout.type.label * LEADING.next;
  // A little smaller where that saves a line: a word broken off reads worse than a small one.
  const heads = SMALLER.map((share) =>
    text({
      key: 'restarted',
      text: labels.restarted,
      x,
      y: headY,
      from: under ? 'top' : 'bottom',
      size: Math.max(nameSize(layout), full * share),
      face: 'head',
      width: left + width - x
    })
  );
  const head = heads.reduce((a, b) => (b.lines.length < a.lines.length ? b : a));
  const gate = text({
    key: 'gate',
    text: labels.gate,
    x,
    y: under ? below(head, layout.type.label * LEADING.next) : numeral.y,
    size: layout.type.label,
    fill: 'ink-2',
    figure: 'firms-158'
  });
  const gridTop = (under ? gate.y : numeral.y) + layout.type.label * (short ? 1 : LEADING.next);
  const height = layout.height - layout.type.label * (layout.stacked ? 0.5 : 1.5) - gridTop;
  const rowsIn = (columns: number) => Math.ceil(count / columns);
  const pitchOf = (columns: number) => Math.min(width / columns, height / rowsIn(columns));
  // Large, but no last row of a few stragglers.
  const lastRow = (columns: number) => (((count - 1) % columns) + 1) / columns;
  const columns = bestFrom(1, count, (n) => pitchOf(n) * (1 - TIDY + TIDY * lastRow(n)));
  const pitch = pitchOf(columns);
  const stepX = Math.min(width / columns, pitch * FIRM.across);
  const stepY = Math.min(height / rowsIn(columns), pitch * FIRM.down);
  const grid = crowdGrid(count, columns, 1, 0, 0).map(([column, row]): Point => [
    left + stepX * (column + 0.5),
    gridTop + stepY * (row + 0.5)
  ]);
  const order = [...grid.keys()].sort((a, b) => noise(a + SEED) - noise(b + SEED));
  const radius = pitch * FIRM.dot;
  const turns = Array.from({ length: TURNS }, (_, turn) => {
    const part = order.slice(Math.round((turn * count) / TURNS), Math.round(((turn + 1) * count) / TURNS));
    const points = part.map((i) => grid[i]!);
    return dots(`lit-${turn}`, points, radius, 'warm', { figure: 'firms-158' });
  });
  return { numeral, percent, head, gate, rings: ringPath(grid, pitch * FIRM.ring), turns };
}, drawnKey);

/** All firms above designated size light up: firms, not capacity and not staff. */
export function restarted(layout: SceneLayout, s: BusState, edition: Edition): Mark[] {
  const { numeral, percent, head, gate, rings, turns } = layoutOf(layout, edition);
  const shown = during(s.restart, RESTART.headComes);
  const lit = during(s.restart, RESTART.gatesLight) * TURNS;
  return [
    path({
      key: 'firm-rings',
      d: rings,
      fill: 'none',
      stroke: 'line',
      strokeWidth: layout.stroke.outline,
      opacity: during(s.restart, RESTART.ringsCome),
      figure: 'firms-158'
    }),
    ...turns.map((firms, turn): Mark => ({ ...firms, opacity: span(lit, turn - EARLY, turn + 1) })),
    ...[numeral, percent, head].map((mark) => ({ ...mark, opacity: shown })),
    { ...gate, opacity: during(s.restart, RESTART.gateNamed) }
  ];
}
