import { BAR, type SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { dots, group, path, rect, ringPath, type Mark } from '../../../marks/marks';
import { easeMove, span } from '../../_kit/motion';
import { below, fitSize, text } from '../../../marks/text';
import type { Edition, PatentState } from '../scene';

const KINDS = ['prize-inventions', 'prize-utility'] as const;

/** Framed off from all before: one project's patents, with other parties, outside the half-year. */
export function prize(f: SceneLayout, s: PatentState, { figures, labels }: Edition, foot: number): Mark[] {
  const { x, width } = f.plot;
  const short = isShort(f);
  const top = f.stacked ? 62 : Math.max(BAR - 4, f.height * 0.1);
  const pad = short ? 10 : f.stacked ? 16 : width * 0.045;
  const room = width - pad * 2;
  const inner = x + pad;
  const drawn = easeMove(span(s.prize, 0.12, 0.5));
  const told = span(s.prize, 0.3, 0.55);
  const titleSize = short ? 20 : f.stacked ? f.type.figure3 * 1.15 : f.type.note1 * 1.5;
  const title = text({
    key: 'prize',
    text: labels.prize,
    x: inner,
    y: top + pad + titleSize * 0.82,
    size: titleSize,
    face: 'head',
    fill: 'warm-text',
    opacity: told
  });
  const noteSize = short ? 12 : f.stacked ? Math.max(12, f.type.note2) : f.type.note2 * 0.9;
  const note = text({
    key: 'prize-note',
    text: labels['prize-note'],
    x: inner,
    y: below(title, noteSize * 1.75),
    size: noteSize,
    width: room,
    opacity: told,
    figure: 'award-year'
  });
  const start = note.box.y + note.box.height + (short ? 8 : f.stacked ? 14 : 30);
  const numberSize = short ? 22 : f.stacked ? f.type.figure3 * 1.2 : f.type.figure3 * 1.1;
  const kindSize = short ? 12 : f.stacked ? f.type.note1 * 1.05 : f.type.note2 * 1.1;
  const most = Math.max(1, ...KINDS.map((kind) => figures[kind].value));
  const gap = short ? 4 : f.stacked ? 10 : 20;
  const caption = numberSize * 0.74 + gap;
  const available = foot - pad - start;
  const least = short ? 6 : f.stacked ? 12 : 28;
  // As many lines as let the dots be largest.
  const linesTried = Math.max(3, Math.ceil(most / 15));
  const grids = Array.from({ length: linesTried }, (_, i) => i + 1).map((lines) => {
    const columns = Math.ceil(most / lines);
    const high = ((available - least * 2) / KINDS.length - caption) / lines;
    return { lines, columns, pitch: Math.min(room / (columns - 0.2), high) };
  });
  const { lines, columns, pitch } = grids.reduce((best, grid) => (grid.pitch > best.pitch ? grid : best));
  const rowRoom = caption + pitch * lines;
  const spare = (available - rowRoom * KINDS.length) / KINDS.length;
  const r = pitch * 0.39;
  const across = Math.min((room - r * 2) / Math.max(1, columns - 1), pitch * 1.2);
  const frameHeight = (foot - top) * drawn;
  const caveatSize = short ? 12 : f.stacked ? f.type.note1 * 0.97 : f.type.note2 * 1.05;
  const rows = KINDS.flatMap((kind, index): Mark[] => {
    const y = start + spare * (0.4 + index) + rowRoom * index;
    const come = span(s.prize, 0.45 + index * 0.15, 0.75 + index * 0.15);
    const number = text({
      key: `${kind}-number`,
      text: figures[kind].text,
      x: inner,
      y: y + numberSize * 0.74,
      size: numberSize,
      face: 'figure',
      opacity: come,
      figure: kind
    });
    const points = Array.from({ length: figures[kind].value }, (_, i): [number, number] => [
      inner + r + (i % columns) * across,
      number.y + gap + (Math.floor(i / columns) + 0.5) * pitch
    ]);
    const stroke = r * 0.26;
    return [
      number,
      text({ key: kind, text: labels[kind], x: inner + number.box.width + numberSize * 0.14, y: number.y, size: kindSize, face: 'head', opacity: come }),
      index === 0
        ? dots(`${kind}-dots`, points, r, 'warm', { opacity: come, figure: kind })
        : path({ key: `${kind}-dots`, d: ringPath(points, r - stroke / 2), fill: 'none', stroke: 'warm', strokeWidth: stroke, opacity: come, figure: kind })
    ]; // prettier-ignore
  });
  const plate = { x, y: foot - frameHeight, width, height: frameHeight };
  const rim = f.stacked ? 4 : 7;
  return [
    group('prize', [
      rect({ key: 'plate', ...plate, fill: 'warm-tint', opacity: 0.42 * span(s.prize, 0.1, 0.16), figure: 'prize-inventions' }),
      rect({ key: 'plate-edge', ...plate, fill: 'none', stroke: 'warm', strokeWidth: f.stacked ? 2 : 3, opacity: span(s.prize, 0.1, 0.16) }),
      rect({ key: 'plate-rim', x: x + rim, y: plate.y + rim, width: width - rim * 2, height: plate.height - rim * 2, fill: 'none', stroke: 'warm', strokeWidth: f.stroke.leader, opacity: span(s.prize, 0.15, 0.3) }),
      title, note, ...rows,
      text({ key: 'prize-outside', text: labels['prize-outside'], x, y: foot + caveatSize * 1.5, size: f.stacked ? caveatSize : Math.max(12, fitSize(labels['prize-outside'], width, caveatSize, 'head')), face: 'head', fill: 'cold-text', width: f.stacked ? width : undefined, opacity: span(s.prize, 0.75, 1) })
    ])
  ]; // prettier-ignore
}
