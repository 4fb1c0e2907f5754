import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, line, rect, type Ink, type Mark } from '../../../marks/marks';
import { easeMove, mix, span } from '../../_kit/motion';
import { text } from '../../../marks/text';
import { noteSize, topOf } from './layout';
import type { Edition, ReliefState } from '../scene';
import { sheet, SHEETS, sheetSize, trace } from './sheets';

/** Rows of stations: two before the counter, two behind it. */
const ROWS = 4;

/** Where the counter stands, and the rows on both sides of it; px. */
export function counterPlace(f: SceneLayout) {
  const top = topOf(f);
  const low = isShort(f);
  const foot = f.stacked ? f.height - 8 : f.height * (low ? 0.985 : 0.94);
  const head = low ? 20 : f.stacked ? f.type.note1 * 1.9 : f.type.note1 * 1.35;
  const thick = low ? 16 : f.stacked ? Math.max(18, f.height * 0.042) : f.height * 0.036;
  const row = (foot - top - head - thick) / ROWS;
  const y = top + head + row * 2 + thick / 2;
  const rowTop = (i: number) =>
    top + head + row * i + (i < 2 ? 0 : thick) + (i < 2 ? 0 : row * (low ? 0.08 : 0.15));
  return { y, thick, row, rowTop, top, foot };
}

