import { BAR, type SceneLayout } from '../../_kit/layout';
import { dots, group, line, path, ringPath, round, type Ink, type Mark } from '../../../marks/marks';
import { easeRise, span } from '../../_kit/motion';
import { portraitLabel } from '../../../marks/label-size';
import { isCompact, isShort } from '../../_kit/density';
import { text, textWidth } from '../../../marks/text';
import type { Edition, FigureId, LabelKey, PatentState } from '../scene';

interface Cell {
  figure: FigureId;
  label: LabelKey;
  /** Firms are round and projects square: they are never added up. */
  unit: 'firms' | 'projects';
}
interface Rung {
  key: 'intend' | 'applied' | 'approved';
  ink: Ink;
  rows: readonly (readonly Cell[])[];
}
const firms = (figure: FigureId, label: LabelKey): Cell => ({ figure, label, unit: 'firms' });
/** States as the source words them, the furthest on top. */
const LADDER: readonly Rung[] = [
  { key: 'approved', ink: 'warm', rows: [[firms('covid-approved', 'covid')]] },
  { key: 'applied', ink: 'cold', rows: [
    [{ figure: 'science-applied', label: 'science', unit: 'projects' }],
    [firms('hightech-applied', 'hightech'), firms('ip-applied', 'ip'), firms('labs-applied', 'labs')]
  ] },
  { key: 'intend', ink: 'cold', rows: [[firms('prov-centres-intend', 'prov-centres'), firms('city-centres-intend', 'city-centres')]] }
]; // prettier-ignore
/** As many of a crowd as stand side by side before it takes a third line. */
const LINE = 40;
/** A few stand in one line, more in two, and a crowd in as many as it needs. */
const linesOf = (count: number) => (count > 4 ? Math.max(2, Math.ceil(count / LINE)) : 1);

const squares = (points: readonly (readonly [number, number])[], r: number) =>
  points
    .map(([x, y]) => `M${round(x - r)},${round(y - r)}h${round(r * 2)}v${round(r * 2)}h${round(-r * 2)}z`)
    .join('');

/** Lengths that every rung shares, px. */
interface Measures {
  x: number;
  top: number;
  inner: number;
  indent: number;
  head: number;
  figure: number;
  name: number;
  /** Whether a name stands beside its figure, or under it. */
  beside: boolean;
  units: boolean;
  /** Height of figure and name; from them to the dots; from the dots to the rung. */
  caption: number;
  gap: number;
  stand: number;
  pitch: number;
  spacer: number;
}

function measure(f: SceneLayout, { figures }: Edition, foot: number): Measures {
  const { x, width } = f.plot;
  const low = isShort(f) || isCompact(f);
  const wide = !f.stacked && !low;
  // Names stand under their figures where both in a line would be too wide.
  const high = !f.stacked && low && f.height >= 450;
  const stacked = f.stacked || high;
  const top = f.stacked ? 62 : Math.max(BAR - 4, f.height * 0.085);
  const head = high ? 16 : low ? 14 : f.stacked ? f.type.note1 * 1.05 : f.type.note1 * 0.74;
  const figure = low ? 24 : f.stacked ? f.type.figure3 * 1.05 : f.type.figure3 * 0.76;
  const name = wide
    ? Math.max(f.type.label * 1.3, f.type.note2 * 0.78)
    : high
      ? 13
      : low
        ? 12
        : portraitLabel(f);
  const caption = figure * 0.74 + (stacked ? name * 1.4 : 0);
  const [gap, stand, least] = wide ? [14, 10, 24] : high ? [7, 6, 17] : low ? [5, 3, 5] : [9, 6, 12];
  const indent = f.stacked ? 0 : width * 0.03;
  const inner = width - indent * (LADDER.length - 1);
  const rows = LADDER.flatMap((rung) => rung.rows);
  const value = (cell: Cell) => figures[cell.figure].value;
  const lines = rows.reduce((sum, row) => sum + Math.max(...row.map((cell) => linesOf(value(cell)))), 0);
  // Space is shared out: under a rung and between two rows in full, under a state's name by half.
  const spacers = LADDER.length - 1 + LADDER.length / 2 + rows.length - LADDER.length;
  const room = foot - top - LADDER.length * (head * 0.8 + stand) - rows.length * (caption + gap);
  const fits = rows.flatMap((row) =>
    row.map((cell) => inner / (row.length + 0.15) / Math.ceil(value(cell) / linesOf(value(cell))))
  );
  const pitch = Math.min((room - spacers * least) / lines, ...fits, inner / 18);
  const spacer = (room - lines * pitch) / spacers;
  return { x, top, inner, indent, head, figure, name, beside: !stacked, units: f.stacked || wide, caption, gap, stand, pitch, spacer }; // prettier-ignore
}

