import type { Frame } from '../kit/frame';
import { dots, group, line, path, ringPath, round, type Ink, type Mark } from '../kit/marks';
import { easeRise, span } from '../kit/motion';
import { text } from '../kit/text';
import type { Edition, FigureId, LabelKey, PatentState } from './scene';

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
const LINES = 2;
const ROWS = LADDER.reduce((sum, { rows }) => sum + rows.length, 0);

const squares = (points: readonly (readonly [number, number])[], r: number) =>
  points
    .map(([x, y]) => `M${round(x - r)},${round(y - r)}h${round(r * 2)}v${round(r * 2)}h${round(-r * 2)}z`)
    .join('');

/** A ladder of three rungs: what firms intend, what they have applied for, what is approved. */
export function queue(f: Frame, s: PatentState, { figures, labels }: Edition, foot: number): Mark[] {
  const { x, width } = f.plot;
  const short = f.height < 450;
  const small = f.portrait && f.height < 450;
  const top = f.portrait ? 60 : f.height * 0.075;
  const head = small ? 13 : short ? 14 : f.portrait ? f.type.note1 : f.type.note1 * 0.72;
  const figure = small ? 22 : short ? 24 : f.portrait ? f.type.figure3 : f.type.figure3 * 0.72;
  const name = f.portrait || short ? Math.max(12, f.type.label) : f.type.label * 1.3;
  const headRoom = head * (f.portrait ? 1.5 : 1.55);
  const rowRoom = (foot - top - LADDER.length * headRoom) / ROWS;
  const indent = f.portrait ? 0 : width * 0.03;
  const inner = width - indent * (LADDER.length - 1);
  // On a wide screen the name stands beside its figure, on a phone under it.
  const caption = figure * 0.74 + (f.portrait ? name * 1.3 : 0);
  const longest = Math.max(
    ...LADDER.flatMap(({ rows }) => rows.flat().map((cell) => figures[cell.figure].value))
  );
  const most = Math.max(...LADDER[1]!.rows[1]!.map((cell) => figures[cell.figure].value));
  const pitch = Math.min(
    (rowRoom - caption - (f.portrait || short ? 11 : 30)) / LINES,
    inner / Math.ceil(longest / LINES),
    inner / 3.15 / Math.ceil(most / LINES)
  );
  let y = top;
  const rungs = LADDER.map(({ key, ink, rows }, index): Mark => {
    const level = LADDER.length - 1 - index;
    const left = x + indent * level;
    const from = 0.2 + level * 0.2;
    const come = span(s.queue, from, from + 0.25);
    const marks: Mark[] = [];
    y += headRoom;
    marks.push(text({ key, text: labels[key], x: left, y: y - headRoom + head * 0.95, size: head, face: 'head', fill: key === 'approved' ? 'warm-text' : 'cold-text' })); // prettier-ignore
    for (const cells of rows) {
      const cellWidth = inner / cells.length;
      cells.forEach((cell, column) => {
        const cx = left + cellWidth * column;
        const count = figures[cell.figure].value;
        const perLine = Math.ceil(count / LINES);
        const r = pitch * 0.4;
        const base = y + rowRoom - (f.portrait || short ? 5 : 12);
        const points = Array.from({ length: count }, (_, i): [number, number] => [
          cx + ((i % perLine) + 0.5) * pitch - (pitch / 2 - r),
          base - (count > perLine ? LINES - 1 - Math.floor(i / perLine) : 0) * pitch - r
        ]);
        const number = text({
          key: `count-${cell.label}`,
          text: figures[cell.figure].text,
          x: cx,
          y: y + figure * 0.74,
          size: figure,
          face: 'figure',
          figure: cell.figure
        });
        const after = cx + number.box.width + figure * 0.14;
        const wide = !f.portrait && !short;
        marks.push(
          number,
          text({ key: `unit-${cell.label}`, text: labels[cell.unit], x: after, y: wide ? number.y - name * 1.35 : number.y, size: name * (wide ? 0.86 : 1), fill: 'ink-2', opacity: short && !f.portrait ? 0 : 1 }),
          text({ key: `name-${cell.label}`, text: labels[cell.label], x: f.portrait ? cx : after, y: f.portrait ? number.y + name * 1.3 : number.y, size: name, face: 'head' }),
          cell.unit === 'projects'
            ? path({ key: `squares-${cell.label}`, d: squares(points, r * 0.92), fill: ink, figure: cell.figure })
            : key === 'intend'
              ? path({ key: `rings-${cell.label}`, d: ringPath(points, r - f.stroke.outline * 0.6), fill: 'none', stroke: ink, strokeWidth: f.stroke.outline * 1.2, figure: cell.figure })
              : dots(`dots-${cell.label}`, points, r, ink, { figure: cell.figure })
        ); // prettier-ignore
      });
      y += rowRoom;
    }
    marks.push(line(`rung-${key}`, [left, y], [f.width, y], ink, f.portrait ? 2.4 : 4, key === 'intend' ? { dash: f.portrait ? '7 5' : '12 8' } : {})); // prettier-ignore
    // Each rung climbs to its place.
    return group(`state-${key}`, marks, {
      opacity: come,
      transform: `translate(0 ${round((1 - easeRise(come)) * rowRoom * 0.5)})`
    });
  });
  return [group('queue', rungs, { opacity: 1 - span(s.prize, 0, 0.3) })];
}