/** Two files cross one counter, from above: one when it is complete, the other at once, its last paper on the way. */
export function counter(f: SceneLayout, s: ReliefState, { labels }: Edition): Mark[] {
  const t = s.counter;
  const shown = 1 - span(s.errands, 0, 0.22);
  const { x, width } = f.plot;
  const low = isShort(f);
  const place = counterPlace(f);
  const between = f.stacked ? 14 : width * 0.06;
  const lane = (width - between) / 2;
  const label = low ? 12 : f.stacked ? f.type.label * 1.06 : f.type.note2 * 0.8;
  const numeral = low ? 16 : f.stacked ? f.type.note1 * 1.4 : f.type.note1;
  const indent = numeral * 1.05;
  const size = sheetSize(lane - indent, place.row - label * 1.75 - (low ? 6 : place.row * 0.1));
  const stroke = f.stroke.outline;
  const heads = low ? 14 : f.stacked ? f.type.note1 * 1.25 : f.type.note1 * 0.8;
  const fileY = (row: number) => place.rowTop(row) + label * 1.6;

  const file = (key: 'before' | 'gaps', index: number, rows: readonly number[], steps: readonly string[]): Mark[] => {
    const waits = key === 'before';
    const ink = (waits ? { paper: 'ground', fill: 'cold', on: 'on-cold', tint: 'cold-tint' } : { paper: 'ground', fill: 'warm', on: 'on-warm', tint: 'warm-tint' }) satisfies Record<string, Ink>;
    const words: Ink = waits ? 'cold-text' : 'warm-text';
    const left = x + index * (lane + between);
    const fileX = left + indent;
    const slot = fileX + (SHEETS - 1) * size.pitch;
    const come = span(t, 0.12, 0.3);
    // The same three things happen in both lanes, in another order.
    const starts = waits ? [0.44, 0.76] : [0.44, 0.66];
    const ends = waits ? [0.54, 0.88] : [0.6, 0.88];
    const moves = starts.map((start, i) => span(t, start, ends[i]!));
    const [first = 0, second = 0] = moves.map(easeMove);
    const y = mix(mix(fileY(rows[0]!), fileY(rows[1]!), first), fileY(rows[2]!), second);
    const arrive = easeMove(waits ? span(t, 0.48, 0.72) : span(t, 0.58, 0.9));
    const joined = fileY(waits ? rows[1]! : rows[2]!);
    const lastY = arrive < 1 ? Math.min(y, mix(place.top, joined, arrive)) : y;
    const reads = Array.from({ length: SHEETS }, (_, i) => (waits ? (i === 0 ? span(t, 0.9, 0.98) : 0) : i < SHEETS - 1 ? span(t, 0.62 + i * 0.09, 0.7 + i * 0.09) : 0));
    const marks: Mark[] = [
      text({ key: `${key}-head`, text: labels[key], x: left, y: place.top + heads * 0.9, size: heads, face: 'head', fill: words, opacity: span(t, 0.1, 0.26) })
    ];
    rows.forEach((row, i) => {
      const base = place.rowTop(row) + label;
      // A step is named when the file has come to rest under its name.
      const seen = i === 0 ? come : span(t, ends[i - 1]! - 0.02, ends[i - 1]! + 0.06);
      if (i > 0) {
        const wayX = left + numeral * 0.26;
        const from = place.rowTop(rows[i - 1]!) + label + numeral * 0.25;
        const end = base - numeral * 0.9;
        const to = mix(from, end, i === 1 ? first : second);
        marks.push(line(`${key}-way-${i}`, [wayX, from], [wayX, to], ink.fill, stroke * 1.4, { opacity: come }));
        // Over the counter the way takes the colour of the ground.
        const [over, under] = [place.y - place.thick / 2, place.y + place.thick / 2];
        if (end > over && to > over - 6 && from < over) marks.push(line(`${key}-crossing-${i}`, [wayX, over], [wayX, Math.max(over, Math.min(to, under))], 'ground', stroke * 1.4, { opacity: come * span(end, over, over + 34) * span(to, over - 6, Math.min(end, over + 34)) }));
      }
      marks.push(
        text({ key: `${key}-number-${i}`, text: String(i + 1), x: left, y: base + numeral * 0.08, size: numeral, face: 'figure', fill: words, opacity: seen }),
        text({ key: `${key}-step-${i}`, text: steps[i]!, x: fileX, y: base, size: label, face: 'head', fill: steps[i] === labels.review ? words : 'ink', opacity: seen })
      );
      const marked = i === 0 ? undefined : waits ? { index: SHEETS - 1, fill: ink.tint } : { index: 0, fill: ink.fill };
      if (i < 2) marks.push(...trace(`${key}-trace-${i}`, fileX, fileY(row), size, waits && i === 1, marked, stroke * 0.8, span(moves[i]!, 0, 0.4)));
    });
    // The slot stays with the file until its paper is in it.
    marks.push(rect({ key: `${key}-slot`, x: slot, y, width: size.width, height: size.height, fill: 'none', stroke: ink.fill, strokeWidth: stroke, dash: '3 3', opacity: come * (1 - span(arrive, 0.9, 1)) }));
    for (let i = 0; i < SHEETS - 1; i++) marks.push(...sheet(`${key}-${i}`, fileX + i * size.pitch, y, size, reads[i]!, ink, stroke, come));
    marks.push(...sheet(`${key}-last`, slot, lastY, size, 0, { ...ink, paper: ink.tint }, stroke, span(arrive, 0, 0.12)));
    return marks;
  }; // prettier-ignore

  const note = f.stacked ? f.type.note2 : noteSize(f);
  return [
    group('counter', [
      text({ key: 'counter-name', text: labels.counter, x: x + indent, y: place.y + place.thick * 0.24, size: Math.max(12, place.thick * 0.62), face: 'head', fill: 'ground', opacity: span(t, 0.3, 0.45) }),
      ...file('before', 0, [0, 1, 2], [labels['handed-in'], labels['last-paper'], labels.review]),
      ...file('gaps', 1, [0, 2, 3], [labels.pledge, labels.review, labels['last-paper']]),
      text({ key: 'order', text: labels.order, x: x + indent, y: fileY(3) + (low ? 0 : note * 0.6), size: low ? 12 : note, width: lane - indent, fill: 'ink-2', opacity: span(t, 0.85, 1) })
    ], { opacity: shown })
  ]; // prettier-ignore
}