/** Where a row's cells begin: evenly, or where names stand beside figures without units, with even room between them. */
function starts(m: Measures, cells: readonly Cell[], { labels, figures }: Edition): number[] {
  if (!m.beside || m.units) return cells.map((_, column) => (m.inner / cells.length) * column);
  const widths = cells.map(
    ({ figure, label }) =>
      textWidth(figures[figure].text, m.figure, 'figure') +
      m.figure * 0.14 +
      textWidth(labels[label], m.name, 'head')
  );
  const between = (m.inner - widths.reduce((sum, width) => sum + width, 0)) / cells.length;
  return widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width + between, 0));
}

/** A figure, its unit and name, and what it counts. */
function cellMarks(f: SceneLayout, m: Measures, rung: Rung, cell: Cell, cx: number, y: number, { figures, labels }: Edition): Mark[] {
  const { figure, name, pitch } = m;
  const count = figures[cell.figure].value;
  const perLine = Math.ceil(count / linesOf(count));
  const r = pitch * 0.4;
  const points = Array.from({ length: count }, (_, i): [number, number] => [
    cx + r + (i % perLine) * pitch,
    y + m.caption + m.gap + (Math.floor(i / perLine) + 0.5) * pitch
  ]);
  const number = text({ key: `count-${cell.label}`, text: figures[cell.figure].text, x: cx, y: y + figure * 0.74, size: figure, face: 'figure', figure: cell.figure });
  const after = cx + number.box.width + figure * 0.14;
  const crowd = { figure: cell.figure, fill: rung.ink };
  return [
    number,
    text({ key: `unit-${cell.label}`, text: labels[cell.unit], x: after, y: m.beside ? number.y - name * 1.3 : number.y, size: m.beside ? name * 0.86 : name, fill: 'ink-2', opacity: m.units ? 1 : 0 }),
    text({ key: `name-${cell.label}`, text: labels[cell.label], x: m.beside ? after : cx, y: m.beside ? number.y : number.y + name * 1.4, size: name, face: 'head' }),
    cell.unit === 'projects'
      ? path({ key: `squares-${cell.label}`, d: squares(points, r * 0.92), ...crowd })
      : rung.key === 'intend'
        ? path({ key: `rings-${cell.label}`, d: ringPath(points, r - f.stroke.outline * 0.6), ...crowd, fill: 'none', stroke: rung.ink, strokeWidth: f.stroke.outline * 1.2 })
        : dots(`dots-${cell.label}`, points, r, rung.ink, { figure: cell.figure })
  ];
} // prettier-ignore

/** A ladder of three rungs: what firms intend, what they have applied for, what is approved. */
export function queue(f: SceneLayout, s: PatentState, edition: Edition, foot: number): Mark[] {
  const m = measure(f, edition, foot);
  let y = m.top;
  const rungs = LADDER.map((rung, index): Mark => {
    const { key, ink, rows } = rung;
    const level = LADDER.length - 1 - index;
    const left = m.x + m.indent * level;
    const come = span(s.queue, 0.2 + level * 0.2, 0.45 + level * 0.2);
    const fill = key === 'approved' ? 'warm-text' : 'cold-text';
    y += m.head * 0.8;
    const marks: Mark[] = [
      text({ key, text: edition.labels[key], x: left, y, size: m.head, face: 'head', fill })
    ];
    y += m.spacer / 2;
    rows.forEach((cells, row) => {
      if (row > 0) y += m.spacer;
      const columns = starts(m, cells, edition);
      marks.push(
        ...cells.flatMap((cell, column) => cellMarks(f, m, rung, cell, left + columns[column]!, y, edition))
      );
      y +=
        m.caption +
        m.gap +
        m.pitch * Math.max(...cells.map((cell) => linesOf(edition.figures[cell.figure].value)));
    });
    y += m.stand;
    marks.push(line(`rung-${key}`, [left, y], [f.width, y], ink, f.stacked ? 2.4 : 4, key === 'intend' ? { dash: f.stacked ? '7 5' : '12 8' } : {})); // prettier-ignore
    y += m.spacer;
    // Each rung climbs to its place.
    const climb = `translate(0 ${round((1 - easeRise(come)) * m.spacer * 2)})`;
    return group(`state-${key}`, marks, { opacity: come, transform: climb });
  });
  return [group('queue', rungs, { opacity: 1 - span(s.prize, 0, 0.3) })];
}
