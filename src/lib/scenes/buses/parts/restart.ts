import { crowdGrid } from '../../_kit/crowd';
import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { dotPath, path, ringPath, type Mark } from '../../../marks/marks';
import { drawnKey, memoize } from '../../../util/memoize';
import { span } from '../../_kit/motion';
import { noise } from '../../../util/noise';
import { splitFigure } from '../../_kit/numerals';
import { below, text } from '../../../marks/text';
import { type BusState, type Edition } from '../state';

/** Firms light up in as many turns, anywhere in the zone. */
const TURNS = 16;

const layoutOf = memoize((f: SceneLayout, { figures, labels }: Edition) => {
  const count = figures['firms-158'].value;
  const { number, unit } = splitFigure(figures['restart-rate'].bare);
  const left = f.stacked ? f.margin : f.plot.x;
  const width = f.stacked ? f.width - f.margin * 2 : f.plot.width;
  const low = isShort(f);
  // Under the numeral on a phone, beside it where there is room, or none to lose.
  const under = f.stacked && !low;
  const size = f.type.figure1 * (under ? 1.36 : low ? 0.8 : 1.12);
  const top = f.stacked ? 62 : Math.max(60, f.height * 0.095);
  const numeral = text({ key: 'rate', text: number, x: left, y: top + size * 0.74, size, face: 'figure', figure: 'restart-rate' }); // prettier-ignore
  const percent = text({ key: 'rate-unit', text: unit, x: left + numeral.box.width + size * 0.03, y: numeral.y, size: size * 0.5, face: 'figure', figure: 'restart-rate' }); // prettier-ignore
  const x = under ? left : percent.x + percent.box.width + f.type.label * 1.1;
  const full = f.stacked ? f.type.note1 * (low ? 0.9 : 1.25) : f.type.note1 * 0.8;
  const headY = under ? numeral.y + full * 1.55 : numeral.y - 1;
  // A little smaller where that saves a line: a word broken off reads worse than a small one.
  const heads = [1, 0.95, 0.9].map((share) => text({ key: 'restarted', text: labels.restarted, x, y: headY, from: under ? 'top' : 'bottom', size: Math.max(12.5, full * share), face: 'head', width: left + width - x, figure: 'firms-158' })); // prettier-ignore
  const head = heads.reduce((a, b) => (b.lines.length < a.lines.length ? b : a));
  const noteSize = f.stacked ? Math.max(12.5, f.type.note1 * (low ? 0.85 : 1.05)) : f.type.note2;
  const note = text({ key: 'restarted-note', text: labels['restarted-note'], x: left, y: f.height - (f.stacked ? 14 : f.height * 0.055), from: 'bottom', size: noteSize, face: 'head', fill: 'warm-text', width }); // prettier-ignore
  const gridTop = under ? below(head, f.type.note1 * 0.9) : numeral.y + (low ? 16 : f.height * 0.045);
  const height = note.box.y - (f.stacked ? 14 : f.height * 0.03) - gridTop;
  const pitchOf = (columns: number) => Math.min(width / columns, height / Math.ceil(count / columns));
  // Large, but no last row of a few stragglers.
  const worth = (columns: number) =>
    pitchOf(columns) * (0.65 + (0.35 * (((count - 1) % columns) + 1)) / columns);
  const columns = Array.from({ length: count }, (_, i) => i + 1).reduce((a, b) => (worth(b) > worth(a) ? b : a)); // prettier-ignore
  const [pitchX, pitchY] = [width / columns, Math.min(height / Math.ceil(count / columns), pitchOf(columns) * (under ? 1.28 : 1.15))]; // prettier-ignore
  const pitch = Math.min(pitchX, pitchY);
  const stretch = Math.min(pitchX, pitch * 1.15);
  const grid = crowdGrid(count, columns, 1, 0, 0).map(([cx, cy]): [number, number] => [left + stretch * (cx + 0.5), gridTop + pitchY * (cy + 0.5)]); // prettier-ignore
  const order = [...grid.keys()].sort((a, b) => noise(a + 7) - noise(b + 7));
  const turns = Array.from({ length: TURNS }, (_, turn) => {
    const part = order.slice(Math.round((turn * count) / TURNS), Math.round(((turn + 1) * count) / TURNS));
    return dotPath(part.map((i) => grid[i]!));
  });
  return { numeral, percent, head, note, rings: ringPath(grid, pitch * 0.36), turns, radius: Math.round(pitch * 3.7) / 10 }; // prettier-ignore
}, drawnKey);

/** All firms above designated size light up: firms, not capacity and not staff. */
export function restarted(f: SceneLayout, s: BusState, edition: Edition): Mark[] {
  const { numeral, percent, head, note, rings, turns, radius } = layoutOf(f, edition);
  const shown = span(s.restart, 0.24, 0.45);
  const lit = span(s.restart, 0.36, 0.92) * TURNS;
  return [
    path({ key: 'firm-rings', d: rings, fill: 'none', stroke: 'line', strokeWidth: f.stroke.outline, opacity: span(s.restart, 0.08, 0.3), figure: 'firms-158' }),
    ...turns.map((d, turn): Mark => ({ kind: 'dots', key: `lit-${turn}`, d, radius, fill: 'warm', opacity: span(lit, turn - 0.2, turn + 1), figure: 'firms-158' })),
    ...[numeral, percent, head].map((mark) => ({ ...mark, opacity: shown })),
    { ...note, opacity: span(s.restart, 0.7, 0.95) }
  ]; // prettier-ignore
}
